using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>What somebody did on a day, or what a source denies. The day is uncertain where <paramref name="Last"/> differs from <paramref name="First"/> or About is set.</summary>
/// <param name="Minute">Minutes after midnight UTC of the first day, or null where no time is stated.</param>
public sealed record RecordedEvent(
    int Index,
    bool Denied,
    int First,
    int Last,
    bool About,
    int? Minute,
    Act Act,
    ImmutableArray<string> Under,
    string? Label,
    string? Answers,
    string? Scenario,
    string? Because,
    ImmutableArray<Citation> Sources,
    EvidenceGrade Evidence,
    string Sentence,
    SourceLocation Location)
{
    /// <summary>Where it happened, by its tail <c>where</c>; empty where the line does not say.</summary>
    public ImmutableArray<Place> Where { get; init; } = [];
}
