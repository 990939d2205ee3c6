using System.Collections.Immutable;
using Fetial.Situations;
using Fetial.Strategy.Deter;
using Fetial.Strategy.Deterrence;
using Fetial.Text;

namespace Fetial.Tests.Strategy;

/// <summary>Packages that suffice in several scenarios, against asking every package in every scenario.</summary>
public sealed class RobustPackagesTests
{
    private const string Text = """
        state A
        state B
        state C
        state D
        state E
        researched to 2024-12-31
        scenario calm "Calm"
        scenario storm "Storm"
        challenge raid
          challenger B
          against A
          prize 100
          restraint 10 from 8 to 12
          alone repels 0.3, costs 15 from 14 to 16
        effect C defends A in raid removes 0.5 from 0.45 to 0.55, costs 10
          grades 0.5, 1
          price 4
        effect D sanctions B in raid punishes 40 from 36 to 44
          price 2
        effect E defends A in raid removes 0.4, costs 5
          price 3
        effect D sanctions B in raid, in scenario storm punishes 10 from 8 to 12
        effect C sanctions B in raid, in scenario calm punishes 20
        assumption C is reliable 0.9 from 0.85 to 0.95
        assumption D is reliable 0.9 from 0.8 to 1
        assumption E is reliable 0.8
        assumption E is reliable 0.1 in scenario storm

        """;

    private static DeterrenceQuestion Ask(string? scenario)
    {
        var architecture = Portfolio.Load("case", [new SourceText("case.fetial", Text)], scenario);
        Assert.Empty(architecture.Diagnostics);
        return Deter.Ask(new Perspective(architecture, new Standpoint(null, null, null, scenario)), Assert.Single(architecture.Strategy.Challenges), DeterOptions.Default);
    }

    private static RobustPackages Of(params ReadOnlySpan<string?> scenarios) => RobustPackages.Of([.. scenarios.ToArray().Select(s => (s ?? "baseline", Ask(s)))]);

    [Fact]
    public void Effects_OfAScenario_StandInsteadOfThoseOfAllAndAreWorthNothingElsewhere()
    {
        var robust = Of(null, "storm", "calm");
        Assert.Equal(["C defends A", "D sanctions B", "E defends A", "C sanctions B"], robust.Effects);
        Assert.Equal([40, 10, 40], robust.Scenarios.Select(s => s.All.Guarantors[1].Punishes.Value));
        Assert.Equal([["C sanctions B"], ["C sanctions B"], []], robust.Scenarios.Select(s => s.Missing));
        Assert.Equal(0, robust.Scenarios[0].All.Guarantors[3].Punishes.High);
        Assert.Equal([0.8, 0.1, 0.8], robust.Scenarios.Select(s => s.All.Guarantors[2].Reliability.Value));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Packages_AreTheMinimalOnesOfTheIntersection(bool everywhere)
    {
        var robust = Of(null, "storm", "calm");
        bool Deters(DeterrenceCase question, int[] levels)
        {
            // By the formula of section 1d, written out, at the worst corner or at the values.
            double Take(Fetial.Strategy.Sensitivity.Ranged r) => everywhere ? r.Low : r.Value;
            var (success, price) = (1 - Take(question.Repels), Take(question.Costs));
            for (var i = 0; i < levels.Length; i++)
            {
                var g = question.Guarantors[i];
                var share = levels[i] == 0 ? 0 : g.Grades[levels[i] - 1];
                success *= 1 - (share * Take(g.Removes) * Take(g.Reliability));
                price += share * Take(g.Reliability) * (Take(g.Costs) + Take(g.Punishes));
            }

            return Take(question.Restraint) - ((question.Prize.Value * success) - price) >= -1e-12;
        }

        var all = (from a in Enumerable.Range(0, 3) from b in Enumerable.Range(0, 2) from c in Enumerable.Range(0, 2) from d in Enumerable.Range(0, 2) select (int[])[a, b, c, d]).ToList();
        var good = all.Where(x => robust.Scenarios.All(s => Deters(s.All, x))).ToList();
        var minimal = good.Where(x => !good.Any(y => !y.SequenceEqual(x) && y.Zip(x, (l, h) => l <= h).All(b => b))).Select(x => string.Join(',', x)).Order(StringComparer.Ordinal);
        var report = everywhere ? robust.Sufficient : robust.SufficientAtValues;
        Assert.Equal(minimal, report.Packages.Select(p => string.Join(',', p.Levels)).Order(StringComparer.Ordinal));
        Assert.All(robust.Scenarios, s => Assert.All(report.Packages, p => Assert.True((everywhere ? DeterrencePackages.With(s.All, p.Levels.AsSpan()).Least : DeterrencePackages.With(s.All, p.Levels.AsSpan()).Margin) >= -1e-12)));
    }

    [Fact]
    public void Packages_OverMoreScenarios_AreNeverFewerThings()
    {
        ImmutableArray<DeterrencePackage> one = Of((string?)null).SufficientAtValues.Packages, two = Of(null, "storm").SufficientAtValues.Packages;
        Assert.NotEmpty(one);
        Assert.All(two, p => Assert.Contains(one, o => o.Levels.Zip(p.Levels, (l, h) => l <= h).All(b => b)));
        Assert.NotEqual(one.Select(p => string.Join(',', p.Levels)), two.Select(p => string.Join(',', p.Levels)));
    }

    [Fact]
    public void Packages_InAnyOrderOfScenarios_AreTheSame() => Assert.Equal(
        Of(null, "storm").Sufficient.Packages.Select(p => string.Join(',', p.Levels)), Of("storm", null).Sufficient.Packages.Select(p => string.Join(',', p.Levels)));
}
