using Fetial.Checks;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Tests.Checks;

/// <summary>Findings concern what holds or can still come on the as-of day; what was so and is over is a note that says until when.</summary>
public sealed class PastTests
{
    private const string Ended = "one/c1 | who A | must supply grain to C | to 2022-12-31\ntwo/c1 | who A | must not supply grain to C";

    [Theory]
    [InlineData("2022-12-31", Severity.Error)]
    [InlineData("2023-01-01", Severity.Note)]
    [InlineData("2024-12-31", Severity.Note)]
    public void Run_CommonDaysAreOver_IsANoteThatSaysSo(string asOf, Severity severity)
    {
        var finding = Assert.Single(Find(Ended, asOf));
        Assert.Equal(severity, finding.Severity);
        Assert.Equal(severity == Severity.Note, finding.Message.Contains($"That was so until 2022-12-31 and is over on {asOf}.", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_TextThatHasEnded_IsPastAndNoBrokenExpectation()
    {
        const string lines = "one/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C\n2023-01-01  A withdraws from two\nexpect no contradiction between one, two";
        Assert.Equal(Severity.Note, Assert.Single(Find(lines, "2024-12-31")).Severity);
        Assert.DoesNotContain(Report(lines, "2024-12-31").Findings, f => f.Code == ExpectationCheck.Code);
        Assert.Contains(Report(lines, "2022-12-31").Findings, f => f.Code == ExpectationCheck.Code);
    }

    /// <summary>A past clash of one clause does not hide, nor is shown under, the present one of another.</summary>
    [Fact]
    public void Run_PastAndPresentClash_AreToldApart()
    {
        var findings = Find(Ended + "\npaper/c1 | who A | must supply grain to C", "2024-12-31").OrderByDescending(f => f.Severity).ToList();
        Assert.Equal([Severity.Error, Severity.Note], findings.Select(f => f.Severity));
        Assert.DoesNotContain(findings[0].Clauses, c => c.Id == "one/c1");
        Assert.NotEqual(findings[0].Fingerprint, findings[1].Fingerprint);
    }

    [Fact]
    public void Run_RunThatIsOver_IsPast() => Assert.Equal(
        Severity.Note,
        Assert.Single(Find("one/c1 | who A | must stay outside Union | to 2024-06-30\ntwo/c1 | who A | must join Union | on C requests help | within 30 days\n2023-01-01  C requests help", "2024-12-31")).Severity);

    private static IEnumerable<Finding> Find(string lines, string asOf) => Report(lines, asOf).Findings.Where(f => f.Code == ContradictionCheck.Code);

    private static CheckReport Report(string lines, string asOf) =>
        new Case("past", ContradictionCheck.Code, true, lines).Run(new Standpoint(TestPortfolio.Day(asOf), null, null, null));
}
