using Fetial.Checks;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Tests.Checks;

/// <summary>Every check on pairs that differ in one point: what must be found once, and what must not be found.</summary>
public sealed class CheckTests
{
    internal static IEnumerable<Case> All => ContradictionCases.All.Concat(CollisionCases.All).Concat(AdversaryCases.All).Concat(RecordCases.All).Concat(DivergenceCases.All)
        .Concat(BreachCases.All).Concat(NonPartyCases.All).Concat(DuplicateCases.All).Concat(BookingCases.All).Concat(DeadlineCases.All).Concat(PriorityCases.All)
        .Concat(PermissionCases.All).Concat(NarrowedCases.All).Concat(BlockedCases.All).Concat(FigureCases.All).Concat(DormantCases.All).Concat(CircularCases.All)
        .Concat(ClockCases.All).Concat(SuccessionCases.All).Concat(StatusCases.All).Concat(GapCases.All).Concat(VagueCases.All).Concat(OracleCases.All);

    public static TheoryData<string> CaseNames => [.. All.Select(c => c.ToString())];

    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Run_MiniPortfolio_FindsTheMatterOnceOrNotAtAll(string name)
    {
        var found = Find(name).Unsettled().Select(f => f.Message).ToList();
        Assert.True(Find(name).Found ? found.Count == 1 : found.Count == 0, $"found {found.Count}: {string.Join(" | ", found)}");
    }

    /// <summary>One matter is a contradiction or a collision, never both.</summary>
    [Theory]
    [MemberData(nameof(CaseNames))]
    public void Run_MiniPortfolio_IsNotContradictionAndCollisionAtOnce(string name)
    {
        var codes = Find(name).Run().Findings.Select(f => f.Code).ToHashSet(StringComparer.Ordinal);
        Assert.False(codes.Contains(ContradictionCheck.Code) && codes.Contains(CollisionCheck.Code));
    }

    [Fact]
    public void All_EveryCode_HasThreePositiveAndFiveNegativeCases()
    {
        var codes = Check.All.SelectMany(c => c.Codes).Select(e => e.Code).ToList();
        Assert.Contains(ContradictionCheck.Code, codes);
        Assert.All(codes, code => Assert.True(All.Count(c => c.Code == code && c.Found) >= 3 && All.Count(c => c.Code == code && !c.Found) >= 5, code));
        Assert.Equal(All.Select(c => c.ToString()).Distinct(StringComparer.Ordinal), All.Select(c => c.ToString()));
    }

    /// <summary>Every kind has at least five cases that almost raise it and do not.</summary>
    [Fact]
    public void All_EveryKind_HasFiveNearMisses()
    {
        var codes = All.Where(c => c.Found).DistinctBy(c => c.Code).ToDictionary(c => c.Code, c => c.Run().Findings.First(f => f.Code == c.Code).Kind, StringComparer.Ordinal);
        var misses = All.Where(c => !c.Found && codes.ContainsKey(c.Code)).CountBy(c => codes[c.Code]).ToDictionary();
        Assert.All(Enum.GetValues<FindingKind>(), kind => Assert.True(misses.GetValueOrDefault(kind) >= 5, $"{kind}: {misses.GetValueOrDefault(kind)}"));
    }

    /// <summary>What an event brings about is due on that event; only how soon after is left open.</summary>
    [Theory]
    [InlineData("", Severity.Warning)]
    [InlineData(" | when D attacks A", Severity.Note)]
    [InlineData(" | on B requests help", Severity.Note)]
    [InlineData(" | when B requests help", Severity.Warning)]
    public void Run_OnceActWithoutADay_WeighsLessWhereAnEventBringsItAbout(string trigger, Severity severity) =>
        Assert.Equal(severity, Assert.Single(new Case("o", VagueCheck.Untimed, true, $"one/c1 | who A | must join Union{trigger}").Unsettled()).Severity);

    [Fact]
    public void Run_AcceptedFinding_IsSilencedAndTheAcceptanceIsNotStale()
    {
        var open = ContradictionCases.All.First();
        var finding = Assert.Single(open.Unsettled());
        var report = (open with { Lines = open.Lines + $"\naccept {finding.Code}-{finding.Fingerprint}  because \"Known.\"" }).Run();
        Assert.Equal(finding.Fingerprint, Assert.Single(report.Accepted).Fingerprint);
        Assert.DoesNotContain(report.Findings, f => f.Code is StaleAcceptanceCheck.Code or ContradictionCheck.Code);
    }

    [Theory]
    [InlineData("subject to", "one/c1 | who A | must supply grain to C | subject to two\ntwo/c1 | who A | must not supply grain to C")]
    [InlineData("VCLT 30(3)", "one/c1 | who A | must supply grain to C\nlater/c1 | who A | must not supply grain to C")]
    public void Run_RuleOfPriority_KeepsTheFindingAsANoteThatNamesIt(string rule, string lines)
    {
        var finding = Assert.Single(new Case(rule, ContradictionCheck.Code, false, lines).Run().Findings, f => f.Code == ContradictionCheck.Code);
        Assert.Equal((Certainty.Resolved, Severity.Note), (finding.Certainty, finding.Severity));
        Assert.Contains(rule, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "in the books", Severity.Error)]
    [InlineData("when B requests help", "in the books", Severity.Warning)]
    public void Run_UnmetCondition_LowersCertaintyAndSeverity(string condition, string tier, Severity severity)
    {
        var lines = $"one/c1 | who A | must supply grain to C{(condition.Length == 0 ? "" : " | " + condition)}\ntwo/c1 | who A | must not supply grain to C";
        var finding = Assert.Single(new Case("c", ContradictionCheck.Code, true, lines).Unsettled());
        Assert.Equal((tier, severity), (Names.Text(finding.Standing), finding.Severity));
        Assert.Equal(condition.Length == 0 ? Certainty.Certain : Certainty.Possible, finding.Certainty);
    }

    [Theory]
    [InlineData("instrument draft\\n  force treaty\\n  by A, D\\n  proposed 2022-01-01\\n  source [annals]", "if adopted", Severity.Warning)]
    [InlineData("instrument draft\\n  force treaty\\n  by A, D\\n  signed 2022-01-01\\n  source [annals]", "if ratified", Severity.Warning)]
    [InlineData("instrument draft\\n  force political\\n  by A, D\\n  adopted 2022-01-01\\n  source [annals]", "in the books", Severity.Error)]
    [InlineData("instrument draft\\n  force political\\n  by A, D\\n  adopted 2022-01-01\\n  source [annals]\\n  evidence reported", "in the books", Severity.Warning)]
    [InlineData("instrument draft\\n  force political\\n  by A, D\\n  adopted 2022-01-01\\n  evidence weak", "in the books", Severity.Note)]
    public void Run_StandingAndEvidence_SetTheSeverity(string text, string tier, Severity severity)
    {
        var finding = Assert.Single(new Case("s", ContradictionCheck.Code, true, text + "\ndraft/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C").Unsettled());
        Assert.Equal((tier, severity), (Names.Text(finding.Standing), finding.Severity));
    }

    [Theory]
    [InlineData("each party must consult", "Each party must consult")]
    [InlineData("the Club will train A", "The Club will train A")]
    [InlineData("pact-2020/c01 is open", "pact-2020/c01 is open")]
    [InlineData("eachother/c1 names no day", "eachother/c1 names no day")]
    public void SentenceStart_OfAMessage_RaisesWordsAndKeepsIds(string message, string expected) => Assert.Equal(expected, SentenceStart.Of(message));

    [Fact]
    public void Run_ViewpointThatTrustsTheDenial_TakesNoSignatureIntoAccount()
    {
        const string lines = "instrument third\\n  force treaty\\n  by A, D\n2022-01-01  A, D sign third  according to gazette\nnot 2022-01-01  A, D sign third  according to annals\nthird/c1 | who A | must supply grain to C\ntwo/c1 | who A | must not supply grain to C";
        var contested = new Case("v", ContradictionCheck.Code, true, lines);
        Assert.Contains(contested.Run().Findings, f => f.Code == ContradictionCheck.Code);
        Assert.DoesNotContain(contested.Run(new Standpoint(null, null, "annalists", null)).Findings, f => f.Code == ContradictionCheck.Code);
    }

    private static Case Find(string name) => All.Single(c => c.ToString() == name);
}
