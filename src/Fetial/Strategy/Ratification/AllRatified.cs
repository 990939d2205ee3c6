using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Ratification;

/// <summary>
/// The time until the last of several ratifications, by four models of how they depend on each other (models.md, section 8). Days count from signature; t0 is
/// the day of the forecast and <c>left</c> the number still missing then.
/// </summary>
public static class AllRatified
{
    /// <summary>The mean of the longest of n exponential times: H_n / rate.</summary>
    public static double MeanOfMax(int n, double rate) => Enumerable.Range(1, n).Sum(i => 1.0 / i) / rate;

    /// <summary>The q-quantile of the longest of n exponential times.</summary>
    public static double QuantileOfMax(int n, double rate, double q) => -Math.Log(1 - Math.Pow(q, 1.0 / n)) / rate;

    /// <summary>P(T ≤ t), independent and at a constant rate.</summary>
    public static double Exponential(double t, double t0, int left, double rate) => t <= t0 ? 0 : Math.Pow(1 - Math.Exp(-rate * (t - t0)), left);

    /// <summary>P(T ≤ t), independent Weibull times of which all still missing have lasted t0 already.</summary>
    public static double Weibull(double t, double t0, int left, WeibullFit fit) =>
        t <= t0 ? 0 : Math.Pow(1 - (fit.Survival(t) / fit.Survival(t0)), left);

    /// <summary>The t at which P(T ≤ t) reaches q under <see cref="Weibull"/>.</summary>
    public static double WeibullQuantile(double t0, int left, WeibullFit fit, double q) =>
        fit.Quantile(fit.Survival(t0) * (1 - Math.Pow(q, 1.0 / left)));

    /// <summary>
    /// P(T ≤ t) from the start with a common gamma frailty Z of mean 1 and shape k: E[(1 - e^(-Z·rate·t))^n], by quadrature over the quantiles of Z; the
    /// alternating sum loses all digits.
    /// </summary>
    public static double Frailty(double t, int n, double rate, double shape)
    {
        // Substituting z = e^y makes both ends of the integral vanish.
        double Density(double y) =>
            Math.Exp((shape * (y + Math.Log(shape))) - (shape * Math.Exp(y)) - MathNet.Numerics.SpecialFunctions.GammaLn(shape))
            * Math.Pow(1 - Math.Exp(-Math.Exp(y) * rate * t), n);
        const int cells = 4000;
        var (low, high) = (-40.0 / Math.Max(shape, 0.5), Math.Log((shape + 40 + (10 * Math.Sqrt(shape))) / shape));
        var step = (high - low) / cells;
        var sum = Density(low) + Density(high);
        for (var i = 1; i < cells; i++)
        {
            sum += Density(low + (step * i)) * (i % 2 == 1 ? 4 : 2);
        }

        return sum * step / 3;
    }
}
