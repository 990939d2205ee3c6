using System.Text.RegularExpressions;
using Fetial.Checks;
using Fetial.Coverage;
using Fetial.Exchange.Reports.Html;
using Fetial.Exchange.Reports.Html.Covering;
using Fetial.Exchange.Reports.Html.Tracking;
using Fetial.Findings;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Text;

namespace Fetial.Exchange.Tests.Reports;

/// <summary>The pages of what has become of promises, of cover and of an actor, on one small portfolio.</summary>
public class TrackPageTests
{
    private const string Pact = """
        researched to 2024-03-01
        state A
        state B
        state C
        source s "A <b>source</b>"
          evidence text
        instrument pact "Pact & more"
          force treaty
          by A, B
          in force from 2020-01-01
          source [s]
        article pact/c1
          who A
          must supply military equipment to B
          when C attacks B
          source [s]
        article pact/c2
          who A
          must supply grain to B
          on B requests grain from A
          within 10 days
          source [s]
        2024-01-05  B requests grain from A  under pact/c2  as q1  [s]
        2023-05-01  A allocates EUR 3 m to B  [s]
        2023-06-01  A delivers EUR 1 m to B  [s]
        2023-07-01  A delivers military equipment to B  [s]
        """;

    private static Perspective View() => new(Portfolio.Load("Case <1>", [new SourceText("dir/a.fetial", Pact)]), default);

    private static string Page(TrackReport report, params string[] only) => TrackPage.Write(report, [.. only], null, "fetial track dir --format html");

    [Fact]
    public void Track_OfAnUnansweredRequest_SaysHowLongItIsOverdue()
    {
        var page = Page(Track.Run(View()));
        Assert.Contains("overdue, 46 days over", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#clause-pact%2Fc2\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"clause-pact/c2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Track_OfALedger_NamesTheStageAndNeverWritesAZero()
    {
        var page = Page(Track.Run(View()), "ledger");
        Assert.Contains("<h3>To B, EUR bn, one column for each stage</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<h3>Delivered to B, counted</h3>", page, StringComparison.Ordinal);
        Assert.Contains("<summary>unknown</summary>", page, StringComparison.Ordinal);
        Assert.Contains("<summary>0.003</summary>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<summary>0</summary>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Track_EveryFigure_LeadsToTheLinesItIsMadeOf()
    {
        var report = Track.Run(View());
        var page = Page(report, "ledger");
        var links = Regex.Matches(page, "href=\"#(line-[0-9]+)\"").Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.Equal(report.Ledger.Lines.Count(l => l.Counts), links.Count);
        Assert.All(links, link => Assert.Contains($"id=\"{link}\"", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Track_OfOnePart_HoldsThatPartAndLinksNowhereElse()
    {
        var page = Page(Track.Run(View()), "clocks");
        Assert.Contains("<section id=\"clocks\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<section id=\"ledger\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("#clause-", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Concerning_TheGiver_KeepsWhatItOwesAndGave()
    {
        var (report, mine) = (Track.Run(View()), Track.Run(View()).Concerning("A"));
        Assert.Equal(report.Ledger.Lines.Length, mine.Ledger.Lines.Length);
        Assert.All(mine.Commitments, life => Assert.Equal("A", life.Bearer?.Name));
        Assert.Empty(Track.Run(View()).Concerning("C").Ledger.Lines);
    }

    [Fact]
    public void Cover_BelowTheWantedLevel_IsHatchedAndSaysSo()
    {
        var architecture = Portfolio.Load("Case <1>", [new SourceText("dir/a.fetial", Pact + "\nexpect cover B against C attacks B at defend\n")]);
        var asked = Assert.Single(architecture.Expectations.Select(e => e.Cover).OfType<ExpectedCover>());
        var page = CoverPage.Write(Cover.Run(new Perspective(architecture, default), CoverageQuestion.Of(asked) with { Exits = 1 }), "fetial cover dir");
        Assert.Contains("class=\"spell gap\"", page, StringComparison.Ordinal);
        Assert.Contains("supply, a gap", page, StringComparison.Ordinal);
        Assert.Contains("pact/c1", page, StringComparison.Ordinal);
        Assert.Contains("supply → nothing", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_OfTextsWithMarkup_AreEscapedAndTheSameTwice()
    {
        var view = View();
        string Dossier() => DossierPage.Write(
            view, ReadBack.Dossier(view, view.Architecture.FindActor("A") ?? throw new InvalidOperationException("A is declared"), Check.Run(view).Findings), Track.Run(view).Concerning("A"), "fetial show A dir");
        foreach (var write in (Func<string>[])[() => Page(Track.Run(view)), Dossier])
        {
            var page = write();
            Assert.Equal(page, write());
            Assert.DoesNotContain("<1>", page, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>source", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Pact & more", page, StringComparison.Ordinal);
            Assert.DoesNotMatch(new Regex("<script|<link|src=|href=\"[^#]|url\\(|@import"), page);
        }

        Assert.Contains("Pact &amp; more", Page(Track.Run(view)), StringComparison.Ordinal);
    }
}
