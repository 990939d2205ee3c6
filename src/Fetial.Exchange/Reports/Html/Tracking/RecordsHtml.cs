using System.Collections.Immutable;
using System.Globalization;
using Fetial.Findings;
using Fetial.Ledger;

namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>What became of each actor's promises: counts, and no judgement.</summary>
public sealed class RecordsHtml(TrackHtml page)
{
    private readonly HtmlText html = page.Html;

    public void Write() => html.Section("record", "Record of promises", () => new TableHtml(
        html, "How often, of what became due or was broken. Counts are evidence for a judgement, and none.").Write(
        page.Report.Records.OrderByDescending(r => r.Missed).ThenByDescending(r => r.PartlyKept + r.KeptLate).ThenByDescending(r => r.Kept).ThenBy(r => r.Actor.Name, StringComparer.Ordinal),
        ("Actor", record =>
        {
            html.Element("strong", record.Actor.Name);
            html.Opening("by kind and force", () => html.Plain(record.Counts, Kind));
        }),
        ("Missed", record => Number(record.Missed)),
        ("Partly kept", record => Number(record.PartlyKept)),
        ("Kept late", record => Number(record.KeptLate)),
        ("Kept", record => Number(record.Kept)),
        ("Open", record => Number(record.Open)),
        ("Not known", record => Number(record.Unknown))));

    private void Kind(RecordCount count) => html.Text($"{count.Kind}, {ClauseText.ForceText(count.Force)}: " + string.Join(", ", new (int Count, string Word)[]
    {
        (count.Missed, "missed"), (count.PartlyKept, "partly kept"), (count.KeptLate, "kept late"), (count.Kept, "kept"), (count.Open, "open"), (count.Unknown, "not known"),
    }.Where(c => c.Count > 0).Select(c => $"{c.Count} {c.Word}").DefaultIfEmpty("nothing became due")));

    private void Number(int count)
    {
        if (count == 0)
        {
            html.Nothing("none");
        }
        else
        {
            html.Text(count.ToString(CultureInfo.InvariantCulture));
        }
    }
}
