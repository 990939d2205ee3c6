using System.Globalization;
using Fetial.Situations;
using Fetial.Strategy.Deals;

namespace Fetial.Tests.Strategy;

/// <summary>Every combination of levels, as a product and as packages that somebody declares one by one.</summary>
public sealed class LevelCombinationsTests
{
    /// <summary>models.md, section 7, tests B: binary issues, weights U (5, -2, -3), R (-3, 2, 4), A (1, 1, 0), no agreement (0, -1.5, 0).</summary>
    [Fact]
    public void Of_TheBinaryIssuesOfTheHandbook_FindsItsSets()
    {
        var report = Run("""
            state U
            state R
            state A
            issue membership levels no, yes
            issue demil levels no, yes
            issue cession levels no, yes
            package war "W"
              kind disagreement
              value R -1.5
              membership no
              demil no
              cession no
            package deal "D"
              by U, R, A
              membership yes
              demil no
              cession yes
            position U on membership for yes  weight 5
            position U on demil against yes  weight 2
            position U on cession against yes  weight 3
            position R on membership against yes  weight 3
            position R on demil for yes  weight 2
            position R on cession for yes  weight 4
            position A on membership for yes  weight 1
            position A on demil for yes  weight 1

            """);

        var combinations = LevelCombinations.Of(report, [0, 1, 2]);

        Assert.Equal(8, combinations.Count);
        Assert.Equal(["000", "101", "110", "111"], combinations.Acceptable.Select(a => string.Concat(a)));
        Assert.Equal(["101"], combinations.Nash.Select(i => string.Concat(combinations.Acceptable[i])));
        Assert.Equal(["101"], combinations.KalaiSmorodinsky.Select(i => string.Concat(combinations.Acceptable[i])));
        Assert.Equal([null, "deal", null, null], combinations.Declared);
    }

    [Fact]
    public void Of_RandomPositions_AgreesWithPackagesDeclaredOneByOne()
    {
        var some = 0;
        for (var seed = 0; seed < 60; seed++)
        {
            var random = new Random(seed);
            var (first, second) = (2 + random.Next(3), 2 + random.Next(2));
            var text = Portfolio(random, first, second);
            var single = LevelCombinations.Of(Run(text + "package one \"O\"\n  by A, B, C\n  lease l0\n"), [0, 1]);
            var declared = Run(text + string.Concat(from i in Enumerable.Range(0, first) from j in Enumerable.Range(0, second) select $"package p{i}{j} \"P\"\n  by A, B, C\n  lease l{i}\n  raids r{j}\n"));
            string[] Ids(IEnumerable<int> packages) => [.. packages.Select(p => declared.Packages[p].Package.Id).Order(StringComparer.Ordinal)];
            string[] Names(IEnumerable<int> combinations) => [.. combinations.Select(c => "p" + single.Acceptable[c][0] + single.Acceptable[c][1]).Order(StringComparer.Ordinal)];

            Assert.Equal(Ids(declared.Acceptable), Names(Enumerable.Range(0, single.Acceptable.Length)));
            Assert.Equal(Ids(declared.Nash), Names(single.Nash));
            Assert.Equal(Ids(declared.KalaiSmorodinsky), Names(single.KalaiSmorodinsky));

            // An efficient one among the accepted is one that no accepted one dominates; on the front of all, none does.
            Assert.Subset(Names(single.Efficient).ToHashSet(), Ids(declared.Pareto.Where(p => p >= 0 && declared.Acceptable.Contains(p))).ToHashSet());
            some += single.Acceptable.Length > 1 ? 1 : 0;
        }

        Assert.True(some >= 15, $"only {some} draws have several that all accept");
    }

    [Fact]
    public void Of_TooManyCombinations_IsRefused()
    {
        var levels = string.Join(", ", Enumerable.Range(0, 150).Select(i => $"l{i}"));
        var report = Run($"state A\nissue one levels {levels}\nissue two levels {levels}\npackage deal \"D\"\n  by A\n  one l1\nposition A on one for l1\n");
        Assert.Equal(22_500, LevelCombinations.CountOf(report.Issues, [0, 1]));
        Assert.Throws<ArgumentException>(() => LevelCombinations.Of(report, [0, 1]));
    }

    private static string Portfolio(Random random, int first, int second)
    {
        string[] Levels(string prefix, int count) => [.. Enumerable.Range(0, count).Select(i => $"{prefix}{i}")];
        var (leases, raids) = (Levels("l", first), Levels("r", second));
        var positions = from actor in new[] { "A", "B", "C" }
                        from issue in new[] { (Name: "lease", Levels: leases), (Name: "raids", Levels: raids) }
                        where random.Next(5) > 0
                        let weight = (1 + random.Next(9)).ToString(CultureInfo.InvariantCulture)
                        let red = random.Next(8) == 0 ? ", red line" : ""
                        select $"position {actor} on {issue.Name} {(random.Next(2) == 0 ? "for" : "against")} {issue.Levels[random.Next(issue.Levels.Length)]}{red}  weight {weight}\n";
        return $"state A\nstate B\nstate C\nissue lease levels {string.Join(", ", leases)}\nissue raids levels {string.Join(", ", raids)}\n"
            + $"package war \"W\"\n  kind disagreement\n  value B -{random.Next(4)}\n  lease {leases[random.Next(first)]}\n  raids {raids[random.Next(second)]}\n" + string.Concat(positions);
    }

    private static DealReport Run(string text)
    {
        var perspective = TestPortfolio.See(text, default);
        Assert.DoesNotContain(perspective.Architecture.Diagnostics, d => d.Severity == Fetial.Text.DiagnosticSeverity.Error);
        return Deal.Run(perspective);
    }
}
