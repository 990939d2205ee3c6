using System.Collections.Immutable;
using Fetial.Exchange.Reports.Html.Tracking;
using Fetial.Findings;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Exchange.Reports.Html;

/// <summary>The dossier of an actor as one page: its promises, what it was promised, what has become of them, its acts, its findings.</summary>
public sealed class DossierPage
{
    private readonly HtmlText html;
    private readonly DossierSheet sheet;
    private readonly ReportIndex index;
    private readonly TrackHtml track;

    private DossierPage(HtmlText html, DossierSheet sheet, ReportIndex index, TrackReport report)
    {
        this.html = html;
        this.sheet = sheet;
        this.index = index;
        track = new TrackHtml(html, report, [.. index.Clauses.Select(c => c.Id)]);
    }

    /// <param name="report">What has become of promises, cut down to the actor (see <see cref="TrackFilter"/>).</param>
    /// <param name="command">What was typed.</param>
    public static string Write(Perspective view, DossierSheet sheet, TrackReport report, string command)
    {
        var index = new ReportIndex(view, sheet.Findings);
        ImmutableArray<Fact> facts = [new("Kind", sheet.Kind), .. sheet.Title is { } title ? [new Fact("Name", title)] : Array.Empty<Fact>(), .. StandpointFacts.Of(view)];
        var frame = new PageFrame("dossier", sheet.Name, sheet.Summary, facts, command) { Skip = "Skip to the dossier" };
        ContentsEntry[] contents =
        [
            .. new ContentsEntry[]
            {
                new("promised", "It promised", sheet.Promised.Length, []),
                new("proposed", "Proposed for it", sheet.Proposed.Length, []),
                new("receives", "It was promised", sheet.Receives.Length, []),
                new("owed", "Owed to it as another party", sheet.Owed.Sum(o => o.Clauses.Length), []),
                new("record", "Record of promises", report.Records.Length, []),
                new("clocks", "Clocks", report.Clocks.Length, []),
                new("ledger", "The ledger", report.Ledger.Lines.Length, []),
                new("member", "Member of", sheet.Memberships.Length, []),
                new("acts", "Recorded acts", sheet.Acts.Sum(y => y.Events.Length), []),
                new("findings", "Findings", sheet.Findings.Length, sheet.Findings),
            }.Where(e => e.Count > 0),
            .. AppendixHtml.Contents(index, 0),
        ];
        return frame.Write(index, contents, html => new DossierPage(html, sheet, index, report).Sections());
    }

    private void Sections()
    {
        html.Line();
        Promises("promised", "It promised", sheet.Promised, made: true);
        Promises("proposed", "Proposed for it by others, or by nobody named", sheet.Proposed, made: true);
        Promises("receives", "It was promised", sheet.Receives, made: false);
        List("owed", "Owed to it as another party, for others", sheet.Owed, o => html.Element("strong", o.Text).Text($": {string.Join(", ", o.Clauses)}"));
        if (!track.Report.Records.IsEmpty)
        {
            new RecordsHtml(track).Write();
        }

        if (!track.Report.Clocks.IsEmpty)
        {
            new ClocksHtml(track).Write();
        }

        if (!track.Report.Ledger.Lines.IsEmpty)
        {
            new LedgerHtml(track).Write();
        }

        List("member", "Member of", sheet.Memberships, m => html.Text(m.Organisation).Prose($", {m.Days}"));
        if (!sheet.Acts.IsEmpty)
        {
            html.Section("acts", "Recorded acts", () =>
            {
                foreach (var year in sheet.Acts)
                {
                    html.Element("h3", $"{year.Year}");
                    html.Plain(year.Events, e => html.Prose($"{e.Date} {e.Text}").Text(" ").Element("small", $"{e.Sources} ({Names.Text(e.Evidence)})"));
                }
            });
        }

        if (!sheet.Findings.IsEmpty)
        {
            html.Section("findings", "Findings", () =>
            {
                foreach (var finding in sheet.Findings)
                {
                    new FindingHtml(html, index).Write(finding);
                }
            });
        }

        new AppendixHtml(html, index).Write([]);
    }

    private void Promises(string anchor, string title, ImmutableArray<DossierPromise> promises, bool made)
    {
        if (promises.IsEmpty)
        {
            return;
        }

        html.Section(anchor, title, () => new TableHtml(html, "In force first, the strongest word first.").Write(
            promises,
            ("Promise", p =>
            {
                html.Prose($"{(made ? "" : p.By + " ")}{string.Join(", ", new[] { p.Amount.Length == 0 ? p.Promise : $"{p.Promise} ({p.Amount})", p.Deadline, p.Trigger }.Where(t => t.Length > 0))}");
                html.Void("br").Element("small", () => track.Id(p.Id));
            }),
            ("To", p => html.Text(made ? p.To : sheet.Name)),
            ("Standing", p => html.Prose($"{p.Force}; {p.Standing}")),
            ("Exit", p => html.Prose(p.Exit)),
            ("Evidence", p => html.Text(Names.Text(p.Evidence)))));
    }

    private void List<T>(string anchor, string title, ImmutableArray<T> items, Action<T> write)
    {
        if (!items.IsEmpty)
        {
            html.Section(anchor, title, () => html.Plain(items, write));
        }
    }
}
