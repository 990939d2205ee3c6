using System.Collections.Immutable;
using Fetial.Findings;

namespace Fetial.Checks;

/// <summary>All clashes about one result and one standing: what one finding tells.</summary>
/// <param name="Key">What the result is, in words that stay the same while the matter does.</param>
/// <param name="IsPast">It was so, and is over by the as-of day.</param>
/// <param name="Text">The result as a reader names it: "Syldavia joins Northern League".</param>
public sealed record ContestedResult(string Key, string Text, StandingTier Tier, bool IsPast, ImmutableArray<Clash> Clashes);
