using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>What a portfolio is expected to show. Kinds that a later command decides are kept with their words.</summary>
/// <param name="Cover">For cover and gaps: the question.</param>
/// <param name="Condition">For keys to an event or a status: what is to come about.</param>
public sealed record Expectation(
    ExpectationKind Kind,
    bool Negated,
    ImmutableArray<string> Ids,
    string? State,
    ActorSet? Actors,
    Act? Event,
    int? At,
    string Text,
    SourceLocation Location,
    ExpectedCover? Cover = null,
    Formula? Condition = null);
