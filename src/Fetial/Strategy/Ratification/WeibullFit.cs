using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Ratification;

/// <summary>Durations with S(t) = exp(-(t/scale)^shape), fitted by maximum likelihood with censoring (models.md, section 8).</summary>
public readonly record struct WeibullFit(double Shape, double Scale)
{
    /// <summary>
    /// Solves Σ t^k ln t / Σ t^k - 1/k = mean ln t over those that ended. Durations must be above 0: add half a day where some are 0. Throws
    /// <see cref="ArgumentException"/> where nothing has ended.
    /// </summary>
    public static WeibullFit Of(IEnumerable<Duration> durations)
    {
        var all = durations.ToList();
        var ended = all.Where(d => d.Ended).ToList();
        if (ended.Count == 0)
        {
            throw new ArgumentException("Nothing has ended yet, so no shape can be fitted.", nameof(durations));
        }

        var mean = ended.Average(d => Math.Log(d.Days));
        double Slope(double k)
        {
            var (sum, logs) = (0.0, 0.0);
            foreach (var duration in all)
            {
                var power = Math.Pow(duration.Days, k);
                sum += power;
                logs += power * Math.Log(duration.Days);
            }

            return (logs / sum) - (1 / k) - mean;
        }

        var shape = Roots.Between(Slope, 1e-3, 50);
        return new(shape, Math.Pow(all.Sum(d => Math.Pow(d.Days, shape)) / ended.Count, 1 / shape));
    }

    public double Survival(double t) => t <= 0 ? 1 : Math.Exp(-Math.Pow(t / Scale, Shape));

    /// <summary>The t with S(t) = survival, in (0,1].</summary>
    public double Quantile(double survival) => Scale * Math.Pow(-Math.Log(survival), 1 / Shape);
}
