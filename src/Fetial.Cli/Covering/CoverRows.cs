using System.Collections.Immutable;
using Fetial.Coverage;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Cli.Covering;

/// <summary>Reports as plain rows with a header, for CSV (RFC 4180) and Markdown.</summary>
internal static class CoverRows
{
    public static IEnumerable<string[]> Of(CoverageReport report) =>
        report.Answers.SelectMany(a => a.Areas.SelectMany(area => area.Intervals.Select(i => Row(report, a, area, i))))
            .Prepend(["of", "against", "from", "to", "where", "places", "firm", "if_others_consent", "at_discretion", "undecided", "gap", "how", "evidence", "by"]);

    /// <summary>Spells of a relation: who owes whom, of which kind, from the first to the last day; the end is empty where it runs on.</summary>
    public static IEnumerable<string[]> Of(ImmutableArray<OwedSpell> spells) =>
        spells.Select(s => new[] { s.From.Name, s.To.Name, s.Kind, Calendar.Text(Math.Max(s.Start, 0)), s.End is { } end ? Calendar.Text(end) : "" })
            .Prepend(["from_actor", "to_actor", "kind", "start", "end"]);

    public static void WriteCsv(TextWriter output, IEnumerable<string[]> rows)
    {
        foreach (var row in rows)
        {
            output.Write(string.Join(',', row.Select(Cell)));
            output.Write("\n");
        }
    }

    public static void WriteMarkdown(TextWriter output, IEnumerable<string[]> rows)
    {
        var isHead = true;
        foreach (var row in rows)
        {
            output.Write($"| {string.Join(" | ", row.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
            if (isHead)
            {
                output.Write($"|{string.Concat(row.Select(_ => "---|"))}\n");
            }

            isHead = false;
        }
    }

    private static string[] Row(CoverageReport report, CoverageAnswer answer, CoverageArea area, CoverageInterval interval) =>
    [
        answer.Of.Name, answer.Threat, Calendar.Text(interval.Days.First), Calendar.Text(interval.Days.Last), area.Name, $"{area.Places.Length}",
        report.Steps[interval.Levels.Firm], report.Steps[interval.Levels.IfOthersConsent], report.Steps[interval.Levels.AtDiscretion], report.Steps[interval.Levels.Undecided],
        report.Wanted is { } wanted && interval.Levels.Counted < wanted ? "yes" : report.Wanted is null ? "" : "no",
        CoverageWords.How(interval.Bindingness), interval.Evidence is { } grade ? Names.Text(grade) : "",
        string.Join("; ", interval.By.Select(g => g.Clause.Id).Distinct().Order(StringComparer.Ordinal)),
    ];

    /// <summary>Quoted where it must be; a first character that a spreadsheet would run as a formula is defused.</summary>
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\n\r") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
