using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Strategy.Numerics;
using Fetial.Strategy.Packages;

namespace Fetial.Strategy.Deals;

/// <summary>
/// Every combination of the levels of some issues, whether anybody proposes it or not (models.md, section 7: packages are a product of levels). All other
/// issues stay as they are without agreement; whoever signs some declared package signs each of these. At the values stated.
/// </summary>
/// <param name="Issues">Indices of the issues that vary.</param>
/// <param name="Count">How many combinations there are.</param>
/// <param name="Signatories">Who must accept.</param>
/// <param name="Acceptable">Levels per issue, -1 for those that do not vary, of the combinations that cross no red line and that everybody who signs accepts, in the order of their levels.</param>
/// <param name="Efficient">Indices into the acceptable ones of those that no other of them improves for one without hurting another.</param>
/// <param name="Nash">Indices into the acceptable ones; empty where there is none.</param>
/// <param name="KalaiSmorodinsky">The same.</param>
/// <param name="Declared">For each acceptable one the id of a declared package with the same levels, or null.</param>
public sealed record LevelCombinations(
    ImmutableArray<int> Issues, long Count, ImmutableArray<DealPlayer> Signatories, ImmutableArray<ImmutableArray<int>> Acceptable, ImmutableArray<int> Efficient, ImmutableArray<int> Nash,
    ImmutableArray<int> KalaiSmorodinsky, ImmutableArray<string?> Declared)
{
    /// <summary>More combinations are not gone through.</summary>
    public const int Most = 20_000;

    /// <summary>How many combinations the levels of some issues have.</summary>
    public static long CountOf(ImmutableArray<Issue> all, IEnumerable<int> issues) => issues.Aggregate(1L, (count, i) => Math.Min(count * all[i].Levels.Length, long.MaxValue / 1000));

    /// <param name="report">The answer for the declared packages.</param>
    /// <param name="issues">Indices of the issues that vary, each once.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="Most"/> combinations.</exception>
    public static LevelCombinations Of(DealReport report, ImmutableArray<int> issues)
    {
        var count = CountOf(report.Issues, issues);
        if (count > Most)
        {
            throw new ArgumentException($"{count} combinations are more than {Most}", nameof(issues));
        }

        var utility = new DealUtility(report.Issues);
        var without = report.Disagreement is { } disagreement ? Deal.Levels(disagreement, report.Issues) : [.. report.Issues.Select(_ => -1)];
        var signing = report.Players.Where(p => p.HasVote).ToImmutableArray();
        var acceptable = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
        var gains = ImmutableArray.CreateBuilder<ImmutableArray<double>>();
        foreach (var levels in Combinations(report.Issues, issues))
        {
            if (signing.All(p => DealUtility.Crossed(p, levels).IsEmpty) && signing.Select(p => utility.Gain(p, levels, without)).ToImmutableArray() is var gain && gain.All(g => Tie.IsAtLeast(g, 0)))
            {
                acceptable.Add(levels);
                gains.Add(gain);
            }
        }

        var zero = signing.Select(_ => 0.0).ToImmutableArray();
        var problem = new BargainingProblem([.. gains.Select((_, i) => $"{i:00000}")], gains.ToImmutable(), zero, [.. signing.Select(_ => 1.0)]);
        return new(
            issues, count, signing, acceptable.ToImmutable(), Undominated(gains), problem.Nash, problem.KalaiSmorodinsky,
            [.. acceptable.Select(a => report.Packages.FirstOrDefault(p => DealUtility.Whole(p.Levels, without).SequenceEqual(DealUtility.Whole(a, without)))?.Package.Id)]);
    }

    private static IEnumerable<ImmutableArray<int>> Combinations(ImmutableArray<Issue> all, ImmutableArray<int> issues)
    {
        var levels = all.Select((_, i) => issues.Contains(i) ? 0 : -1).ToArray();
        while (true)
        {
            yield return [.. levels];
            var turn = issues.Length - 1;
            while (turn >= 0 && ++levels[issues[turn]] == all[issues[turn]].Levels.Length)
            {
                levels[issues[turn--]] = 0;
            }

            if (turn < 0)
            {
                yield break;
            }
        }
    }

    private static ImmutableArray<int> Undominated(IReadOnlyList<ImmutableArray<double>> gains)
    {
        var left = ImmutableArray.CreateBuilder<int>();
        for (var i = 0; i < gains.Count; i++)
        {
            var dominated = false;
            for (var j = 0; j < gains.Count && !dominated; j++)
            {
                dominated = Dominates(gains[j], gains[i]);
            }

            if (!dominated)
            {
                left.Add(i);
            }
        }

        return left.ToImmutable();
    }

    private static bool Dominates(ImmutableArray<double> first, ImmutableArray<double> second)
    {
        var better = false;
        for (var i = 0; i < first.Length; i++)
        {
            if (!Tie.IsAtLeast(first[i], second[i]))
            {
                return false;
            }

            better |= Tie.IsBetter(first[i], second[i]);
        }

        return better;
    }
}
