using System.Collections.Immutable;

namespace Fetial.Strategy.Sensitivity;

/// <summary>
/// Sampled Sobol indices: Saltelli's estimator for the first order, Jansen's for the total, N(k+2) runs, with confidence intervals from a bootstrap over
/// blocks (models.md, section 10).
/// </summary>
public sealed class SampledSobol(ImmutableArray<string> names, ImmutableArray<Ranged> ranges, Func<double[], double> function, ulong seed)
{
    private const int BlockSize = 256;

    /// <summary>The block with this number: a pure function of the seed, to be run anywhere.</summary>
    public SobolShard Shard(int number)
    {
        var k = ranges.Length;
        var (a, b, mixed) = (new double[k], new double[k], new double[k]);
        var (sum, squares) = (0.0, 0.0);
        var (first, total) = (new double[k], new double[k]);
        var draws = new Draws(seed);
        for (var n = 0; n < BlockSize; n++)
        {
            var stream = draws.From((ulong)number, (ulong)(n * 2 * k));
            for (var i = 0; i < k; i++)
            {
                a[i] = ranges[i].At(stream.Next());
            }

            for (var i = 0; i < k; i++)
            {
                b[i] = ranges[i].At(stream.Next());
            }

            var (atA, atB) = (function(a), function(b));
            sum += atA + atB;
            squares += (atA * atA) + (atB * atB);
            Array.Copy(a, mixed, k);
            for (var i = 0; i < k; i++)
            {
                mixed[i] = b[i];
                var atMixed = function(mixed);
                mixed[i] = a[i];
                first[i] += atB * (atMixed - atA);
                total[i] += (atA - atMixed) * (atA - atMixed) / 2;
            }
        }

        return new(number, BlockSize, sum, squares, [.. first], [.. total]);
    }

    /// <summary>Indices from any set of blocks; the order in which they come does not matter.</summary>
    /// <param name="level">Of the confidence intervals, such as 0.95.</param>
    public SobolReport Report(IEnumerable<SobolShard> shards, double level = 0.95)
    {
        var blocks = shards.OrderBy(s => s.Number).DistinctBy(s => s.Number).ToImmutableArray();
        var all = Indices(blocks);
        var again = Bootstrap(blocks);
        var (low, high) = ((1 - level) / 2, (1 + level) / 2);
        var indices = names.Select((name, i) => new SobolIndex(
            name, all.First[i], all.Total[i],
            Quantile(again.Select(r => r.First[i]), low), Quantile(again.Select(r => r.First[i]), high),
            Quantile(again.Select(r => r.Total[i]), low), Quantile(again.Select(r => r.Total[i]), high)));
        return new(all.Mean, all.Variance, [.. indices], blocks.Sum(b => b.Count) * (ranges.Length + 2));
    }

    private List<(double Mean, double Variance, double[] First, double[] Total)> Bootstrap(ImmutableArray<SobolShard> blocks)
    {
        const int repeats = 200;
        var draws = new Draws(seed ^ 0xB0075742);
        return [.. Enumerable.Range(0, repeats).Select(r =>
        {
            var stream = draws.From((ulong)r, 0);
            return Indices([.. blocks.Select(_ => blocks[Math.Min(blocks.Length - 1, (int)(stream.Next() * blocks.Length))])]);
        })];
    }

    private (double Mean, double Variance, double[] First, double[] Total) Indices(ImmutableArray<SobolShard> blocks)
    {
        double count = blocks.Sum(b => b.Count);
        var mean = blocks.Sum(b => b.Sum) / (2 * count);
        var variance = (blocks.Sum(b => b.Squares) / (2 * count)) - (mean * mean);
        double Share(Func<SobolShard, double> sum) => variance <= 0 ? 0 : blocks.Sum(sum) / count / variance;
        return (mean, variance, [.. Enumerable.Range(0, ranges.Length).Select(i => Share(b => b.First[i]))], [.. Enumerable.Range(0, ranges.Length).Select(i => Share(b => b.Total[i]))]);
    }

    private static double Quantile(IEnumerable<double> values, double q)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Clamp((int)Math.Round(q * (sorted.Count - 1)), 0, sorted.Count - 1)];
    }
}
