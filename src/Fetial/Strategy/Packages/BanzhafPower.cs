using System.Collections.Immutable;

namespace Fetial.Strategy.Packages;

/// <summary>How often each member turns an insufficient set into a sufficient one (models.md, sections 1d and 10).</summary>
public static class BanzhafPower
{
    /// <summary>Swings of each of up to 24 members, over all sets of the others.</summary>
    public static ImmutableArray<int> Swings(int count, Func<ulong, bool> suffices)
    {
        if (count > 24)
        {
            throw new ArgumentException("Swings are counted over every set, so for at most 24 members.", nameof(count));
        }

        var swings = new int[count];
        var sufficient = new bool[1 << count];
        for (var set = 0; set < sufficient.Length; set++)
        {
            sufficient[set] = suffices((ulong)set);
        }

        for (var set = 0; set < sufficient.Length; set++)
        {
            for (var i = 0; i < count; i++)
            {
                if (((set >> i) & 1) != 0 && sufficient[set] && !sufficient[set & ~(1 << i)])
                {
                    swings[i]++;
                }
            }
        }

        return [.. swings];
    }
}
