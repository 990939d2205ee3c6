using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Strategy.Ratification;

/// <summary>The hold-out mixture where parties may have shares of their own, over the ranges that the user gives (models.md, section 8).</summary>
internal sealed class HoldOuts
{
    private const int MostFree = 12;
    private readonly ImmutableArray<double[]> points;
    private readonly ImmutableArray<(int Figure, int Count)> parties;
    private readonly int figures;

    /// <param name="assumptions">With a mixture.</param>
    /// <param name="left">Those who have not done it.</param>
    public HoldOuts(ClockAssumptions assumptions, ImmutableArray<Actor> left)
    {
        var shares = new List<(double Value, double Low, double High)>();
        var counts = new List<(int, int)>();
        foreach (var (actor, figure) in assumptions.Named.Where(n => left.Any(l => l.Index == n.Key.Index)))
        {
            counts.Add((shares.Count, 1));
            shares.Add((figure.Value, figure.Low, figure.High));
        }

        var others = left.Count(l => assumptions.Named.All(n => n.Key.Index != l.Index));
        if (others > 0)
        {
            counts.Add((shares.Count, others));
            shares.Add(assumptions.Share is { } any ? (any.Value, any.Low, any.High) : (0, 0, 0));
        }

        figures = shares.Count;
        parties = [.. counts];
        foreach (var days in new[] { assumptions.Slow, assumptions.Fast }.OfType<Model.Strategy.Figure>())
        {
            shares.Add((days.Value, days.Low, days.High));
        }

        var free = Enumerable.Range(0, shares.Count).Where(i => shares[i].Low < shares[i].High).Take(MostFree).ToArray();
        var all = ImmutableArray.CreateBuilder<double[]>();
        all.Add([.. shares.Select(s => s.Value)]);
        for (var corner = 0; corner < 1 << free.Length; corner++)
        {
            var x = shares.Select(s => s.Value).ToArray();
            for (var b = 0; b < free.Length; b++)
            {
                x[free[b]] = ((corner >> b) & 1) == 0 ? shares[free[b]].Low : shares[free[b]].High;
            }

            all.Add(x);
        }

        points = all.ToImmutable();
    }

    public ForecastRow Row(double t0, ImmutableArray<double> asked)
    {
        double Quantile(double q) => ClockForecast.Invert(t => Chance(points[0], t, t0), t0, q);
        return new("hold-outs", Quantile(0.5), Quantile(0.9), Quantile(0.99), [.. asked.Select(t =>
        {
            var chances = points.Select(p => Chance(p, t, t0)).ToList();
            return new ChanceAt(t, chances[0], chances.Min(), chances.Max());
        })]);
    }

    private double Chance(double[] x, double t, double t0)
    {
        var chance = 1.0;
        foreach (var (figure, count) in parties)
        {
            chance *= new HoldOutMixture(x[figure], 1 / x[figures + 1], 1 / x[figures]).All(t, t0, count);
        }

        return chance;
    }
}
