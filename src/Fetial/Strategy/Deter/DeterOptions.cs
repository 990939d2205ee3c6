using System.Collections.Immutable;
using Fetial.Coverage;

namespace Fetial.Strategy.Deter;

/// <summary>How `deter` runs.</summary>
/// <param name="Counting">Which promises back an effect.</param>
/// <param name="Without">Names of actors whose effects are left out.</param>
/// <param name="Blocks">Blocks of draws, see <see cref="Deterrence.DeterrenceSweep"/>.</param>
/// <param name="Seed">Of the draws.</param>
/// <param name="Budget">Only packages up to this price are shown, or null.</param>
public sealed record DeterOptions(Counting Counting, ImmutableArray<string> Without, int Blocks, ulong Seed, double? Budget)
{
    public static DeterOptions Default { get; } = new(Counting.Discretion, [], 25, 1, null);
}
