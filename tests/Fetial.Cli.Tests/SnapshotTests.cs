namespace Fetial.Cli.Tests;

/// <summary>What the verbs print on the fictional case, held line by line.</summary>
public sealed class SnapshotTests
{
    [Theory]
    [InlineData("check", 1, "check", "corpus/atlantia")]
    [InlineData("check-80", 1, "check", "corpus/atlantia", "--width", "80")]
    [InlineData("check-120", 1, "check", "corpus/atlantia", "--width", "120")]
    [InlineData("check-only", 0, "check", "corpus/atlantia", "--only", "divergence")]
    [InlineData("check-120-all", 1, "check", "corpus/atlantia", "--width", "120", "--all")]
    [InlineData("check-as-of-2020", 0, "check", "corpus/atlantia", "--as-of", "2020-12-31", "--viewpoint", "annalists")]
    [InlineData("cover", 0, "cover", "corpus/atlantia", "--of", "Atlantia", "--against", "Borduria attacks Atlantia", "--at", "supply")]
    [InlineData("cover-80", 1, "cover", "corpus/atlantia", "--of", "Ruritania", "--against", "Borduria attacks Ruritania", "--at", "supply", "--exits", "2", "--overlap", "--width", "80")]
    [InlineData("cover-120-matrix", 0, "cover", "corpus/atlantia", "--of", "coastal states", "--against", "any state attacks any member of Northern League", "--matrix", "--width", "120")]
    [InlineData("cover-any-act", 0, "cover", "corpus/atlantia", "--of", "Northern League")]
    [InlineData("cover-pressure", 0, "cover", "corpus/atlantia", "--of", "Atlantia", "--against", "Borduria attacks Atlantia", "--ladder", "pressure")]
    [InlineData("cover-csv", 0, "cover", "corpus/atlantia", "--of", "Atlantia", "--against", "Borduria attacks Atlantia anew", "--count", "discretion", "--without", "Syldavia", "--format", "csv")]
    [InlineData("cover-pairs-csv", 0, "cover", "corpus/atlantia", "--pairs", "--format", "csv")]
    [InlineData("cover-pairs-md", 0, "cover", "corpus/atlantia", "--pairs", "--of", "Norland", "--format", "md")]
    [InlineData("keys-event", 0, "keys", "corpus/atlantia", "--to", "Ruritania joins Northern League")]
    [InlineData("keys-clause-80", 0, "keys", "corpus/atlantia", "--to", "northern-frame-2019/c07", "--width", "80")]
    [InlineData("keys-open", 0, "keys", "corpus/atlantia", "--to", "northern-frame-2019/c08")]
    [InlineData("show-clause", 0, "show", "grain-compact-2020/c02", "corpus/atlantia")]
    [InlineData("show-text", 0, "show", "harbour-treaty-2018", "corpus/atlantia")]
    [InlineData("show-actor", 0, "show", "Borduria", "corpus/atlantia", "--width", "120")]
    [InlineData("track", 0, "track", "corpus/atlantia")]
    [InlineData("track-80", 0, "track", "corpus/atlantia", "--width", "80")]
    [InlineData("track-120-all", 0, "track", "corpus/atlantia", "--width", "120", "--only", "commitments,clocks,waiting,instruments,pipeline,family,ledger,pledges,coalitions,record")]
    [InlineData("track-why", 0, "track", "corpus/atlantia", "--why", "grain-compact-2020/c02")]
    [InlineData("track-why-text", 0, "track", "corpus/atlantia", "--why", "northern-frame-2019")]
    [InlineData("track-explain", 0, "track", "corpus/atlantia", "--explain", "Borduria")]
    [InlineData("track-at", 0, "track", "corpus/atlantia", "--at", "2023-08-20T12:00Z", "--only", "clocks")]
    [InlineData("compare", 0, "compare", "corpus/atlantia", "northern-frame-2019")]
    [InlineData("compare-80", 0, "compare", "corpus/atlantia", "coast-treaty-2021", "grain-compact-2020", "--width", "80")]
    [InlineData("compare-against", 0, "compare", "corpus/atlantia", "grain-compact-2020", "--against", "coast-treaty-2021")]
    [InlineData("compare-about", 0, "compare", "corpus/atlantia", "--about", "consult", "--width", "120")]
    [InlineData("explain", 0, "explain", "F301")]
    [InlineData("review", 0, "review", "corpus/atlantia-drafts/quay-lease.fetial", "--against", "corpus/atlantia")]
    [InlineData("review-80", 0, "review", "corpus/atlantia-drafts/quay-lease.fetial", "--against", "corpus/atlantia", "--width", "80")]
    [InlineData("review-120-all", 1, "review", "corpus/atlantia-drafts/quay-lease.fetial", "--against", "corpus/atlantia", "--width", "120", "--all", "--severity", "warning")]
    [InlineData("review-scenario", 0, "review", "--scenario", "early-accession", "--against", "corpus/atlantia")]
    [InlineData("review-markdown", 0, "review", "corpus/atlantia-drafts/quay-lease.fetial", "--against", "corpus/atlantia", "--format", "md")]
    [InlineData("claims", 0, "claims", "corpus/atlantia")]
    [InlineData("claims-80", 0, "claims", "corpus/atlantia", "--width", "80")]
    [InlineData("claims-120", 0, "claims", "corpus/atlantia", "--width", "120", "--as-of", "2020-12-31")]
    [InlineData("claims-detail", 0, "claims", "corpus/atlantia", "slow-prolongs", "grain-is-safe")]
    [InlineData("claims-detail-80", 0, "claims", "corpus/atlantia", "quiet-sea-is-signed", "league-helps", "admission-at-once-frees", "--width", "80", "--viewpoint", "annalists")]
    [InlineData("claims-csv", 0, "claims", "corpus/atlantia", "--format", "csv")]
    [InlineData("claims-md", 0, "claims", "corpus/atlantia", "--format", "md")]
    [InlineData("claims-show", 0, "show", "fleet-deters", "corpus/atlantia")]
    [InlineData("model", 0, "model", "delivery-window", "l=0.1")]
    [InlineData("model-sweep-80", 0, "model", "extended-deterrence", "--sweep", "p=0:1:5", "--width", "80")]
    [InlineData("deter", 0, "deter", "corpus/atlantia")]
    [InlineData("deter-robust", 0, "deter", "corpus/atlantia", "--robust", "early-accession")]
    [InlineData("deter-80", 0, "deter", "corpus/atlantia", "--count", "firm", "--width", "80")]
    [InlineData("deal", 0, "deal", "corpus/atlantia")]
    [InlineData("deal-over", 0, "deal", "corpus/atlantia", "--over", "lease,raids,admission")]
    [InlineData("deal-80", 0, "deal", "corpus/atlantia", "--width", "80")]
    [InlineData("plan", 0, "plan", "corpus/atlantia")]
    [InlineData("plan-roadmap-80", 0, "plan", "corpus/atlantia", "--to", "Ruritania joins Northern League", "--width", "80")]
    [InlineData("plan-open", 0, "plan", "corpus/atlantia", "--to", "northern-frame-2019/c08")]
    [InlineData("plan-clock", 0, "plan", "corpus/atlantia", "--clock", "sea-annex-2022")]
    [InlineData("plan-accession-120", 0, "plan", "corpus/finland-sweden", "--to", "Sweden joins NATO", "--as-of", "2023-06-01", "--width", "120")]
    [InlineData("plan-clock-accession", 0, "plan", "corpus/finland-sweden", "--clock", "nat-accession-sweden", "--as-of", "2022-08-04")]
    [InlineData("plan-backtest-80", 0, "plan", "corpus/finland-sweden", "--backtest", "--width", "80")]
    [InlineData("words", 0, "words", "supply")]
    [InlineData("words-lease", 0, "words", "lease", "--in", "corpus/atlantia")]
    [InlineData("words-slip", 0, "words", "suply")]
    public void Output_OnTheFictionalCase_IsTheVerifiedOne(string name, int code, params string[] arguments)
    {
        var run = InProcess.In(Repository.Root, "", arguments);
        Assert.Empty(run.Error);
        Snapshot.Verify(name, run.Out);
        Assert.Equal(code, run.Code);
    }

    [Fact]
    public void FindingsPage_InTheDocumentation_IsTheGeneratedOne() =>
        Snapshot.VerifyFile("docs/findings.md", InProcess.Run("explain", "--all").Out);

    [Fact]
    public void Readme_BetweenItsMarks_ShowsWhatCheckPrints()
    {
        const string Begin = "<!-- output:check begin -->\n", End = "<!-- output:check end -->";
        var readme = Repository.Read("README.md");
        var (from, to) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        var output = InProcess.In(Repository.Root, "", "check", "corpus/atlantia", "--severity", "error").Out;
        Snapshot.VerifyFile("README.md", $"{readme[..from]}```\n$ fetial check corpus/atlantia --severity error\n{output}```\n{readme[to..]}");
    }
}
