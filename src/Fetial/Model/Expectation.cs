using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>What a portfolio is expected to show. Kinds that a later command decides are kept with their words.</summary>
public sealed record Expectation(
    ExpectationKind Kind,
    bool Negated,
    ImmutableArray<string> Ids,
    string? State,
    ActorSet? Actors,
    Act? Event,
    int? At,
    string Text,
    SourceLocation Location)
{
    /// <summary>False where it is meant for a scenario that is not laid over the portfolio.</summary>
    public bool Applies { get; init; } = true;
}
