using System.Collections.Immutable;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Numerics;
using Fetial.Strategy.Packages;
using Fetial.Strategy.Spatial;

namespace Fetial.Tests.Strategy;

/// <summary>Model 7 and the packages of section 10.</summary>
public sealed class PackagesTests
{
    private static readonly BargainingProblem Peace = new(
        ["StatusQuoWar", "Neutral+Demil", "Member", "Member+Demil", "Member+NoBases", "Bilateral+Land", "Frozen"],
        [[0, 0, 0], [-5, 8, 1], [9, -7, 2], [4, 1, 3], [6, 0.5, 3.5], [1, 5, 2], [0.5, 3, 1]], [0, 0, 0], [1, 1, 1]);

    [Fact]
    public void Bargaining_OfTheFirstTable()
    {
        Assert.Equal(["StatusQuoWar", "Member+Demil", "Member+NoBases", "Bilateral+Land", "Frozen"], Names(Peace, Peace.Acceptable));
        Assert.Equal(["Neutral+Demil", "Member", "Member+Demil", "Member+NoBases", "Bilateral+Land"], Names(Peace, Peace.Pareto));
        Assert.Equal(["Member+Demil"], Names(Peace, Peace.Nash));
        Assert.Equal(["Member+Demil"], Names(Peace, Peace.KalaiSmorodinsky));
        Digits.Equal([12, 10.5, 10, 1.5, 0], [.. new[] { 3, 4, 5, 6, 0 }.Select(Peace.NashProduct)]);
        Digits.Equal([0.2, 0.666666667, 0.857142857], [.. Peace.Ratios(3, Peace.Acceptable).Sort()]);
    }

    [Fact]
    public void Bargaining_OfTheSecondTable()
    {
        var problem = Binary(1);
        Assert.Equal(["000", "101", "110", "111"], Names(problem, problem.Acceptable));
        Assert.Equal(["101"], Names(problem, problem.Nash));
        Assert.Equal(["101"], Names(problem, problem.KalaiSmorodinsky));
        Assert.Equal(["110"], Names(Binary(3), Binary(3).Nash));
    }

    private static BargainingProblem Binary(double weight)
    {
        double[][] weights = [[5, -2, -3], [-3, 2, 4], [1, 1, 0]];
        var names = Enumerable.Range(0, 8).Select(x => Convert.ToString(x, 2).PadLeft(3, '0')).ToImmutableArray();
        return new(names, [.. names.Select(n => weights.Select(w => w.Select((v, j) => n[j] == '1' ? v : 0).Sum()).ToImmutableArray())], [0, -1.5, 0], [weight, 1, 1]);
    }

    [Fact]
    public void Bargaining_UnderOtherScales_Stays()
    {
        var scaled = Peace with
        {
            Utilities = [.. Peace.Utilities.Select(row => row.Select((u, i) => (u * (i + 2)) + (10 * i)).ToImmutableArray())],
            Disagreement = [0, 10, 20],
        };
        Assert.Equal(Peace.Nash, scaled.Nash);
        Assert.Equal(Peace.KalaiSmorodinsky, scaled.KalaiSmorodinsky);
        Assert.Equal(Peace.Pareto, scaled.Pareto);
    }

    [Fact]
    public void Bargaining_NothingAcceptable_HasNoSolution()
    {
        var none = Peace with { Disagreement = [10, 10, 10] };
        Assert.Empty(none.Acceptable);
        Assert.Empty(none.Nash);
        Assert.Empty(none.KalaiSmorodinsky);
    }

    [Fact]
    public void Winsets_OfTheTable()
    {
        Winset At(double s) => Winset.Common(new[] { 0.2, 0.5, 0.9 }.Select(x => Winset.Of(x, s)));
        Digits.Equal([0, 0.4], [At(0).Low, At(0).High]);
        Assert.True(At(0.4).IsEmpty);
        Digits.Equal([0.85, 0.95], [At(0.95).Low, At(0.95).High]);
    }

    [Fact]
    public void Ratification_OfTheTable()
    {
        Digits.Equal(0.613376, RatificationChance.Of([4, 1, 3], [1, 0, 1], 1), 6);
        Digits.Equal(0.571391, RatificationChance.Of([6, 0.5, 3.5], [1, 0, 1], 1), 6);
    }

    private static readonly ImmutableArray<SpatialActor> Community =
    [
        new("NL", 0.08, 4, 0.8), new("BE", 0.08, 7, 0.4), new("LU", 0.03, 4, 0.2), new("DE", 0.16, 4, 0.8), new("FR", 0.16, 10, 0.6),
        new("IT", 0.16, 10, 0.6), new("UK", 0.16, 10, 0.9), new("IE", 0.05, 7, 0.1), new("DK", 0.05, 4, 1), new("GR", 0.08, 7, 0.7),
    ];

    [Fact]
    public void Compromise_OfTheTable()
    {
        Digits.Equal(7.389956, CompromiseModel.Mean(Community), 6);
        Digits.Equal(7.475248, CompromiseModel.Unsalienced(Community), 6);
        Assert.Equal(7, CompromiseModel.WeightedMedian(Community));
        Assert.Equal([7.0], CompromiseModel.CondorcetWinners(Community));
    }

    [Fact]
    public void ExpectedUtility_ReproducesThePublishedRounds()
    {
        var rounds = new ExpectedUtilityModel(Community).Run(10);
        Digits.Equal(
            [7.389955687, 7.461314378, 7.552500866, 7.590144997, 7.358130531, 7.34917399, 7.414877545, 7.510457184, 7.572447098, 7.324989066, 7.242130958],
            [.. rounds.Select(r => r.Mean)]);
        Digits.Equal(
            [1.405652784, 0.754195927, 0.508863791, 1.405652784, 1.046523896, 1.046523896, 1.96489823, 0.5, 2.0, 1.112124971], [.. rounds[0].Risks]);
        Digits.Equal([8.415932, 7, 4], [rounds[1].Positions[1], rounds[1].Positions[2], rounds[1].Positions[7]], 6);
    }

    [Fact]
    public void MinimalSets_OfTheCommunityOf1958()
    {
        int[] weights = [4, 4, 4, 2, 2, 1];
        bool Wins(ulong set) => weights.Where((_, i) => ((set >> i) & 1) != 0).Sum() >= 12;
        Assert.Equal([0b000111UL, 0b011011UL, 0b011101UL, 0b011110UL], new SufficientSets(6, Wins).Minimal());
        Assert.Equal([10, 10, 10, 6, 6, 0], BanzhafPower.Swings(6, Wins));
    }

    [Fact]
    public void MinimalSets_OfTheSecurityCouncil() =>
        Assert.Equal(210, new SufficientSets(15, s => (s & 31) == 31 && System.Numerics.BitOperations.PopCount(s) >= 9).Minimal().Length);

    [Fact]
    public void MinimalPackages_Graded_OfTheTable()
    {
        var searched = new PackageSearch([5, 5, 5, 5], x => Graded(x, 80) >= 0.8);
        var (all, stairs, order) = (searched.Checked(), searched.Staircase(), searched.LevelOrder());
        Assert.Null(all.Fault);
        Assert.Equal(31, all.Minimal.Length);
        Assert.Equal(
            "0024 0033 0123 0232 0322 0414 0431 1023 1032 1122 1214 1231 1313 1321 1430 2014 2021 2113 2212 2230 2320 2411 3012 3020 3111 3310 3404 4010 4203 4301 4400",
            string.Join(' ', all.Minimal.Select(m => string.Concat(m))));
        Assert.Equal(Text(all), Text(stairs));
        Assert.Equal(Text(all), Text(order));
        Assert.Equal(625, all.Asked);
        Assert.Equal(268, order.Asked);
        Assert.Equal(113, stairs.Asked);
        Digits.Equal([0.020263, 0.995129], [Graded([0, 0, 0, 0], 80), Graded([2, 2, 2, 2], 80)], 6);
        Assert.Equal(7.5, all.Minimal.Min(m => (3 * m[0]) + (2 * m[1]) + m[2] + (1.5 * m[3])));
        Assert.Equal(31, new PackageSearch([5, 5, 5, 5], x => Graded(x, 70) >= 0.8).Staircase().Minimal.Length);
        Assert.Equal(32, new PackageSearch([5, 5, 5, 5], x => Graded(x, 90) >= 0.8).Staircase().Minimal.Length);
    }

    private static double Graded(ReadOnlySpan<int> x, double mean)
    {
        var d0 = 0.25 + (0.1 * x[0]);
        var k0 = 8.0 + (4 * x[1]);
        return new ExtendedDeterrence(100, 5, d0, Math.Min(0.95, d0 + 0.3), k0, k0 + 8, 10 * x[3])
            .ShareDeterred(Logistic.Cdf(((60 * 0.4) + (8 * x[2]) - 30) / 5), mean, 15);
    }

    [Fact]
    public void Packages_WhereMoreCanBeWorse_AreAllListedAndTheFaultIsNamed()
    {
        // Enough, but not too much: 1 or 2 of the first with any of the second.
        var found = new PackageSearch([4, 2], x => x[0] is 1 or 2).Checked();
        Assert.NotNull(found.Fault);
        Assert.Equal("10", Text(found));
    }

    [Fact]
    public void Searches_OnRandomMonotoneFamilies_AgreeWithEnumeration()
    {
        var random = new Random(7);
        for (var run = 0; run < 300; run++)
        {
            var count = random.Next(1, 9);
            var wins = Enumerable.Range(0, random.Next(0, 6)).Select(_ => (ulong)random.Next(0, 1 << count)).ToList();
            bool Suffices(ulong set) => wins.Exists(w => (w & set) == w);
            var expected = Enumerable.Range(0, 1 << count).Select(s => (ulong)s)
                .Where(s => Suffices(s) && Enumerable.Range(0, count).All(i => ((s >> i) & 1) == 0 || !Suffices(s & ~(1UL << i)))).Order().ToList();
            Assert.Equal(expected, new SufficientSets(count, Suffices).Minimal().Order());
            var levels = Enumerable.Repeat(2, count).ToImmutableArray();
            bool Package(ReadOnlySpan<int> x)
            {
                var set = 0UL;
                for (var i = 0; i < x.Length; i++)
                {
                    set |= (ulong)x[i] << i;
                }

                return Suffices(set);
            }

            var search = new PackageSearch(levels, Package);
            Assert.Equal(Text(search.Checked()), Text(search.Staircase()));
            Assert.Equal(Text(search.Checked()), Text(search.LevelOrder()));
        }
    }

    private static string Text(SufficientPackages packages) => string.Join(' ', packages.Minimal.Select(m => string.Concat(m)));

    private static IEnumerable<string> Names(BargainingProblem problem, IEnumerable<int> packages) => packages.Select(p => problem.Names[p]);
}
