using System.Globalization;
using Fetial.Ledger;

namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>Sums that clauses promise beside what the ledger records for the same year.</summary>
public sealed class PledgesHtml(TrackHtml page)
{
    private readonly HtmlText html = page.Html;

    public void Write() => html.Section("pledges", "Promised in texts against the ledger", () => new TableHtml(
        html, $"By year, {page.Report.Currency} bn. An allocation is not a delivery. The ratio is allocated over promised, of the kind of help that the clause names where the ledger has it, else of all; it does not say whether a promise was kept.").Write(
        page.Report.Pledges.OrderBy(p => p.Year).ThenBy(p => p.Clause.Id, StringComparer.Ordinal),
        ("Clause", row =>
        {
            page.Id(row.Clause.Id);
            html.Void("br").Element("small", row.Bearer.Name);
        }),
        ("Year", row => html.Text(row.Year.ToString(CultureInfo.InvariantCulture))),
        ("Promised", row => html.Text(Promised(row)).Element("small", row.IsShare ? " even share" : "")),
        ("Allocated in kind", row => Figure(row.InKind)),
        ("Allocated, all", row => Figure(row.All)),
        ("Delivered, all", row => Figure(row.Delivered)),
        ("Ratio", row => html.Text((row.RatioInKind ?? row.RatioAll)?.ToString("0.00", CultureInfo.InvariantCulture) ?? "unknown")),
        ("Why they may differ", row => html.Element("small", Why(row)))));

    private void Figure(LedgerFigure figure)
    {
        if (figure.Lines.IsEmpty)
        {
            html.Nothing("nothing recorded");
        }
        else
        {
            html.Text(FigureText.Of(figure, money: true));
        }
    }

    private static string Promised(PledgeRow row) => row.Converted is not { } value ? row.Stated is { } stated ? $"{stated}, no rate" : "no amount stated" : row.Bound switch
    {
        PledgeBound.Floor => "≥ ",
        PledgeBound.Ceiling => "≤ ",
        PledgeBound.About => "~ ",
        _ => "",
    } + FigureText.Billions(value);

    private static string Why(PledgeRow row) => string.Join("; ", new[]
    {
        row.Rate is { } used ? $"{row.Stated} at {used.Value.Value.ToString(CultureInfo.InvariantCulture)} {used.In} for 1 {used.Of} ({Findings.Names.Text(used.Evidence)})" : null,
    }.OfType<string>().Concat(row.Notes));
}
