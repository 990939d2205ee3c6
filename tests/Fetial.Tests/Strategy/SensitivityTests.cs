using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Tests.Strategy;

/// <summary>Section 10 of the handbook.</summary>
public sealed class SensitivityTests
{
    private static readonly Ranged Turn = new(0, -Math.PI, Math.PI);

    private static double Margin(double[] x) => new ExtendedDeterrence(100, 10, x[1], 0.7, x[2], 25, x[3]).Margin(x[0]);

    private static readonly Ranged[] MarginRanges = [new(0.5, 0.2, 0.8), new(0.4, 0.2, 0.6), new(20, 10, 30), new(30, 0, 60)];

    [Fact]
    public void Exact_OfTheMarginOfDeterrence()
    {
        var report = MultilinearSobol.Of(["p", "d0", "k0", "Pi"], [.. MarginRanges], Margin);
        // The handbook's table has attack less status quo; the margin here is the other way round.
        Digits.Equal([2.5, 257.416667], [report.Mean, report.Variance], 6);
        Digits.Equal([0.492392, 0.129492, 0.032373, 0.291356], [.. report.Indices.Select(i => i.First)], 6);
        Digits.Equal([0.546779, 0.145031, 0.036258, 0.326319], [.. report.Indices.Select(i => i.Total)], 6);
        Assert.All(report.Indices, i => Assert.True(i.IsExact));
    }

    [Fact]
    public void Sampled_OfIshigami_CoversTheClassicValues()
    {
        double Ishigami(double[] x) => Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]));
        var sobol = new SampledSobol(["x1", "x2", "x3"], [Turn, Turn, Turn], Ishigami, 1);
        var report = sobol.Report(Enumerable.Range(0, 400).Select(sobol.Shard));
        AssertNear(13.844587941, report.Variance, 0.2);
        AssertCovers(report, [0.313905191, 0.442411145, 0], [0.557588855, 0.442411145, 0.243683664], 0.02);
    }

    [Fact]
    public void Sampled_OfTheGFunction_CoversTheClassicValues()
    {
        double[] a = [0, 1, 4.5, 9, 99, 99];
        double G(double[] x) => x.Select((v, i) => (Math.Abs((4 * v) - 2) + a[i]) / (1 + a[i])).Aggregate(1.0, (p, v) => p * v);
        var unit = new Ranged(0.5, 0, 1);
        var sobol = new SampledSobol(["1", "2", "3", "4", "5", "6"], [unit, unit, unit, unit, unit, unit], G, 3);
        var report = sobol.Report(Enumerable.Range(0, 400).Select(sobol.Shard));
        AssertNear(0.465327, report.Variance, 0.02);
        AssertCovers(report, [0.716343, 0.179086, 0.023681, 0.007163, 0.000072, 0.000072], [0.787257, 0.242233, 0.034322, 0.010462, 0.000105, 0.000105], 0.02);
    }

    [Fact]
    public void Sampled_OfAMultilinearFunction_AgreesWithTheExactIndices()
    {
        var exact = MultilinearSobol.Of(["p", "d0", "k0", "Pi"], [.. MarginRanges], Margin);
        var sobol = new SampledSobol(["p", "d0", "k0", "Pi"], [.. MarginRanges], Margin, 11);
        AssertCovers(sobol.Report(Enumerable.Range(0, 200).Select(sobol.Shard)), [.. exact.Indices.Select(i => i.First)], [.. exact.Indices.Select(i => i.Total)], 0.03);
    }

    [Fact]
    public void Shards_MergedInAnyOrder_EqualASingleRun()
    {
        var sobol = new SampledSobol(["p", "d0", "k0", "Pi"], [.. MarginRanges], Margin, 5);
        var shards = Enumerable.Range(0, 30).Select(sobol.Shard).ToList();
        var single = sobol.Report(shards);
        var merged = sobol.Report(shards.Where(s => s.Number % 3 == 2).Concat(shards.Where(s => s.Number % 3 == 0)).Concat(shards.Where(s => s.Number % 3 == 1)));
        Assert.Equal(single.Variance, merged.Variance);
        Assert.Equal(single.Indices, merged.Indices);
    }

    [Fact]
    public void Draws_ByNumber_AreThoseInOrder()
    {
        var draws = new Draws(42);
        var stream = draws.From(3, 0);
        for (ulong i = 0; i < 1000; i++)
        {
            var next = stream.Next();
            Assert.Equal(draws.At(3, i), next);
            Assert.InRange(next, 0, 1 - double.Epsilon);
        }
    }

    [Fact]
    public void Regional_OfTheMarginOfDeterrence()
    {
        var draws = new Draws(9);
        var (meets, fails) = (new List<double[]>(), new List<double[]>());
        for (var n = 0; n < 20_000; n++)
        {
            var x = MarginRanges.Select((r, i) => r.At(draws.At((ulong)i, (ulong)n))).ToArray();
            (Margin(x) >= 0 ? meets : fails).Add(x);
        }

        double[] expected = [0.531, 0.274, 0.139, 0.382];
        for (var i = 0; i < 4; i++)
        {
            AssertNear(expected[i], RegionalSensitivity.Distance([.. meets.Select(x => x[i])], [.. fails.Select(x => x[i])]), 0.02);
        }
    }

    private static void AssertNear(double expected, double actual, double tolerance) => Assert.InRange(actual, expected - tolerance, expected + tolerance);

    private static void AssertCovers(SobolReport report, double[] first, double[] total, double slack)
    {
        for (var i = 0; i < first.Length; i++)
        {
            var index = report.Indices[i];
            Assert.InRange(first[i], index.FirstLow - slack, index.FirstHigh + slack);
            Assert.InRange(total[i], index.TotalLow - slack, index.TotalHigh + slack);
            Assert.True(index.FirstLow <= index.First && index.First <= index.FirstHigh);
        }
    }
}
