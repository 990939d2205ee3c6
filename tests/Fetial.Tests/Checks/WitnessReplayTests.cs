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
}
