using System.Collections.Immutable;
using Fetial.Bench.Scale.Generation;
using Fetial.Checks;
using Fetial.Situations;
using Fetial.Text;
using Fetial.Workspaces;

namespace Fetial.Tests.Workspaces;

public class WorkspaceTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Edit_OfTheFictionalCase_FindsWhatAWholeRunFinds(bool articlesOnly) => Follow(Repository.Corpus("atlantia"), 12, 6, articlesOnly);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Edit_OfAGeneratedPortfolio_FindsWhatAWholeRunFinds(bool articlesOnly) => Follow(PortfolioGenerator.Make(300, 17).Texts, 8, 5, articlesOnly);

    [Theory]
    [InlineData("locarno")]
    [InlineData("finland-sweden")]
    public void Edit_OfArticlesOfACase_FindsWhatAWholeRunFinds(string corpus) => Follow(Repository.Corpus(corpus), 4, 6, articlesOnly: true);

    [Fact]
    public void Edit_OfOneAmount_BindsOneArticle()
    {
        var texts = Repository.Corpus("atlantia");
        var place = texts.IndexOf(texts.First(t => t.Content.Contains("EUR 2 m per year", StringComparison.Ordinal)));
        var edited = new SourceText(texts[place].Path, texts[place].Content.Replace("EUR 2 m per year", "EUR 5 m per year", StringComparison.Ordinal));

        var workspace = Workspace.Open("atlantia", texts, default).Edit(edited);

        Assert.Equal((1, 1, false), (workspace.Work.FilesParsed, workspace.Work.ClausesBound, workspace.Work.Whole));
        Assert.Equal(7, workspace.Work.ClausesChecked);
        Assert.Contains(workspace.Architecture.Commitments, c => c.Id == "harbour-treaty-2018/c02" && c.Amounts[0].Value.Number == 5_000_000);
    }

    /// <summary>Who can see to it that a clause is kept can be told in a finding about a clause of another text that waits for that.</summary>
    [Fact]
    public void Edit_OfTheBearerOfWhatAnotherTextWaitsFor_FindsWhatAWholeRunFinds()
    {
        const string Before = """
            state Atlantia
            state Borduria
            state Syldavia
            researched to 2022-12-31
            instrument first "F"
              force treaty
              by Atlantia, Borduria, Syldavia
              signed 2015-01-01
              in force from 2015-01-01
            article first/c01
              who Syldavia
              must demobilise
            instrument second "S"
              force treaty
              by Atlantia, Syldavia
              signed 2016-01-01
              in force from 2016-01-01
            article second/c01
              who Syldavia
              must defend Atlantia
              for Atlantia
              when first/c01 is kept and Borduria attacks Atlantia

            """;
        var after = new SourceText("case.fetial", Before.Replace("  who Syldavia\n  must demobilise", "  who Borduria\n  must demobilise", StringComparison.Ordinal));
        var workspace = Workspace.Open("case", [new SourceText("case.fetial", Before)], default);

        var edited = workspace.Edit(after);

        Assert.False(edited.Work.Whole);
        Assert.Equal(Told(Check.Run(Portfolio.Load("case", [after]), default)), Told(edited.Report));
        Assert.NotEqual(Told(workspace.Report), Told(edited.Report));
        Assert.Contains(edited.Report.Findings, f => f.Kind == Fetial.Findings.FindingKind.AdversaryHeld && f.Clauses[0].Id == "second/c01");
    }

    [Fact]
    public void Edit_BackAndForth_LeavesNothingBehind()
    {
        var texts = Repository.Corpus("atlantia");
        var workspace = Workspace.Open("atlantia", texts, default);
        var first = Told(workspace.Report);
        var random = new Random(4);
        for (var i = 0; i < 10; i++)
        {
            var edited = RandomEdit.OfArticle(texts, random);
            workspace = workspace.Edit(edited).Edit(texts.First(t => t.Path == edited.Path));
        }

        Assert.Equal(first, Told(workspace.Report));
    }

    [Fact]
    public void Edit_OfAPathThatNoFileHas_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Workspace.Open("atlantia", Repository.Corpus("atlantia"), default).Edit(new SourceText("nowhere.fetial", "")));

    [Fact]
    public void From_AnotherDay_FindsWhatARunOnThatDayFinds()
    {
        var texts = Repository.Corpus("atlantia");
        var workspace = Workspace.Open("atlantia", texts, default);
        foreach (var day in new[] { "2018-06-01", "2020-12-31", "2022-01-01" })
        {
            var standpoint = new Standpoint(TestPortfolio.Day(day), null, null, null);
            Assert.Equal(Told(Check.Run(Portfolio.Load("atlantia", texts), standpoint)), Told(workspace.From(standpoint).Report));
        }
    }

    private static void Follow(ImmutableArray<SourceText> texts, int walks, int steps, bool articlesOnly)
    {
        var opened = Workspace.Open("case", texts, default);
        var partly = 0;
        for (var seed = 0; seed < walks; seed++)
        {
            var random = new Random(seed);
            var (now, workspace) = (texts, opened);
            for (var step = 0; step < steps; step++)
            {
                var edited = articlesOnly ? RandomEdit.OfArticle(now, random) : RandomEdit.Of(now, random);
                now = now.Replace(now.First(t => t.Path == edited.Path), edited);
                workspace = workspace.Edit(edited);
                partly += workspace.Work.Whole ? 0 : 1;

                Assert.Equal(Told(Check.Run(Portfolio.Load("case", now), default)), Told(workspace.Report));
            }
        }

        Assert.True(partly >= (articlesOnly ? walks * steps / 2 : 1), $"only {partly} edits were taken in by parts");
    }

    /// <summary>All that a report says, line by line.</summary>
    private static IEnumerable<string> Told(CheckReport report) =>
    [
        .. report.Diagnostics.Select(d => d.ToString()),
        .. report.Findings.Concat(report.Accepted).Select(f => string.Join('\n',
            [
                f.ToString(),
                .. f.Clauses.Select(c => c.ToString()),
                $"{f.Witness.Day} {f.Witness.Place} {string.Join(", ", f.Witness.Parties)} {string.Join("; ", f.Witness.Facts)}",
            ])),
    ];
}
