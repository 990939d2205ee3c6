using System.Text;
using Fetial.Comparing;
using Fetial.Findings;

namespace Fetial.Cli.Comparing;

/// <summary>A comparison as one page: a table for each clause, texts as columns, every cell opening to the clauses it rests on.</summary>
public static class CompareHtml
{
    public static void Write(TextWriter output, CompareHeader header, ComparisonReport report)
    {
        var body = new StringBuilder();
        body.Append($"<h1>{T(report.Subject)}</h1>\n<p>{T(header.Portfolio)} · {report.Texts.Length} texts · {T(header.Words)}</p>\n");
        body.Append($"<p>≠ fewer: most texts say something else. Italics: not counted, because it was not seen, rests on less than a report, or is not in the books.</p>\n");
        foreach (var group in report.Rows.GroupBy(r => r.Group))
        {
            Table(body, report, group.Key, group);
        }

        foreach (var difference in report.Differences)
        {
            Difference(body, report, difference);
        }

        output.Write(HtmlShell.Page(report.Subject, body.ToString()));
    }

    private static void Table(StringBuilder body, ComparisonReport report, string group, IEnumerable<ReportedRow> rows)
    {
        body.Append($"<h2>{T(group.Length == 0 ? "The texts" : group)}</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">slot</th>");
        foreach (var text in report.Texts)
        {
            body.Append($"<th scope=\"col\">{T(text.Id)}<small>{T(text.Standing)}</small></th>");
        }

        body.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            body.Append($"<tr><th scope=\"row\">{T(row.Slot.Length == 0 ? "in the text" : row.Slot)}<small>{(row.Differs ? "≠ differs" : "= alike")}</small></th>");
            foreach (var text in report.Texts)
            {
                Cell(body, row, row.Of(text.Id));
            }

            body.Append("</tr>\n");
        }

        body.Append("</tbody></table></div>\n");
    }

    private static void Cell(StringBuilder body, ReportedRow row, ReportedCell? cell)
    {
        if (cell is null)
        {
            body.Append("<td>–</td>");
            return;
        }

        var kind = cell.Minority ? " class=\"fewer\"" : cell.Counts ? "" : " class=\"uncounted\"";
        body.Append($"<td{kind}><details><summary>{T(cell.Shown)}{(cell.Minority ? $" <b>{CompareWords.Mark(row, cell)}</b>" : "")}</summary>");
        foreach (var reading in cell.Readings)
        {
            body.Append($"<small>{T(reading.Clause ?? cell.Text)} · {Names.Text(reading.Evidence)} · {T(reading.File)}:{reading.Line}<br>{T(reading.Reading)}{(cell.Readings.Length > 1 ? $": {T(reading.Value)}" : "")}</small>");
        }

        body.Append("</details></td>");
    }

    private static void Difference(StringBuilder body, ComparisonReport report, TextDifference difference)
    {
        body.Append($"<h2>{T(difference.Text)} against {T(report.Against ?? "")}</h2>\n<p>{difference.Same} slots the same, {difference.Slots.Length} different</p>\n<table>\n<thead><tr><th>slot</th><th>{T(difference.Text)}</th><th>{T(report.Against ?? "")}</th></tr></thead>\n<tbody>\n");
        foreach (var slot in difference.Slots)
        {
            body.Append($"<tr><th scope=\"row\">{T(slot.Row)}</th><td>≠ {T(slot.Here)}</td><td>{T(slot.There)}</td></tr>\n");
        }

        body.Append("</tbody></table>\n");
    }

    private static string T(string text) => HtmlShell.Text(text);
}
