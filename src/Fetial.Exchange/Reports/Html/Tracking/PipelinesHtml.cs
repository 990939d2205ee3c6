using System.Globalization;
using Fetial.Ledger;

namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>Ratification: how many of all parties, and who is missing.</summary>
public sealed class PipelinesHtml(TrackHtml page)
{
    private readonly HtmlText html = page.Html;

    public void Write() => html.Section("pipeline", "Ratification", () => new TableHtml(
        html, "Done at home and notified, of all parties. A vote in a parliament obliges nobody outside; the notification counts.").Write(
        page.Report.Pipelines.OrderBy(p => p.InForce is not null),
        ("Text", pipeline => page.Id(pipeline.Instrument.Id)),
        ("At home", pipeline => Share(pipeline.AtHome, pipeline.Rows.Length)),
        ("Notified", pipeline => Share(pipeline.Notified, pipeline.Rows.Length)),
        ("In force", pipeline => html.Prose(pipeline.InForce is { } day ? TrackHtml.Day(day) : pipeline.Opened is { } opened ? $"no, {page.Report.Perspective.AsOf - opened} days since signature" : "no")),
        ("No step recorded", pipeline => page.Names([.. pipeline.Missing.Select(a => a.Name)], "nobody")),
        ("Party by party", Parties)));

    private void Share(int done, int all) => html.Text($"{done} of {all}")
        .Element("span", () => html.Element("span", "", ("style", $"width:{(all == 0 ? 0 : 100m * done / all).ToString("0.#", CultureInfo.InvariantCulture)}%")), ("class", "bar"), ("aria-hidden", "true"));

    private void Parties(Pipeline pipeline) => html.Opening($"{pipeline.Rows.Length} parties", () => html.Plain(pipeline.Rows, row => html
        .Element("strong", row.Party.Name)
        .Prose($": signed {TrackHtml.Day(row.Signed, "not recorded")}; vote {TrackHtml.Day(row.Vote, "not recorded")}; ratified {TrackHtml.Day(row.Ratified, "not recorded")}; notified {TrackHtml.Day(row.Notified, "not recorded")}{(row.Days is { } days ? $"; {days} days" : "")}")));
}
