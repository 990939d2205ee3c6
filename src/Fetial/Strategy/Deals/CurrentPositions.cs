using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Situations;

namespace Fetial.Strategy.Deals;

/// <summary>
/// The positions held on the as-of day, as far as they are known. A position with a day counts from that day on, until a later one of the same holder on the
/// same issue and under the same condition takes its place; one without a day always counts. Where a scenario states a position, it takes the place of all
/// that are recorded of that holder on that issue.
/// </summary>
public static class CurrentPositions
{
    /// <summary>In the order in which they are written.</summary>
    public static ImmutableArray<Position> Of(Perspective perspective)
    {
        var known = perspective.Architecture.Strategy.Positions
            .Where(p => perspective.Counts(p.Scenario) && perspective.IsKnown(p.Sources) && (p.First is not { } day || day <= perspective.AsOf)).ToList();
        var assumed = known.Where(p => p.Scenario is not null).Select(p => (p.Holder.Index, p.Issue)).ToHashSet();
        known.RemoveAll(p => p.Scenario is null && assumed.Contains((p.Holder.Index, p.Issue)));
        var latest = known.Where(p => p.First is not null).GroupBy(Question).ToDictionary(g => g.Key, g => g.Max(p => p.First));
        return [.. known.Where(p => p.First is null || p.First == latest[Question(p)])];
    }

    private static (int Holder, int Issue, int? WhenIssue, int? WhenLevel) Question(Position position) =>
        (position.Holder.Index, position.Issue, position.WhenIssue, position.WhenLevel);
}
