using Fetial.Claims;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Tests.Claims;

/// <summary>From tests and attacks to verdicts.</summary>
public sealed class ClaimVerdictsTests
{
    private const string Good = "check vague northern-frame-2019/c08";
    private const string Bad = "check no vague northern-frame-2019/c08";
    private const string If = "plan slow-admission prolongs";
    private const string Open = "plan slow-admission ends the war";
    private const string NotHere = "not decidable here  because \"A motive.\"";
    private const string NotYet = "deal quiet-sea acceptable to Norland";

    public static TheoryData<ClaimVerdict, string[]> Rows => new()
    {
        { ClaimVerdict.Holds, [Good] },
        { ClaimVerdict.Holds, [Good, NotHere] },
        { ClaimVerdict.Fails, [Good, Bad] },
        { ClaimVerdict.Fails, [If, Open, NotHere, NotYet, Bad] },
        { ClaimVerdict.HoldsIf, [Good, If] },
        { ClaimVerdict.HoldsIf, [If, NotHere] },
        { ClaimVerdict.Undetermined, [Good, If, Open] },
        { ClaimVerdict.Undetermined, [Good, NotYet] },
        { ClaimVerdict.NotDecidable, [NotHere] },
        { ClaimVerdict.NotDecidable, [NotHere, NotYet] },
        { ClaimVerdict.NotDecided, [NotYet] },
        { ClaimVerdict.NotDecided, [] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Of_SeveralTests_FollowsTheRuleInAnyOrder(ClaimVerdict verdict, string[] tests)
    {
        var report = ClaimPortfolio.Report($"{Claim("c", tests)}{Claim("d", [.. tests.Reverse()])}");
        Assert.Equal([verdict, verdict], new[] { "c", "d" }.Select(id => report.Claims.Single(c => c.Claim.Id == id).Verdict));
    }

    [Theory]
    [InlineData(Good, Good, ClaimVerdict.Contested)]
    [InlineData(If, Good, ClaimVerdict.Contested)]
    [InlineData(Open, Good, ClaimVerdict.Contested)]
    [InlineData(Bad, Good, ClaimVerdict.Fails)]
    [InlineData(NotHere, Good, ClaimVerdict.NotDecidable)]
    [InlineData(Good, Bad, ClaimVerdict.Holds)]
    [InlineData(Good, If, ClaimVerdict.Holds)]
    [InlineData(Good, NotHere, ClaimVerdict.Holds)]
    public void Of_AnAttackedClaim_IsContestedOnlyByOneWhoseTestsHold(string own, string other, ClaimVerdict verdict)
    {
        var told = ClaimPortfolio.Report($"{Claim("c", own)}  attacked by d\n{Claim("d", other)}").Claims.Single(c => c.Claim.Id == "c");
        var telling = ClaimPortfolio.Report($"{Claim("c", own)}{Claim("d", other)}  attacks c\n").Claims.Single(c => c.Claim.Id == "c");
        Assert.Equal([verdict, verdict], [told.Verdict, telling.Verdict]);
        Assert.Equal(["d"], told.AttackedBy.Select(a => a.Claim.Id));
        Assert.Equal(verdict == ClaimVerdict.Contested, told.Because.Contains(" d, which attacks it", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_TwoThatAttackEachOther_AreBothContestedAndNeitherIsTaken()
    {
        var report = ClaimPortfolio.Report($"{Claim("c", Good)}  attacks d\n{Claim("d", Good)}  attacks c\n");
        Assert.Equal([ClaimVerdict.Contested, ClaimVerdict.Contested], report.Claims.Where(c => c.Claim.Id is "c" or "d").Select(c => c.Verdict));
    }

    /// <summary>Sources that differ on a force leave it contested; a viewpoint that ranks them settles it.</summary>
    [Fact]
    public void Of_AForceOnWhichSourcesDiffer_IsContestedUntilAViewpointSettlesIt()
    {
        const string Text = """
            state A
            state B
            source one "One"
            source two "Two"
            viewpoint first "First"
              trusts one over two
            viewpoint second "Second"
              trusts two over one
            instrument pact
              force political  [one]
              force treaty  [two]
              by A, B
              signed 2020-01-01
            article pact/c1
              who A
              must consult with B
            claim c "C"
              rests on pact
              tested by check force of pact is treaty
            """;
        ClaimVerdict Verdict(string? viewpoint) =>
            new ClaimBook(TestPortfolio.See(Text, new Standpoint(null, null, viewpoint, null)), _ => TestPortfolio.Sound(Text)).Report().Claims.Single().Verdict;
        Assert.Equal([ClaimVerdict.Contested, ClaimVerdict.Fails, ClaimVerdict.Holds], new[] { null, "first", "second" }.Select(Verdict));
    }

    /// <summary>An event that a source denies decides nothing, whoever is believed without a viewpoint.</summary>
    [Fact]
    public void Of_ATestThatTurnsOnADeniedEvent_IsContested()
    {
        const string Text = """
            state A
            state B
            source one "One"
            source two "Two"
            viewpoint first "First"
              trusts one over two
            viewpoint second "Second"
              trusts two over one
            instrument pact
              force treaty
              by A, B
              signed 2020-01-01
              in force from 2020-02-01
            article pact/c1
              who A
              must consult with B
            2021-01-01  A, B terminate pact  [one]
            not 2021-01-01  A, B terminate pact  [two]
            claim c "C"
              tested by track pact is in force  at 2022-01-01
            """;
        var known = Portfolio.Load("test", [new SourceText("t", Text)]).Diagnostics;
        Assert.Equal([], known.Select(d => d.Message));
        ClaimVerdict Verdict(string? viewpoint) =>
            new ClaimBook(TestPortfolio.See(Text, new Standpoint(TestPortfolio.Day("2023-01-01"), null, viewpoint, null)), _ => TestPortfolio.Sound(Text)).Report().Claims.Single().Verdict;
        Assert.Equal(ClaimVerdict.Contested, Verdict(null));
        Assert.NotEqual(ClaimVerdict.Contested, Verdict("second"));
    }

    [Fact]
    public void Report_AClaimPublishedLater_IsNotKnownYetAndAttacksNobody()
    {
        const string Claims = "source later \"Later\"\n  published 2024-01-01\n";
        var text = $"{Claims}{Claim("c", Good)}{Claim("d", Good)}  attacks c\n  source [later]\n";
        var report = ClaimPortfolio.Report(text, new Standpoint(null, TestPortfolio.Day("2023-12-31"), null, null));
        Assert.DoesNotContain(report.Claims, c => c.Claim.Id == "d");
        Assert.Equal(ClaimVerdict.Contested, ClaimPortfolio.Report(text).Claims.Single(c => c.Claim.Id == "c").Verdict);
        Assert.Empty(report.Claims.Single(c => c.Claim.Id == "c").AttackedBy);
    }

    /// <summary>Neither the order of the files nor that of the claims, nor the order in which they are asked about, changes a verdict.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Report_ClaimsAndFilesInAnyOrder_GivesTheSameVerdicts(int seed)
    {
        string[] claims = [Claim("c", Good, NotHere) + "  attacks d\n", Claim("d", If), Claim("e", Bad) + "  attacks f\n", Claim("f", Good) + "  attacked by d\n", Claim("g", Open) + "  attacked by f\n"];
        var files = Repository.Corpus("atlantia").ToArray();
        IEnumerable<string> Verdicts(IEnumerable<SourceText> texts, string[] order, bool backwards)
        {
            var all = texts.Append(new SourceText(ClaimPortfolio.Path, string.Concat(order))).ToList();
            var view = new Perspective(Portfolio.Load("a", all), default);
            var book = new ClaimBook(view, s => Portfolio.Load("a", all, s));
            var asked = backwards ? view.Architecture.Claims.Reverse() : view.Architecture.Claims;
            return [.. asked.Select(book.Of).Select(r => $"{r.Claim.Id} {r.Verdict} {r.ByTests} {r.Because}").Order(StringComparer.Ordinal)];
        }

        var expected = Verdicts(files, claims, false);
        var random = new Random(seed);
        random.Shuffle(files);
        random.Shuffle(claims);
        Assert.Equal(expected, Verdicts(files, claims, true));
    }

    private static string Claim(string id, params string[] tests) => $"claim {id} \"{id}\"\n{string.Concat(tests.Select(t => $"  tested by {t}\n"))}";
}
