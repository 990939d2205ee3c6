using Fetial.Findings;
using Fetial.Ledger;

namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>Promises that wait for the consent, approval or money of others.</summary>
public sealed class WaitingHtml(TrackHtml page)
{
    private readonly HtmlText html = page.Html;

    public void Write() => html.Section("waiting", "Waiting for others", () => new TableHtml(
        html, "One refusal blocks each of them; that consent was given is nowhere recorded.").Write(
        page.Report.Waiting,
        ("Waits for", row => page.Names(row.Holders, "nobody named")),
        ("Clause", row => page.Id(row.Clause.Id)),
        ("Promise", row => html.Prose(ReadBack.Promise(page.Report.Perspective, row.Clause)).Void("br").Element("small", $"{string.Join("; ", row.WaitsFor)} ({StageWords.Of(row.State)})"))));
}
