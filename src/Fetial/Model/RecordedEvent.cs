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
    /// <summary>Labels of events of which this one tells a part.</summary>
    public ImmutableArray<string> PartOf { get; init; } = [];

    /// <summary>Labels of events that tell the same.</summary>
    public ImmutableArray<string> SameAs { get; init; } = [];

    /// <summary>Labels of events that this one revises.</summary>
    public ImmutableArray<string> InsteadOf { get; init; } = [];

    /// <summary>Funds or coalitions that it goes through.</summary>
    public ImmutableArray<string> Through { get; init; } = [];

    /// <summary>Where it happened, by its tail <c>where</c>; empty where the line does not say.</summary>
    public ImmutableArray<Place> Where { get; init; } = [];
}
