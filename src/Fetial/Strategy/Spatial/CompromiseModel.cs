using System.Collections.Immutable;

namespace Fetial.Strategy.Spatial;

/// <summary>
/// Where actors meet: the mean of their positions, weighted by capability and salience (models.md, section 7). The default of spatial questions; evaluations
/// of European decisions found procedural models beaten by it.
/// </summary>
public static class CompromiseModel
{
    /// <summary>Σ c s x / Σ c s.</summary>
    public static double Mean(ImmutableArray<SpatialActor> actors) =>
        actors.Sum(a => a.Capability * a.Salience * a.Position) / actors.Sum(a => a.Capability * a.Salience);

    /// <summary>Σ c x / Σ c.</summary>
    public static double Unsalienced(ImmutableArray<SpatialActor> actors) => actors.Sum(a => a.Capability * a.Position) / actors.Sum(a => a.Capability);

    /// <summary>The least position with at least half of the weight at or below it.</summary>
    public static double WeightedMedian(ImmutableArray<SpatialActor> actors)
    {
        var half = actors.Sum(a => a.Capability * a.Salience) / 2;
        var sum = 0.0;
        foreach (var actor in actors.OrderBy(a => a.Position))
        {
            sum += actor.Capability * actor.Salience;
            if (sum >= half - 1e-12)
            {
                return actor.Position;
            }
        }

        return double.NaN;
    }

    /// <summary>The positions that no other beats in weighted votes, each vote growing with the difference of distances; ascending.</summary>
    public static ImmutableArray<double> CondorcetWinners(ImmutableArray<SpatialActor> actors)
    {
        double Vote(double first, double second) =>
            actors.Sum(a => a.Capability * a.Salience * (Math.Abs(a.Position - second) - Math.Abs(a.Position - first)));
        var positions = actors.Select(a => a.Position).Distinct().Order().ToList();
        return [.. positions.Where(p => positions.All(q => Vote(p, q) >= -1e-12))];
    }
}
