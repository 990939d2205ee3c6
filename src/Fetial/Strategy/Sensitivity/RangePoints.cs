using System.Collections.Immutable;

namespace Fetial.Strategy.Sensitivity;

/// <summary>Points of the box that a user's ranges span: the values stated, every corner, then numbered draws.</summary>
public static class RangePoints
{
    /// <summary>So many inputs with a range at most have all their corners looked at; the corners of the first of them otherwise.</summary>
    public const int MostFree = 14;

    /// <summary>The corners; the one point where nothing has a range.</summary>
    public static IEnumerable<double[]> Corners(ImmutableArray<Ranged> ranges)
    {
        var free = Enumerable.Range(0, ranges.Length).Where(i => !ranges[i].IsFixed).Take(MostFree).ToArray();
        for (var corner = 0; corner < 1 << free.Length; corner++)
        {
            var x = ranges.Select(r => r.Value).ToArray();
            for (var b = 0; b < free.Length; b++)
            {
                x[free[b]] = ((corner >> b) & 1) == 0 ? ranges[free[b]].Low : ranges[free[b]].High;
            }

            yield return x;
        }
    }

    /// <summary>Uniform draws; the same seed and stream give the same ones.</summary>
    public static IEnumerable<double[]> Drawn(ImmutableArray<Ranged> ranges, ulong seed, ulong stream, int count)
    {
        var source = new Draws(seed);
        for (ulong n = 0; n < (ulong)count; n++)
        {
            var numbers = source.From(stream, n * (ulong)ranges.Length);
            yield return [.. ranges.Select(r => r.IsFixed ? r.Value : r.At(numbers.Next()))];
        }
    }
}
