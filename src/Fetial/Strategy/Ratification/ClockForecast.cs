using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Strategy.Ratification;

/// <summary>
/// Every model of section 8 of models.md side by side, asked on a day after opening with what was on record then. No row goes without the baseline.
/// </summary>
/// <param name="T0">Days since opening at which it is asked.</param>
/// <param name="Rate">Exponential, per day; null where nothing had been done.</param>
/// <param name="Weibull">Fitted with half a day added; null where the steps on record do not tell a shape.</param>
/// <param name="Baseline">Over the past waves in force by then; null where there were fewer than two.</param>
public sealed record ClockForecast(
    double T0, int Done, ImmutableArray<Actor> Left, KaplanMeier Survival, double? Rate, WeibullFit? Weibull, ImmutableArray<ForecastRow> Rows,
    ImmutableArray<PastWave> Waves, ExchangeableBaseline? Baseline)
{
    private const double Half = 0.5;

    /// <param name="record">Who had done what.</param>
    /// <param name="t0">Days since opening.</param>
    /// <param name="asked">Days since opening at which chances are given.</param>
    /// <param name="assumptions">The user's.</param>
    /// <param name="waves">Past waves in force before the forecast.</param>
    public static ClockForecast Of(RatificationRecord record, double t0, ImmutableArray<double> asked, ClockAssumptions assumptions, ImmutableArray<PastWave> waves)
    {
        var durations = record.DurationsAt(t0).ToList();
        var left = record.Parties.Where(p => p.Day is not { } day || day - record.Opened > t0).Select(p => p.Party).ToImmutableArray();
        var (rate, weibull, rows) = ((double?)null, (WeibullFit?)null, new List<ForecastRow>());
        var done = durations.Count - left.Length;
        if (done > 0 && t0 > 0)
        {
            var fitted = ExponentialFit.Of(durations).Rate;
            rate = fitted;
            weibull = durations.Where(d => d.Ended).Select(d => d.Days).Distinct().Count() > 1 ? WeibullFit.Of(durations.Select(d => d with { Days = d.Days + Half })) : null;
            if (left.Length > 0)
            {
                double Quantile(double q) => t0 + AllRatified.QuantileOfMax(left.Length, fitted, q);
                rows.Add(new("exponential", Quantile(0.5), Quantile(0.9), Quantile(0.99), Chances(t => AllRatified.Exponential(t, t0, left.Length, fitted))));
                if (weibull is { } fit)
                {
                    double Later(double q) => AllRatified.WeibullQuantile(t0 + Half, left.Length, fit, q) - Half;
                    rows.Add(new("Weibull", Later(0.5), Later(0.9), Later(0.99), Chances(t => AllRatified.Weibull(t + Half, t0 + Half, left.Length, fit))));
                }

                if (assumptions.Frailty is { } frailty)
                {
                    // With a gamma prior of mean 1 on the wave's pace and the fitted rate as its unit, the pace after `done` steps is gamma with shape k + done.
                    double Shared(double t, double shape) => t <= t0 ? 0 : AllRatified.Frailty(t - t0, left.Length, fitted, shape + done);
                    double Quantiles(double q) => Invert(t => Shared(t, frailty.Value), t0, q);
                    rows.Add(new("gamma frailty", Quantiles(0.5), Quantiles(0.9), Quantiles(0.99), [.. asked.Select(t =>
                    {
                        var ends = new[] { Shared(t, frailty.Value), Shared(t, frailty.Low), Shared(t, frailty.High) };
                        return new ChanceAt(t, ends[0], ends.Min(), ends.Max());
                    })]));
                }
            }
        }

        if (left.Length > 0 && assumptions.HasMixture)
        {
            rows.Add(new HoldOuts(assumptions, left).Row(t0, asked));
        }

        var baseline = waves.Length > 1 ? ExchangeableBaseline.Of([.. waves.Select(w => (double)w.Days)]) : (ExchangeableBaseline?)null;
        if (left.Length > 0 && baseline is not null)
        {
            rows.Add(new("past waves", null, null, null, [.. asked.Select(t => Past(waves, t0, t))]));
        }

        return new(t0, done, left, KaplanMeier.Of(durations), rate, weibull, [.. rows], waves, baseline);

        ImmutableArray<ChanceAt> Chances(Func<double, double> chance) => [.. asked.Select(t => (t, chance(t))).Select(c => new ChanceAt(c.t, c.Item2, c.Item2, c.Item2))];
    }

    /// <summary>The q-quantile of a distribution that begins at t0.</summary>
    internal static double Invert(Func<double, double> chance, double t0, double q)
    {
        var high = t0 + 1;
        while (chance(high) < q && high < 1e7)
        {
            high = t0 + ((high - t0) * 2);
        }

        return high >= 1e7 ? double.PositiveInfinity : Numerics.Roots.Between(t => chance(t) - q, t0, high);
    }

    /// <summary>Exchangeable with the past waves that lasted longer than t0: each gap between them is as likely as any.</summary>
    private static ChanceAt Past(ImmutableArray<PastWave> waves, double t0, double t)
    {
        var longer = waves.Where(w => w.Days > t0).ToList();
        var by = longer.Count(w => w.Days <= t);
        return t <= t0 ? new(t, null, 0, 0) : new(t, null, (double)by / (longer.Count + 1), (by + 1.0) / (longer.Count + 1));
    }
}
