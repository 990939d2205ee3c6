using Fetial.Checks;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Tests.Checks;

/// <summary>Every finding's witness is looked at again by other code than that which found it.</summary>
public sealed class WitnessReplayTests
{
    [Fact]
    public void Run_TeachingCase_EveryWitnessStands() =>
        Assert.Equal("", string.Join("\n", WitnessReplay.Faults(Check.Run(Repository.Load("atlantia"), default))));

    [Fact]
    public void Run_ReferenceCase_EveryWitnessStands()
    {
        var report = Check.Run(Repository.Load("finland-sweden", "ukraine"), default);
        Assert.NotEmpty(report.Findings);
        Assert.Equal("", string.Join("\n", WitnessReplay.Faults(report)));
    }

    /// <summary>On its last day, and on days when texts that have ended since were in force.</summary>
    [Theory]
    [InlineData("1926-12-31")]
    [InlineData("1936-03-08")]
    [InlineData("1939-09-03")]
    public void Run_SecondCase_EveryWitnessStands(string day)
    {
        var report = Check.Run(Repository.Load("locarno"), new Standpoint(TestPortfolio.Day(day), null, null, null));
        Assert.NotEmpty(report.Findings);
        Assert.Equal("", string.Join("\n", WitnessReplay.Faults(report)));
    }

    [Theory]
    [MemberData(nameof(CheckTests.CaseNames), MemberType = typeof(CheckTests))]
    public void Run_MiniPortfolio_EveryWitnessStands(string name) =>
        Assert.Equal([], WitnessReplay.Faults(CheckTests.All.Single(c => c.ToString() == name).Run()));

    /// <summary>The replay is no rubber stamp: a witness that is moved, or a clause exchanged, is refused.</summary>
    [Fact]
    public void Faults_WitnessThatDoesNotFit_IsRefused()
    {
        var report = ContradictionCases.All.First(c => c.Name == "the same condition").Run();
        var finding = report.Findings.First(f => f.Code == ContradictionCheck.Code);
        Assert.Empty(WitnessReplay.Faults(report));
        Refused(finding with { Witness = finding.Witness with { Day = TestPortfolio.Day("2019-12-31") } });
        Refused(finding with { Witness = finding.Witness with { Facts = [.. finding.Witness.Facts.Select(f => f with { Holds = !f.Holds })] } });
        Refused(finding with { Witness = finding.Witness with { Facts = [] } });
        Refused(finding with { Witness = finding.Witness with { Parties = ["D"] } });
        Refused(finding with { Clauses = [.. finding.Clauses.Select(c => c with { Side = c.Side == "in" ? "out" : "in" })] });
        Refused(finding with { Certainty = Certainty.Certain });

        void Refused(Finding changed) => Assert.NotEmpty(WitnessReplay.Faults(report with { Findings = [changed] }));
    }

    /// <summary>Nor for the kinds that look at conditions, figures and days.</summary>
    [Fact]
    public void Faults_ClausesOrStatementsExchanged_AreRefused()
    {
        Refused("F303", f => f with { Clauses = Swapped(f) });
        Refused("F302", f => f with { Clauses = Swapped(f) });
        Refused("F304", f => f with { Clauses = Swapped(f) });
        Refused("F304", f => f with { Witness = f.Witness with { Day = TestPortfolio.Day("2019-12-31") } });
        Refused("F312", f => f with { Clauses = [f.Clauses[0]] });
        Refused("F312", f => f with { Clauses = [f.Clauses[0], f.Clauses[1] with { Id = f.Clauses[0].Id }] });
        Refused("F313", f => f with { Clauses = [f.Clauses[0]] });
        Refused("F351", f => f with { Witness = f.Witness with { Facts = [new WitnessFact("scope Bay", true)] } });
        Refused("F351", f => f with { Witness = f.Witness with { Facts = [] } });
        Refused("F344", f => f with { Witness = f.Witness with { Facts = [.. f.Witness.Facts.Reverse()] } });
        Refused("F344", f => f with { Clauses = [f.Clauses[0]] });

        static System.Collections.Immutable.ImmutableArray<FindingClause> Swapped(Finding finding) => [.. finding.Clauses.Select(c => c with { Side = c.Side == "in" ? "out" : "in" })];

        static void Refused(string code, Func<Finding, Finding> change)
        {
            var report = CheckTests.All.First(c => c.Code == code && c.Found).Run();
            Assert.Empty(WitnessReplay.Faults(report));
            Assert.NotEmpty(WitnessReplay.Faults(report with { Findings = [change(report.Findings.First(f => f.Code == code))] }));
        }
    }
}
