using System.Collections.Immutable;
using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Contracts;

/// <summary>Unreliable alliances are attacked more often, so the reliability that is observed lies below the true one (Smith 1995; models.md, section 4).</summary>
/// <param name="True">The mean over all alliances.</param>
/// <param name="Observed">The mean over those attacked.</param>
public readonly record struct SelectionEffect(double True, double Observed)
{
    /// <param name="types">Reliability and weight of each type.</param>
    /// <param name="centre">The reliability at which an attack is as likely as not.</param>
    /// <param name="scale">Above 0; the smaller, the more the attackers choose.</param>
    public static SelectionEffect Of(ImmutableArray<(double Reliability, double Weight)> types, double centre, double scale)
    {
        var (weight, sum, attacked, honoured) = (0.0, 0.0, 0.0, 0.0);
        foreach (var (reliability, share) in types)
        {
            var chance = share * Logistic.Cdf(-(reliability - centre) / scale);
            weight += share;
            sum += share * reliability;
            attacked += chance;
            honoured += chance * reliability;
        }

        return new(sum / weight, honoured / attacked);
    }
}
