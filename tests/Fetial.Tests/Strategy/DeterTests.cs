using Fetial.Ledger;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Strategy.Deter;
using Fetial.Strategy.Deterrence;
using Fetial.Text;

namespace Fetial.Tests.Strategy;

/// <summary>A challenge against the promises of a small portfolio.</summary>
public sealed class DeterTests
{
    private const string Base = """
        state A
        state B
        state C
        state D
        source annals "Annals"
          evidence text
        researched to 2024-12-31
        instrument pact
          force treaty
          by A, C
          signed 2020-01-01
          in force from 2020-02-01
          source [annals]
        article pact/c1
          who C
          must defend A
          when any state attacks A
        challenge raid
          challenger B
          against A
          prize 100
          restraint 10 from 0 to 20
          alone repels 0.3, costs 15 from 10 to 20
        effect C defends A in raid removes 0.5 from 0.4 to 0.6, costs 10
        effect D sanctions B in raid punishes 40 from 30 to 50

        """;

    private static DeterReport Run(string more, Standpoint standpoint = default)
    {
        var architecture = Portfolio.Load("case", [new SourceText("case.fetial", Base + more)]);
        Assert.Empty(architecture.Diagnostics);
        var perspective = new Perspective(architecture, standpoint);
        return Deter.Run(perspective, Assert.Single(architecture.Strategy.Challenges), DeterOptions.Default, Reliabilities.Of(perspective));
    }

    [Fact]
    public void Run_OnlyWhatIsPromised_IsInTheBaseCase()
    {
        var report = Run("assumption C is reliable 0.8 from 0.7 to 0.9\nassumption D is reliable 0.9 from 0.8 to 1\n");
        Assert.Equal([true, false], report.Guarantors.Select(g => g.IsPromised));
        Assert.Equal("pact/c1", Assert.Single(report.Guarantors[0].Backing).Clause.Id);
        Digits.Equal(10 - (((100 * 0.7 * (1 - (0.5 * 0.8))) - 15) - (0.8 * 10)), report.Case.Margin);
    }

    [Fact]
    public void Run_BeforeTheTextIsInForce_HasNobody() =>
        Assert.All(Run("", new Standpoint(new DateOnly(2020, 1, 15).DayNumber, null, null, null)).Guarantors, g => Assert.False(g.IsPromised));

    [Fact]
    public void Run_WithoutAssumptionOrRecord_LeavesReliabilityOpen()
    {
        var guarantor = Run("").Guarantors[0];
        Assert.Equal(ReliabilityBasis.Open, guarantor.Basis);
        Assert.Equal((0.0, 1.0), (guarantor.Case.Reliability.Low, guarantor.Case.Reliability.High));
    }

    [Fact]
    public void Run_Packages_UseEffectsThatNobodyPromised()
    {
        var report = Run("assumption C is reliable 0.9 from 0.85 to 0.95\nassumption D is reliable 0.95 from 0.9 to 1\n");
        Assert.Equal(Verdict.NotDeterred, report.Case.Without(0).Verdict);
        Assert.Equal([1, 1], Assert.Single(report.SufficientAtValues.Packages).Levels);

        // At the worst corner both together miss by 0.7, so nothing may be called sufficient.
        Assert.Empty(report.Sufficient.Packages);
    }

    [Fact]
    public void Run_VerdictOverTheRanges_IsThatOfTheWorstAndTheBestCorner()
    {
        var report = Run("assumption C is reliable 0.5 from 0 to 1\n");
        Assert.Equal(Verdict.Undetermined, report.Verdict);
        Digits.Equal([0 + 10 - 70, 20 + 20 + 10 - (70 * 0.4)], [report.Case.Least, report.Case.Most]);
        Assert.True(report.Case.Least <= report.Share.Least && report.Share.Most <= report.Case.Most);
    }

    [Fact]
    public void Belief_OfARecord_CountsPartlyKeptAsHalf()
    {
        var record = new PromiseRecord(new Actor(0, ActorKind.State, "A", null, [], [], false, false, null, new SourceLocation("a", 1, 1, 1)), [new RecordCount("supply", Force.Treaty, 2, 1, 1, 1, 7, 9)]);
        Digits.Equal(4.5 / 7, Reliabilities.Belief(record).Mean);
    }
}
