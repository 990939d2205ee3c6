using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model;

/// <summary>What a portfolio is expected to show.</summary>
/// <param name="At">The day named by <c>at</c> or <c>by</c>, its last where it is a month or year; null: the as-of day.</param>
/// <param name="Cover">For cover and gaps: the question.</param>
/// <param name="Condition">For keys to an event or a status, and for what is to happen: what is to come about.</param>
public sealed record Expectation(
    ExpectationKind Kind,
    bool Negated,
    ImmutableArray<string> Ids,
    string? State,
    ActorSet? Actors,
    int? At,
    string Text,
    SourceLocation Location,
    ExpectedCover? Cover = null,
    Formula? Condition = null)
{
    /// <summary>For events: the days on which it is to happen (inclusive); null where any day up to the as-of day will do.</summary>
    public DayRange? Days { get; init; }

    /// <summary>For events: where it is to happen; empty for anywhere.</summary>
    public ImmutableArray<Place> Where { get; init; } = [];

    /// <summary>Why it is expected, or null.</summary>
    public string? Because { get; init; }

    /// <summary>The expectation with its days and places, as it is written: "no NATO invites Ukraine to NATO by 2024-07-11".</summary>
    public string Sentence { get; init; } = "";

    /// <summary>For deterrence: the question.</summary>
    public DeterTest? Deter { get; init; }

    /// <summary>For deterrence: in how many per cent of the assumptions drawn from the ranges at least; null for all of them.</summary>
    public decimal? Percent { get; init; }
}
