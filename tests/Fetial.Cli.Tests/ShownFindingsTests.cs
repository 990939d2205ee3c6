using Fetial.Checks;
using Fetial.Cli.Checking;
using Fetial.Cli.Options;
using Fetial.Cli.Output;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Tests;

public sealed class ShownFindingsTests
{
    private static Finding Finding(FindingKind kind, Severity severity, int clauses = 0) => new(
        "F999", kind, "Title", severity, Certainty.Certain, StandingTier.InTheBooks, EvidenceGrade.Text, "Message.",
        [.. Enumerable.Range(0, clauses).Select(i => new FindingClause($"t/c{i}", "in", null, "a.fetial", i, "A must act", "treaty", EvidenceGrade.Text))],
        new Witness(null, [], null, []), "Resolve.", "000000");

    private static CheckRequest Request(Severity? severity = null, bool all = false, params FindingKind[] only) =>
        new(["."], severity, all, [.. only], null, null, null, default, OutputFormat.Text);

    private static ShownFindings Shown(CheckRequest request)
    {
        var findings = Enumerable.Repeat(Finding(FindingKind.Contradiction, Severity.Error), 4)
            .Concat(Enumerable.Repeat(Finding(FindingKind.Divergence, Severity.Warning), 6))
            .Concat(Enumerable.Repeat(Finding(FindingKind.Vague, Severity.Note), 2));
        var view = new Perspective(Portfolio.Load("x", []), default);
        return ShownFindings.Of(new CheckReport(view, [.. findings], [], []), request);
    }

    private static IEnumerable<(FindingKind, int, int)> Sizes(ShownFindings shown) =>
        shown.Groups.Select(group => (group.Kind, group.Full.Length, group.Brief.Length));

    [Fact]
    public void Of_TheShortScreen_NamesFiveAndTwoOfAKindFirst()
    {
        var shown = Shown(Request());
        Assert.True(shown.IsShort);
        Assert.Equal(3, shown.Important.Count(finding => finding.Kind == FindingKind.Contradiction));
        Assert.Equal(2, shown.Important.Count(finding => finding.Kind == FindingKind.Divergence));
        Assert.Equal(shown.Important.OrderByDescending(finding => finding.Severity), shown.Important);
        Assert.Equal(2, shown.Hidden.Length);
    }

    [Fact]
    public void Of_FewFindings_ShowsThemInFull() =>
        Assert.Equal([(FindingKind.Contradiction, 4, 0)], Sizes(Shown(Request(Severity.Error))));

    [Fact]
    public void Of_AskedKinds_ListsAllOfThem() =>
        Assert.Equal(
            [(FindingKind.Contradiction, 4, 0), (FindingKind.Divergence, 1, 5)],
            Sizes(Shown(Request(only: [FindingKind.Contradiction, FindingKind.Divergence]))));

    [Fact]
    public void Of_AskedKindWithNotesOnly_ShowsTheNotes()
    {
        var view = new Perspective(Portfolio.Load("x", []), default);
        var report = new CheckReport(view, [Finding(FindingKind.Vague, Severity.Note)], [], []);
        Assert.Equal([(FindingKind.Vague, 1, 0)], Sizes(ShownFindings.Of(report, Request(only: [FindingKind.Vague]))));
        Assert.Empty(ShownFindings.Of(report, Request()).Groups);
    }

    [Theory]
    [InlineData(Severity.Note, false)]
    [InlineData(null, true)]
    public void Of_Everything_ShowsAllInFull(Severity? severity, bool all)
    {
        var shown = Shown(Request(severity, all));
        Assert.Equal([(FindingKind.Contradiction, 4, 0), (FindingKind.Divergence, 6, 0), (FindingKind.Vague, 2, 0)], Sizes(shown));
        Assert.Empty(shown.Hidden);
    }

    [Fact]
    public void Of_ErrorsOnly_HidesTheRest() => Assert.Equal(8, Shown(Request(Severity.Error)).Hidden.Length);

    [Theory]
    [InlineData(false, 4, true)]
    [InlineData(true, 13, false)]
    public void Full_WithManyClauses_CutsAListUnlessAllIsAsked(bool inFull, int clauses, bool counted)
    {
        using var output = new StringWriter { NewLine = "\n" };
        new FindingText(new Terminal(output, 100, false), new ClausePlaces(["."]), inFull).Full(Finding(FindingKind.Divergence, Severity.Warning, clauses: 13));
        Assert.Equal(clauses, output.ToString().Split("a.fetial:").Length - 1);
        Assert.Equal(counted, output.ToString().Contains("… and 9 more (in)", StringComparison.Ordinal));
    }
}
