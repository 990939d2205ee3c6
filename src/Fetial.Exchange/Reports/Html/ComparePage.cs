using System.Collections.Immutable;
using Fetial.Comparing;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Exchange.Reports.Html;

/// <summary>A comparison as one page: a table for each clause, texts as columns, every cell opening to the clauses it rests on.</summary>
public sealed class ComparePage
{
    /// <summary>With more texts a table scrolls on a screen, and its cells stand below each other on paper.</summary>
    private const int MostColumns = 4;

    private readonly HtmlText html;
    private readonly ComparisonReport report;

    private ComparePage(HtmlText html, ComparisonReport report)
    {
        this.html = html;
        this.report = report;
    }

    /// <param name="command">What was typed.</param>
    public static string Write(Perspective view, ComparisonReport report, string command)
    {
        var groups = report.Rows.GroupBy(r => r.Group).ToImmutableArray();
        var narration = $"{Narration.Count(report.Texts.Length, "text")} side by side; {report.Rows.Count(r => r.Differs)} of {Narration.Count(report.Rows.Length, "row")} differ.";
        var frame = new PageFrame("compare", report.Texts.Any(t => report.Subject.StartsWith(t.Id, StringComparison.Ordinal)) ? report.Subject : Title(report.Subject), narration, [new Fact("Portfolio", view.Architecture.Name), .. StandpointFacts.Of(view)], command) { Skip = "Skip to the tables" };
        ContentsEntry[] contents =
        [
            new("texts", "The texts", report.Texts.Length, []),
            .. report.Differences.Select((d, i) => new ContentsEntry($"difference-{i + 1}", $"{d.Text} against {report.Against}", d.Slots.Length, [])),
            .. groups.Select((g, i) => new ContentsEntry($"group-{i + 1}", Title(g.Key), g.Count(), [])),
        ];
        return frame.Write(new ReportIndex(view, []), contents, html => new ComparePage(html, report).Sections(groups));
    }

    private void Sections(ImmutableArray<IGrouping<string, ReportedRow>> groups)
    {
        html.Line();
        html.Section("texts", "The texts", () => new TableHtml(html, "How far each text has got.").Write(
            report.Texts, text => Anchor(text.Id),
            ("Text", text => html.Text(text.Id).Void("br").Element("small", text.Title ?? "")),
            ("Standing", text => html.Prose(text.Standing)),
            ("Evidence", text => html.Text(Names.Text(text.Evidence))),
            ("Written in", text => html.Element("code", $"{text.File}:{text.Line}"))));
        foreach (var (difference, i) in report.Differences.Select((difference, i) => (difference, i)))
        {
            html.Section($"difference-{i + 1}", $"{difference.Text} against {report.Against}", () => Difference(difference));
        }

        foreach (var (group, i) in groups.Select((group, i) => (group, i)))
        {
            html.Section($"group-{i + 1}", Title(group.Key), () => Group(group));
        }
    }

    private void Group(IGrouping<string, ReportedRow> group)
    {
        html.Element("p", "≠ fewer: most texts say something else. Italics: not counted, because it was not seen, rests on less than a report, or is not in the books.", ("class", "place"));
        (string, string?)[] wide = report.Texts.Length > MostColumns ? [("class", "wide"), ("tabindex", "0"), ("role", "region"), ("aria-label", $"Table: {Title(group.Key)}")] : [];
        var table = new TableHtml(html, group.Key.Length == 0 ? "What holds for each text as a whole." : $"What each text says of: {group.Key}.");
        html.Element("div", () => table.Write(
            group,
            [
                ("Slot", row => html.Text(row.Slot.Length == 0 ? "in the text" : row.Slot).Void("br").Element("small", row.Differs ? CompareWords.Differs : CompareWords.Alike)),
                .. report.Texts.Select(text => (text.Id, (Action<ReportedRow>)(row => Cell(row, row.Of(text.Id))))),
            ]), wide);
    }

    private void Cell(ReportedRow row, ReportedCell? cell)
    {
        if (cell is null)
        {
            html.Nothing("nothing");
            return;
        }

        html.Element("details", () =>
        {
            html.Element("summary", () =>
            {
                html.Text(cell.Shown);
                if (cell.Minority)
                {
                    html.Text(" ").Element("b", CompareWords.Mark(row, cell));
                }
            });
            html.Plain(cell.Readings, reading => html.Element("small", () => html
                .Link(Anchor(cell.Text), reading.Clause ?? cell.Text).Text($" · {Names.Text(reading.Evidence)} · {reading.File}:{reading.Line}").Void("br")
                .Prose(reading.Reading).Text(cell.Readings.Length > 1 ? $": {reading.Value}" : "")));
        }, ("class", cell.Minority ? "fewer" : cell.Counts ? null : "uncounted"));
    }

    private void Difference(TextDifference difference) => new TableHtml(html, $"{Narration.Count(difference.Same, "slot")} the same, {difference.Slots.Length} different.").Write(
        difference.Slots,
        ("Slot", slot => html.Text(slot.Row)),
        (difference.Text, slot => html.Text($"≠ {slot.Here}")),
        (report.Against ?? "", slot => html.Text(slot.There)));

    private static string Anchor(string text) => "text-" + text;

    private static string Title(string group) => group.Length == 0 ? "Each text as a whole" : char.ToUpperInvariant(group[0]) + group[1..];
}
