using System.Collections.Immutable;
using System.Numerics;

namespace Fetial.Strategy.Packages;

/// <summary>
/// Minimal sufficient sets of yes-or-no members where more is never worse, by growing and shrinking seeds that a map of what is known leaves open (MARCO:
/// Liffiton et al. 2016; models.md, section 10). Up to 64 members; the number of questions grows with the number of answers, not with 2^n.
/// </summary>
public sealed class SufficientSets(int count, Func<ulong, bool> suffices)
{
    private readonly List<ulong> minimal = [];
    private readonly List<ulong> maximal = [];

    /// <summary>How often sufficiency was asked.</summary>
    public int Asked { get; private set; }

    /// <summary>Sets as bits, by size, then by value.</summary>
    public ImmutableArray<ulong> Minimal()
    {
        minimal.Clear();
        maximal.Clear();
        while (Seed(0, 0) is { } seed)
        {
            if (Ask(seed))
            {
                minimal.Add(Shrink(seed));
            }
            else
            {
                maximal.Add(Grow(seed));
            }
        }

        return [.. minimal.OrderBy(BitOperations.PopCount).ThenBy(m => m)];
    }

    private ulong Everything => count == 64 ? ulong.MaxValue : (1UL << count) - 1;

    private bool Ask(ulong set)
    {
        Asked++;
        return suffices(set);
    }

    private ulong Shrink(ulong set)
    {
        for (var i = 0; i < count; i++)
        {
            var bit = 1UL << i;
            if ((set & bit) != 0 && Ask(set & ~bit))
            {
                set &= ~bit;
            }
        }

        return set;
    }

    private ulong Grow(ulong set)
    {
        for (var i = 0; i < count; i++)
        {
            var bit = 1UL << i;
            if ((set & bit) == 0 && !Ask(set | bit))
            {
                set |= bit;
            }
        }

        return set;
    }

    /// <summary>A set that contains no known minimum and lies in no known maximum, by search with unit propagation; null where none is left.</summary>
    private ulong? Seed(ulong into, ulong outOf)
    {
        while (true)
        {
            var (pick, forcedIn, forcedOut, fails) = Open(into, outOf);
            if (fails)
            {
                return null;
            }

            if ((forcedIn | forcedOut) == 0)
            {
                // Undecided members may be anything where no clause is open.
                return pick == 0 ? into | (Everything & ~outOf) : Seed(into | pick, outOf) ?? Seed(into, outOf | pick);
            }

            if ((forcedIn & forcedOut) != 0)
            {
                return null;
            }

            into |= forcedIn;
            outOf |= forcedOut;
        }
    }

    /// <summary>A member of an open clause, members that must be in or out, and whether a clause cannot be met any more.</summary>
    private (ulong Pick, ulong In, ulong Out, bool Fails) Open(ulong into, ulong outOf)
    {
        var (pick, forcedIn, forcedOut) = (0UL, 0UL, 0UL);
        foreach (var set in minimal.Where(m => (m & outOf) == 0))
        {
            var free = set & ~into;
            if (free == 0)
            {
                return (0, 0, 0, true);
            }

            forcedOut |= BitOperations.IsPow2(free) ? free : 0;
            pick = free & (~free + 1);
        }

        foreach (var set in maximal.Where(m => (into & ~m) == 0))
        {
            var free = Everything & ~set & ~outOf;
            if (free == 0)
            {
                return (0, 0, 0, true);
            }

            forcedIn |= BitOperations.IsPow2(free) ? free : 0;
            pick = free & (~free + 1);
        }

        return (pick, forcedIn, forcedOut, false);
    }
}
