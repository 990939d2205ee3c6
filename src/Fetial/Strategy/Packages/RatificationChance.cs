using System.Collections.Immutable;
using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Packages;

/// <summary>
/// The share of thresholds at which every veto player ratifies, each accepting where its utility exceeds a Logistic(mean, scale) threshold, independently of
/// the others (models.md, section 7). Independence overstates the odds of failure where vetoes go together.
/// </summary>
public static class RatificationChance
{
    /// <param name="utilities">u of each veto player.</param>
    /// <param name="means">mu of each threshold.</param>
    /// <param name="scale">s > 0.</param>
    public static double Of(ImmutableArray<double> utilities, ImmutableArray<double> means, double scale) =>
        utilities.Select((u, i) => Logistic.Cdf((u - means[i]) / scale)).Aggregate(1.0, (a, b) => a * b);
}
