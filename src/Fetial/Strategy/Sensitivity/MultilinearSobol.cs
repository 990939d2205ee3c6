using System.Collections.Immutable;

namespace Fetial.Strategy.Sensitivity;

/// <summary>
/// Exact Sobol indices of a function that is linear in each of its inputs, on a grid of two Gauss points per input (models.md, section 10). 2^k runs for k
/// inputs that vary.
/// </summary>
public static class MultilinearSobol
{
    /// <summary>Most inputs that vary: 2^20 runs.</summary>
    public const int MostInputs = 20;

    /// <param name="names">Of the inputs.</param>
    /// <param name="ranges">Of the inputs, drawn independently.</param>
    /// <param name="function">Must be linear in each input with the others fixed.</param>
    public static SobolReport Of(ImmutableArray<string> names, ImmutableArray<Ranged> ranges, Func<double[], double> function)
    {
        var free = Enumerable.Range(0, ranges.Length).Where(i => !ranges[i].IsFixed).ToArray();
        if (free.Length > MostInputs)
        {
            throw new ArgumentException($"{free.Length} inputs vary; at most {MostInputs} can be run on a full grid.", nameof(ranges));
        }

        var values = Grid(ranges, free, function);
        var mean = values.Average();
        var variance = values.Average(v => v * v) - (mean * mean);
        var indices = names.Select((name, i) =>
        {
            var bit = Array.IndexOf(free, i);
            return bit < 0 || variance <= 0 ? SobolIndex.Exact(name, 0, 0) : Index(name, values, 1 << bit, variance);
        });
        return new(mean, variance, [.. indices], values.Length);
    }

    private static double[] Grid(ImmutableArray<Ranged> ranges, int[] free, Func<double[], double> function)
    {
        var values = new double[1 << free.Length];
        var point = ranges.Select(r => r.Mean).ToArray();
        for (var cell = 0; cell < values.Length; cell++)
        {
            for (var b = 0; b < free.Length; b++)
            {
                var range = ranges[free[b]];
                point[free[b]] = range.Mean + (((cell >> b) & 1) == 0 ? -Math.Sqrt(range.Variance) : Math.Sqrt(range.Variance));
            }

            values[cell] = function(point);
        }

        return values;
    }

    private static SobolIndex Index(string name, double[] values, int bit, double variance)
    {
        var (slope, squares) = (0.0, 0.0);
        for (var cell = 0; cell < values.Length; cell++)
        {
            if ((cell & bit) == 0)
            {
                var half = (values[cell | bit] - values[cell]) / 2;
                slope += half;
                squares += half * half;
            }
        }

        var pairs = values.Length / 2;
        return SobolIndex.Exact(name, slope / pairs * (slope / pairs) / variance, squares / pairs / variance);
    }
}
