using System.Collections.Immutable;
using System.Globalization;
using Fetial.Findings;
using Fetial.Ledger;

namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>The ledger in tables whose figures open to their lines. The stage stands in every title, and no figure adds across stages or units.</summary>
public sealed class LedgerHtml(TrackHtml page)
{
    /// <summary>A wider table would not fit a sheet of paper; its columns become rows.</summary>
    private const int MostColumns = 7;

    private readonly HtmlText html = page.Html;
    private readonly ImmutableDictionary<LedgerLine, int> numbers = page.Report.Ledger.Lines.Select((line, i) => KeyValuePair.Create(line, i + 1)).ToImmutableDictionary(ReferenceEqualityComparer.Instance as IEqualityComparer<LedgerLine>);

    public void Write() => html.Section("ledger", "The ledger", () =>
    {
        html.Element("p", () => html.Text("What is recorded as announced, pledged, allocated or delivered. Stages are never added to each other. ")
            .Element("strong", "·").Text(" nothing recorded, which is not zero; ").Element("strong", "unknown").Text(" recorded without a figure; ≤ at most, because days reach past the day looked at or a ceiling is stated; ≥ at least; ~ about. Every figure opens to its lines."));
        foreach (var table in LedgerTables.All(page.Report.Ledger))
        {
            html.Element("h3", Title(table));
            if (table.Columns.Length > MostColumns || !table.IsMoney)
            {
                Long(table);
            }
            else
            {
                Wide(table);
            }
        }

        Lines();
    });

    private static string Title(LedgerTable table)
    {
        var unit = table.IsMoney ? $", {table.Unit} bn" : table.Unit.Length > 0 ? $", {table.Unit}" : ", counted";
        return table.Stage is not { } stage ? $"To {table.Recipient}{unit}, one column for each stage"
            : $"{Capital(Word(stage))} to {table.Recipient}{unit}{(!table.IsMoney ? "" : IsByYear(table) ? ", by year" : ", by kind of help")}";
    }

    private static bool IsByYear(LedgerTable table) => table.Columns.SkipLast(1).All(c => c == "undated" || int.TryParse(c, NumberStyles.None, CultureInfo.InvariantCulture, out _));

    private static string Caption(LedgerTable table) => (Stages(table) + (table.Rows.Length > 1 && table.Total.Any(t => t is null) ? " Not added: the lines come from several sources, which may count the same help." : "")).Trim();

    private static string Stages(LedgerTable table) => table.Stage is { } stage
        ? $"Recorded as {Word(stage)}, by giver, the largest first. {(stage == LedgerStage.Delivered ? "Only what a line says has arrived." : stage == LedgerStage.Allocated ? "An allocation is not a delivery." : "")}"
        : "By giver; stages stand side by side and are never added.";

    private void Wide(LedgerTable table)
    {
        var rows = table.Rows.Select(r => (Name: r.Donor, Figures: r.Figures.Select(f => (LedgerFigure?)f).ToImmutableArray()));
        if (table.Rows.Length > 1)
        {
            rows = rows.Append(($"all {table.Rows.Length}", table.Total));
        }

        new TableHtml(html, Caption(table)).Write(
            rows,
            [
                ("Giver", row => html.Text(row.Name)),
                .. table.Columns.Select((column, i) => (Capital(column), (Action<(string Name, ImmutableArray<LedgerFigure?> Figures)>)(row => Figure(row.Figures[i], table.IsMoney)))),
            ]);
    }

    private void Long(LedgerTable table) => new TableHtml(html, Caption(table)).Write(
        table.Rows.SelectMany(r => r.Figures.Select((figure, i) => (r.Donor, Column: table.Columns[i], Figure: figure))).Where(r => !r.Figure.Lines.IsEmpty),
        ("Giver", row => html.Text(row.Donor)),
        (table.IsMoney ? "Of" : "What", row => html.Text(row.Column)),
        (table.Stage is { } stage ? Capital(Word(stage)) : "Figure", row => Figure(row.Figure, table.IsMoney)));

    private void Figure(LedgerFigure? figure, bool money)
    {
        if (figure is null)
        {
            html.Element("small", "not added");
        }
        else if (figure.Lines.IsEmpty)
        {
            html.Nothing("nothing recorded");
        }
        else
        {
            html.Opening(FigureText.Of(figure, money), () => html.Plain(figure.Lines, line => html
                .Link(Anchor(line), $"{Days(line)}: {Number(line, money)}")));
        }
    }

    private void Lines()
    {
        var lines = page.Report.Ledger.Lines;
        html.Opening($"All {lines.Length} lines of the ledger, with their sources and what was left out of every sum", () => new TableHtml(html, "In order of time.").Write(
            lines, Anchor,
            ("Days", line => html.Prose(Days(line))),
            ("Stage", line => html.Text(Word(line.Stage))),
            ("Figure", line => html.Text($"{Number(line, line.Entry.IsMoney)}{(line.Entry.Number is null ? "" : $" {line.Entry.Unit}{(line.Entry.IsMoney ? " bn" : "")}")}{(line.Perhaps ? ", may lie ahead" : "")}")),
            ("Line", line => html.Prose(line.Entry.Sentence).Text(line.LeftOut is { } why ? $" — left out: {why}" : "")),
            ("Source", line => html.Text($"{line.Entry.Sources} ({Names.Text(line.Entry.Evidence)}) {TrackHtml.Place(line.Entry.Location)}"))));
    }

    private string Anchor(LedgerLine line) => $"line-{numbers[line]}";

    private static string Number(LedgerLine line, bool money) =>
        line.Entry.Number is { } value ? FigureText.Sign(line.Entry.Qualifier) + (money ? FigureText.Billions(value) : FigureText.Count(value)) : "unknown";

    private static string Days(LedgerLine line) => line.Entry.Year is { } year && line.Entry.First != line.Entry.Last ? $"{year}" : MinuteRange.OfDays(line.Entry.First, line.Entry.Last).ToString();

    private static string Word(LedgerStage stage) => stage.ToString().ToLowerInvariant();

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
