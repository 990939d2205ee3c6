using System.Collections.Immutable;
using Fetial.Model.Strategy;

namespace Fetial.Strategy.Deals;

/// <summary>
/// Utilities over packages from positions (models.md, section 7): additive over issues. A position for a level gives its weight there and less the further the
/// level lies from it on the line of levels, down to nothing at the far end; a position against a level takes its weight there and less further away.
/// </summary>
public sealed class DealUtility(ImmutableArray<Issue> issues)
{
    /// <summary>The sum over the player's positions that apply, with weights chosen by the caller.</summary>
    /// <param name="levels">Per issue; -1 is not on the table, and positions on it do not count.</param>
    public double Of(DealPlayer player, ImmutableArray<int> levels, Func<Position, double> weight)
    {
        var sum = 0.0;
        foreach (var position in player.Positions.Where(p => Applies(p, levels)))
        {
            sum += (position.For ? 1 : -1) * weight(position) * Closeness(position, levels[position.Issue]);
        }

        return sum;
    }

    /// <summary>What a player gains by a package over no agreement, at the values stated.</summary>
    /// <param name="levels">Per issue; -1 stays as it is without agreement.</param>
    /// <param name="without">The levels without agreement.</param>
    public double Gain(DealPlayer player, ImmutableArray<int> levels, ImmutableArray<int> without) =>
        Of(player, Whole(levels, without), Weight) - Of(player, without, Weight) - (player.Disagreement?.Value ?? 0);

    /// <summary>A package with the issues that it does not name as they are without agreement.</summary>
    public static ImmutableArray<int> Whole(ImmutableArray<int> levels, ImmutableArray<int> without) => [.. levels.Select((level, i) => level >= 0 ? level : without[i])];

    /// <summary>Extremes over the ranges of weights: each weight enters once, so each at the end that helps or hurts.</summary>
    public (double Least, double Most) Extremes(DealPlayer player, ImmutableArray<int> levels) =>
        (Of(player, levels, p => p.For ? Low(p) : High(p)), Of(player, levels, p => p.For ? High(p) : Low(p)));

    /// <summary>Red lines that a package crosses: a level that must not be, or any other than the one that must.</summary>
    public static ImmutableArray<Position> Crossed(DealPlayer player, ImmutableArray<int> levels) =>
        [.. player.Positions.Where(p => p.RedLine && Applies(p, levels) && (levels[p.Issue] == p.Level) != p.For)];

    /// <summary>The weight stated; a position without one counts 1, which its holder's report says.</summary>
    public static double Weight(Position position) => position.Weight?.Value ?? 1;

    private static bool Applies(Position position, ImmutableArray<int> levels) =>
        levels[position.Issue] >= 0 && (position.WhenIssue is not { } when || levels[when] == position.WhenLevel);

    private double Closeness(Position position, int level)
    {
        var steps = issues[position.Issue].Levels.Length - 1;
        return 1 - ((double)Math.Abs(level - position.Level) / steps);
    }

    private static double Low(Position position) => position.Weight?.Low ?? 1;

    private static double High(Position position) => position.Weight?.High ?? 1;
}
