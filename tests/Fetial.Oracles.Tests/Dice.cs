namespace Fetial.Oracles.Tests;

/// <summary>A seeded stream of choices (SplitMix64), the same on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = (seed * 0x9E3779B97F4A7C15UL) + 0x632BE59BD9B4E019UL;

    /// <summary>From 0 to <paramref name="below"/> - 1.</summary>
    public int Next(int below)
    {
        state += 0x9E3779B97F4A7C15UL;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return (int)((z ^ (z >> 31)) % (ulong)below);
    }

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int chance) => Next(100) < chance;

    public T Pick<T>(params IReadOnlyList<T> of) => of[Next(of.Count)];

    /// <summary>Between <paramref name="least"/> and <paramref name="most"/> different ones, in their order.</summary>
    public List<T> Some<T>(IReadOnlyList<T> of, int least, int most)
    {
        var left = Enumerable.Range(0, of.Count).ToList();
        var taken = new List<int>();
        for (var count = least + Next(most - least + 1); count > 0 && left.Count > 0; count--)
        {
            var at = Next(left.Count);
            taken.Add(left[at]);
            left.RemoveAt(at);
        }

        return [.. taken.Order().Select(i => of[i])];
    }
}
