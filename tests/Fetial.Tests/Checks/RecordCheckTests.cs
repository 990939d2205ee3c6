using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Tests.Checks;

/// <summary>What the checks of the record, of sums and of orders say beside whether they find something.</summary>
public sealed class RecordCheckTests
{
    private const string Ban = "one/c1 | who A | must not supply grain to C\n";

    [Fact]
    public void Run_DeniedEvent_IsAttributedAndLowered()
    {
        var certain = Breach(Ban + "2021-01-01  A supplies grain to C  according to annals");
        var denied = Breach(Ban + "2021-01-01  A supplies grain to C  according to annals\nnot 2021-01-01  A supplies grain to C  according to gazette");
        Assert.Equal((Certainty.Certain, Severity.Error), (certain.Certainty, certain.Severity));
        Assert.Equal((Certainty.Attributed, Severity.Warning), (denied.Certainty, denied.Severity));
        Assert.Contains("according to annals", denied.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_TrustedSourceDeniesTheEvent_FindsNoBreach()
    {
        var contested = new Case("trusted", BreachCheck.Code, true, Ban + "2021-01-01  A supplies grain to C  according to gazette\nnot 2021-01-01  A supplies grain to C  according to annals");
        Assert.Contains(contested.Run().Findings, f => f.Code == BreachCheck.Code);
        Assert.DoesNotContain(contested.Run(new Standpoint(null, null, "annalists", null)).Findings, f => f.Code == BreachCheck.Code);
    }

    [Fact]
    public void Run_SeveralEvents_AreOneFindingThatListsThemAll()
    {
        var dates = new[] { "2020-03-01", "2021-01-01", "2021-06-01", "2022-01-01", "2023-01-01", "2024-01-01" };
        var finding = Breach("one/c1 | who A | must not use force against C\n" + string.Join('\n', dates.Select(d => $"{d}  A attacks C  [annals]")));
        Assert.Equal(dates.Select(d => $"{d} A attacks C"), finding.Witness.Facts.Select(f => f.Statement));
        Assert.Contains("6 recorded events", finding.Message, StringComparison.Ordinal);
        Assert.Contains("more between", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Messages))]
    public void Run_AnyFindingOfThese_SaysNothingAboutBreakingTheLaw(string name)
    {
        var findings = CheckTests.All.Single(c => c.ToString() == name).Run().Findings.Where(f => f.Kind == FindingKind.Breach);
        Assert.All(findings, f => Assert.DoesNotMatch("violat|broke|illegal|guilty|unlawful", f.Title + f.Message));
    }

    public static TheoryData<string> Messages => [.. BreachCases.All.Where(c => c.Found).Select(c => c.ToString())];

    [Fact]
    public void Run_UnknownDrawing_IsShownAsUnknown()
    {
        var finding = Assert.Single(BookingCases.All.Single(c => c.Name == "beside an unknown amount").Run().Findings, f => f.Code == DoubleBookingCheck.Code);
        Assert.Contains("two/c2 draws an unknown amount besides", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("EUR 0", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a month, however long", Certainty.Certain)]
    [InlineData("a month, if it is February", Certainty.Possible)]
    [InlineData("an act that another clause begins later", Certainty.Possible)]
    [InlineData("waits for what begins later", Certainty.Certain)]
    public void Run_Months_CountTwentyEightToThirtyOneDays(string name, Certainty certainty) =>
        Assert.Equal(certainty, Assert.Single(DeadlineCases.All.Single(c => c.Name == name).Run().Findings, f => f.Code == ImpossibleDeadlineCheck.Code).Certainty);

    [Fact]
    public void Run_Circle_PrintsEveryHop()
    {
        var finding = Assert.Single(PriorityCases.All.Single(c => c.Name == "three").Run().Findings, f => f.Code == PriorityCycleCheck.Code);
        Assert.Equal((3, Severity.Error), (finding.Witness.Facts.Length, finding.Severity));
        Assert.All(finding.Witness.Facts, hop => Assert.Contains(hop.Statement, finding.Message, StringComparison.Ordinal));
    }

    /// <summary>The order of the lines changes no finding, by fingerprint and severity.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Run_LinesInAnotherOrder_FindTheSame(string name)
    {
        var given = CheckTests.All.Single(c => c.ToString() == name);
        var lines = given.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var turned = given with { Lines = string.Join('\n', lines.Reverse()) };
        Assert.Equal(Told(given), Told(turned));

        static IEnumerable<string> Told(Case read) => read.Run().Findings.Where(f => f.Code.StartsWith("F4", StringComparison.Ordinal)).Select(f => $"{f.Code}-{f.Fingerprint} {f.Severity} {f.Certainty} {f.Message}");
    }

    public static TheoryData<string> Names => [.. CheckTests.All.Where(c => c.Found && c.Code.StartsWith("F4", StringComparison.Ordinal)).Select(c => c.ToString())];

    /// <summary>What is expected of a weak clause fails weakly.</summary>
    [Theory]
    [InlineData("weak", EvidenceGrade.Weak)]
    [InlineData("text", EvidenceGrade.Text)]
    public void Run_FailedExpectation_CarriesTheWeakestEvidence(string grade, EvidenceGrade evidence)
    {
        var lines = $"source hearsay \"Hearsay\"\\n  published 2020-01-01\\n  evidence {grade}\none/c1 | who A | must supply grain to C | source [hearsay]\ntwo/c1 | who A | must not supply grain to C | source [annals]\nexpect no contradiction between one, two\nexpect collision between one/c1, two/c1";
        var found = new Case("expectation", ExpectationCheck.Code, true, lines).Run().Findings.Where(f => f.Code == ExpectationCheck.Code).ToList();
        Assert.Equal([evidence, evidence], found.Select(f => f.Evidence));
    }

    private static Finding Breach(string lines) => Assert.Single(new Case("breach", BreachCheck.Code, true, lines).Run().Findings, f => f.Code == BreachCheck.Code);
}
