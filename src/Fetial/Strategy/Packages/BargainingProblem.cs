using System.Collections.Immutable;
using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Packages;

/// <summary>
/// Bargaining over a finite set of packages (models.md, section 7). Utilities of different players are never added.
/// </summary>
/// <param name="Names">Of the packages; ties are reported in the order of the names.</param>
/// <param name="Utilities">One row per package, one column per player.</param>
/// <param name="Disagreement">d: what each player has without agreement, such as the value of continued war.</param>
/// <param name="Weights">Bargaining weights, above 0.</param>
public sealed record BargainingProblem(
    ImmutableArray<string> Names, ImmutableArray<ImmutableArray<double>> Utilities, ImmutableArray<double> Disagreement, ImmutableArray<double> Weights)
{
    /// <summary>Packages that every player accepts: u ≥ d.</summary>
    public ImmutableArray<int> Acceptable => [.. Enumerable.Range(0, Names.Length).Where(p => Players.All(i => Accepts(i, p)))];

    /// <summary>Packages that no other is at least as good as for all and better than for one.</summary>
    public ImmutableArray<int> Pareto => [.. Enumerable.Range(0, Names.Length).Where(p => !Enumerable.Range(0, Names.Length).Any(q => Dominates(q, p)))];

    /// <summary>The weighted Nash solution: the largest product of (u-d)^w among the acceptable; empty where there is no agreement.</summary>
    public ImmutableArray<int> Nash => Best(Acceptable, p => NashProduct(p), (a, b) => a.CompareTo(b), (a, b) => Math.Abs(a - b) <= Tie.Tolerance);

    /// <summary>The Kalai–Smorodinsky solution on a finite set: leximin of the ratios of gain to ideal gain; empty where there is no agreement.</summary>
    public ImmutableArray<int> KalaiSmorodinsky
    {
        get
        {
            var acceptable = Acceptable;
            return Best(acceptable, p => Ratios(p, acceptable).Sort(), Compare, (a, b) => Compare(a, b) == 0);
        }
    }

    private IEnumerable<int> Players => Enumerable.Range(0, Disagreement.Length);

    public bool Accepts(int player, int package) => Tie.IsAtLeast(Utilities[package][player], Disagreement[player]);

    /// <summary>Π (u-d)^w.</summary>
    public double NashProduct(int package) =>
        Players.Aggregate(1.0, (product, i) => product * Math.Pow(Math.Max(0, Utilities[package][i] - Disagreement[i]), Weights[i]));

    /// <summary>Each player's gain over its largest gain among the acceptable packages; 1 where it cannot gain at all.</summary>
    public ImmutableArray<double> Ratios(int package, ImmutableArray<int> acceptable) => [.. Players.Select(i =>
    {
        var range = acceptable.Max(p => Utilities[p][i]) - Disagreement[i];
        return range <= Tie.Tolerance ? 1 : (Utilities[package][i] - Disagreement[i]) / range;
    })];

    private bool Dominates(int first, int second) =>
        Players.All(i => Tie.IsAtLeast(Utilities[first][i], Utilities[second][i])) && Players.Any(i => Tie.IsBetter(Utilities[first][i], Utilities[second][i]));

    private ImmutableArray<int> Best<T>(ImmutableArray<int> among, Func<int, T> value, Comparison<T> compare, Func<T, T, bool> equal)
    {
        if (among.IsEmpty)
        {
            return [];
        }

        var values = among.Select(value).ToList();
        var best = values.Aggregate((a, b) => compare(a, b) >= 0 ? a : b);
        return [.. among.Where((_, k) => equal(values[k], best)).OrderBy(p => Names[p], StringComparer.Ordinal)];
    }

    private static int Compare(ImmutableArray<double> first, ImmutableArray<double> second)
    {
        for (var i = 0; i < first.Length; i++)
        {
            if (Math.Abs(first[i] - second[i]) > Tie.Tolerance)
            {
                return first[i].CompareTo(second[i]);
            }
        }

        return 0;
    }
}
