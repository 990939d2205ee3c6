using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Strategy.Packages;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Deals;

/// <summary>
/// The share of thresholds at which all who sign ratify (models.md, section 7), from thresholds and a spread that the user declares:
/// <c>assumption threshold of ACTOR N from N to N</c> and <c>assumption spread of thresholds N from N to N</c>. A threshold is one of the gain over no
/// agreement, in the actor's own stake points. Independent thresholds are assumed, which overstates the odds of failure where vetoes go together.
/// </summary>
public static class RatificationShare
{
    public const string Spread = "spread of thresholds";

    /// <summary>Null where a threshold of one of them, or the spread, is not declared. Nought where a red line is crossed.</summary>
    public static Ranged? Of(ImmutableArray<PlayerAnswer> signing, IReadOnlyList<Assumption> assumptions)
    {
        var spread = assumptions.FirstOrDefault(a => a.Name == Spread)?.Figure;
        var thresholds = signing.Select(s => assumptions.FirstOrDefault(a => a.Threshold?.Index == s.Player.Actor.Index)?.Figure).OfType<Figure>().ToImmutableArray();
        if (spread is not { Low: > 0 } || signing.IsEmpty || thresholds.Length < signing.Length)
        {
            return null;
        }

        if (signing.Any(s => !s.Crossed.IsEmpty))
        {
            return new(0);
        }

        double Chance(Func<PlayerAnswer, double> gain, Func<Figure, double> threshold, double scale) =>
            RatificationChance.Of([.. signing.Select(gain)], [.. thresholds.Select(threshold)], scale);
        double[] ends = [spread.Low, spread.High];
        return new(
            Chance(s => s.Gain, t => t.Value, spread.Value),
            Product(signing, thresholds, s => s.Least, t => t.High, ends, Math.Min),
            Product(signing, thresholds, s => s.Most, t => t.Low, ends, Math.Max));
    }

    /// <summary>A wider spread helps who lies below the threshold and hurts who lies above it, so the end of the spread is chosen for each.</summary>
    private static double Product(
        ImmutableArray<PlayerAnswer> signing, ImmutableArray<Figure> thresholds, Func<PlayerAnswer, double> gain, Func<Figure, double> threshold, double[] ends,
        Func<double, double, double> pick) =>
        signing.Select((s, i) => ends.Select(scale => RatificationChance.Of([gain(s)], [threshold(thresholds[i])], scale)).Aggregate(pick)).Aggregate(1.0, (a, b) => a * b);
}
