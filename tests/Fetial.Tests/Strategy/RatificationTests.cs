using Fetial.Strategy.Ratification;

namespace Fetial.Tests.Strategy;

/// <summary>Model 8 of the handbook, to the digits it gives.</summary>
public sealed class RatificationTests
{
    private static readonly double[] Finland = [0, 0, 0, 0, 1, 1, 2, 3, 7, 7, 8, 9, 9, 10, 15, 15, 15, 16, 22, 23, 28, 29, 29, 53, 72, 72, 73, 84, 265, 268];

    [Fact]
    public void KaplanMeier_OfFinland()
    {
        Digits.Equal(0.233333, KaplanMeier.Of(Duration.AsOf(Finland, 30)).Survival(29), 6);
        Digits.Equal(0.2, KaplanMeier.Of(Duration.AsOf(Finland, 60)).Survival(53), 6);
        var full = KaplanMeier.Of(Finland.Select(d => new Duration(d, true)));
        Digits.Equal(0.066667, full.Survival(84), 6);
        var step = KaplanMeier.Of(Duration.AsOf(Finland, 30)).Steps[^1];
        Assert.Equal((9, 2), (step.AtRisk, step.Ended));
    }

    [Fact]
    public void Estimators_OfTheTextbookCase()
    {
        (double Days, bool Ended)[] all =
        [
            (6, true), (6, true), (6, true), (6, false), (7, true), (9, false), (10, true), (10, false), (11, false), (13, true), (16, true),
            (17, false), (19, false), (20, false), (22, true), (23, true), (25, false), (32, false), (32, false), (34, false), (35, false),
        ];
        var durations = all.Select(d => new Duration(d.Days, d.Ended)).ToList();
        var km = KaplanMeier.Of(durations);
        Digits.Equal(
            [0.857143, 0.806723, 0.752941, 0.690196, 0.627451, 0.537815, 0.448179],
            [.. new[] { 6.0, 7, 10, 13, 16, 22, 23 }.Select(km.Survival)], 6);
        Digits.Equal(0.02507, ExponentialFit.Of(durations).Rate, 6);
        var weibull = WeibullFit.Of(durations);
        Digits.Equal([1.353735, 33.765151], [weibull.Shape, weibull.Scale], 6);
    }

    [Fact]
    public void LongestOfMany_OfTheTable()
    {
        Digits.Equal(103.869665404, AllRatified.MeanOfMax(30, 1 / 26.0));
        Digits.Equal(98.260253, AllRatified.QuantileOfMax(30, 1 / 26.0, 0.5), 6);
        Digits.Equal([0.741982, 0.50196, 0.435482],
            [AllRatified.Exponential(120, 0, 30, 1 / 26.0), AllRatified.Frailty(120, 30, 1 / 26.0, 2), AllRatified.Frailty(120, 30, 1 / 26.0, 1)], 6);
    }

    [Fact]
    public void Frailty_OfShapeOne_HasAClosedForm()
    {
        foreach (var (n, lt) in new[] { (1, 0.5), (10, 3.0), (30, 120 / 26.0), (200, 8.0) })
        {
            var closed = Math.Exp(MathNet.Numerics.SpecialFunctions.GammaLn(n + 1) + MathNet.Numerics.SpecialFunctions.GammaLn(1 + (1 / lt)) - MathNet.Numerics.SpecialFunctions.GammaLn(n + 1 + (1 / lt)));
            Digits.Equal(closed, AllRatified.Frailty(1, n, lt, 1));
        }
    }

    [Theory]
    [InlineData(30, 0.253616)]
    [InlineData(60, 0.509597)]
    [InlineData(100, 0.821831)]
    public void HoldOut_Posterior_OfTheTable(double t0, double expected) => Digits.Equal(expected, Mixture.Posterior(t0), 6);

    private static readonly HoldOutMixture Mixture = new(0.1, 1 / 25.0, 1 / 365.0);

    [Theory]
    [InlineData(30, 7, 77.1278, 113.8931, 0.801907, 105.4605, 174.1252, 391.2030, 0.999954, 0.989555, 0.370680, 0.682739)]
    [InlineData(60, 6, 121.1103, 171.7372, 0.664124, 207.1035, 367.7311, 622.5903, 0.996818, 0.725182, 0.129898, 0.478027)]
    [InlineData(100, 2, 135.2158, 185.1679, 0.701136, 171.5887, 290.5922, 476.5803, 0.994294, 0.864810, 0.231475, 0.626804)]
    public void Backtest_OfTheTable(
        double t0, int left, double median, double p90, double shape, double weibullMedian, double weibull90, double mixtureMedian,
        double exponential, double weibull268, double mixture268, double mixture601)
    {
        var known = Duration.AsOf(Finland, t0).ToList();
        Assert.Equal(left, known.Count(d => !d.Ended));
        var rate = ExponentialFit.Of(known).Rate;
        Digits.Equal([median, p90], [t0 + AllRatified.QuantileOfMax(left, rate, 0.5), t0 + AllRatified.QuantileOfMax(left, rate, 0.9)], 4);
        Digits.Equal(exponential, AllRatified.Exponential(268, t0, left, rate), 6);
        var fit = WeibullFit.Of(known.Select(d => d with { Days = d.Days + 0.5 }));
        Digits.Equal(shape, fit.Shape, 6);
        Digits.Equal(
            [weibullMedian, weibull90],
            [AllRatified.WeibullQuantile(t0 + 0.5, left, fit, 0.5) - 0.5, AllRatified.WeibullQuantile(t0 + 0.5, left, fit, 0.9) - 0.5], 4);
        Digits.Equal(weibull268, AllRatified.Weibull(268.5, t0 + 0.5, left, fit), 6);
        Digits.Equal(mixtureMedian, Mixture.Quantile(t0, left, 0.5), 4);
        Digits.Equal([mixture268, mixture601], [Mixture.All(268, t0, left), Mixture.All(601, t0, left)], 6);
    }

    [Fact]
    public void Baseline_OfTheTenWaves()
    {
        var baseline = ExchangeableBaseline.Of([124, 195, 171, 451, 369, 266, 382, 415, 273, 611]);
        Digits.Equal([124, 611, 9 / 11.0, 1 / 11.0, 321, 325.7], [baseline.Low, baseline.High, baseline.Within, baseline.Beyond, baseline.Median, baseline.Mean]);
    }
}
