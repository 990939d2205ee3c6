using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Two results of two clauses that cannot both be: what one rules in is a case of what the other rules out.</summary>
/// <param name="In">The clause that rules the result in.</param>
/// <param name="Out">The clause that rules it out.</param>
/// <param name="Bearers">Those who bear both; empty for a collision.</param>
/// <param name="Days">The days on which both stand.</param>
/// <param name="Facts">Values of the conditions in the situation shown.</param>
/// <param name="IsPast">All common days lie before the as-of day: it was so and is over.</param>
/// <param name="OfMeasure">A floor above a ceiling, so that amounts matter.</param>
/// <param name="ThroughBody">A doer acts through a body that decides by consensus.</param>
public sealed record Clash(
    Result In,
    Result Out,
    ActorMask Bearers,
    TimeSet Days,
    int Day,
    StandingTier Tier,
    Certainty Certainty,
    ImmutableArray<WitnessFact> Facts,
    bool ThroughBody,
    string? Priority,
    EvidenceGrade Evidence,
    bool IsPast,
    bool OfMeasure = false);
