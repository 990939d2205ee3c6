using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Tests.Docs;

/// <summary>The second case stays what its page says: cleanly read, of this size, with these texts, and with the findings that the page discusses.</summary>
public sealed class LocarnoTests
{
    private static readonly Architecture Case = Repository.Load("locarno");

    [Fact]
    public void Load_Case_BindsWithoutADiagnostic() => Assert.Empty(Dump.Diagnostics(Case));

    [Theory]
    [InlineData("atlantia")]
    [InlineData("finland-sweden")]
    [InlineData("locarno")]
    [InlineData("ukraine")]
    public void Format_EveryFileOfACorpus_ChangesNothing(string folder)
    {
        var files = Repository.Corpus(folder);
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Equal(f.Content, Formatter.Format(FetialParser.Parse(f))));
    }

    [Fact]
    public void Case_OutsideScenarios_HoldsTheseTexts() => Assert.Equal(
        """
        anglo-german-declaration-1938 anglo-polish-1939 anglo-polish-communique-1939
        arbitration-de-be-1925 arbitration-de-cz-1925 arbitration-de-fr-1925 arbitration-de-pl-1925
        belgian-release-1937 berlin-treaty-1926 franco-czech-1924 franco-german-declaration-1938
        franco-polish-1921 franco-polish-military-1921 franco-polish-protocol-1939 franco-soviet-1935
        german-declaration-belgium-1937 german-polish-1934 german-soviet-1939 guarantee-fr-cz-1925 guarantee-fr-pl-1925
        kellogg-pact-1928 league-covenant locarno-final-protocol-1925 locarno-note-article-16
        london-arrangement-1936 munich-agreement-1938 naval-agreement-1935 pact-of-steel-1939 polish-guarantee-1939
        rhine-pact-1925 soviet-czech-1935 soviet-polish-1932 stresa-declaration-1935 uk-letters-1936 versailles-treaty
        """.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        Case.Instruments.Where(i => i.Scenario is null).Select(i => i.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Case_OutsideScenarios_HasThisSize()
    {
        Assert.Equal(170, Case.Commitments.Count(c => c.Scenario is null));
        Assert.Equal(88, Case.Events.Count(e => e.Scenario is null));
        Assert.Equal((2, 2, 23, 7), (Case.Viewpoints.Length, Case.Scenarios.Length, Case.Claims.Length, Case.Expectations.Length));
    }

    [Theory]
    [InlineData("F301", "german-soviet-1939/c02", "franco-soviet-1935/c05", null)]
    [InlineData("F301", "german-soviet-1939/c03", "pact-of-steel-1939/c03", null)]
    [InlineData("F341", "guarantee-fr-pl-1925/c01", "guarantee-fr-pl-1925/c02", null)]
    [InlineData("F343", "munich-agreement-1938/c08", "munich-agreement-1938/c08", null)]
    [InlineData("F342", "rhine-pact-1925/c07", "rhine-pact-1925/c07", "1926-12-31")]
    [InlineData("F392", "rhine-pact-1925", "rhine-pact-1925", null)]
    public void Run_Case_FindsWhatThePageDiscusses(string code, string one, string other, string? day)
    {
        var report = Check.Run(Case, new Standpoint(day is null ? null : TestPortfolio.Day(day), null, null, null));
        Assert.Contains(report.Findings, f => f.Code == code && f.Clauses.Any(c => c.Id == one) && f.Clauses.Any(c => c.Id == other));
    }

    /// <summary>Whether the promises of Locarno to the East outlived March 1936 depends on whom one believes about the West.</summary>
    [Theory]
    [InlineData("german-position-1936", true)]
    [InlineData("locarno-powers-position-1936", false)]
    public void Run_TwoPositionsOf1936_DifferOnTheEasternGuarantee(string viewpoint, bool held)
    {
        var report = Check.Run(Case, new Standpoint(null, null, viewpoint, null));
        Assert.Equal(held, report.Findings.Any(f => f.Kind == FindingKind.AdversaryHeld && f.Clauses.Any(c => c.Id == "guarantee-fr-pl-1925/c01")));
    }
}
