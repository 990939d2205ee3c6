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

    /// <summary>Both matrices as one long table: a row for each cell that is filled.</summary>
    public static IEnumerable<string[]> Of(CoverageReport report, CoverageMatrix matrix)
    {
        yield return ["matrix", "row", "column", "lowest", "highest", "promised", "clauses"];
        for (var row = 0; row < matrix.Levels.Length; row++)
        {
            var answer = report.Answers[row];
            for (var year = 0; year < matrix.Years.Length; year++)
            {
                if (matrix.Levels[row][year] is { } levels)
                {
                    yield return ["level by year", $"{answer.Of.Name}: {answer.Threat}", $"{matrix.Years[year]}", report.Steps[levels.Lowest], report.Steps[levels.Highest], "", ""];
                }
            }
        }

        foreach (var (component, actor, cell) in matrix.Components.SelectMany(c => c.Cells.Select(cell => (c.Component, cell.Key, cell.Value))))
        {
            yield return ["component by promiser", component, actor.Name, "", "", cell.ByDuty ? "by duty" : "by choice", string.Join("; ", cell.Clauses)];
        }
    }

    /// <summary>Pairs of texts that protect one actor on common days and ground, by what they have in common.</summary>
    public static IEnumerable<string[]> OverlapOf(CoverageReport report) =>
        report.Answers.SelectMany(a => CoverageOverlap.Of(report, a).Pairs.Select(p => new[]
        {
            a.Of.Name, a.Threat, p.First.Id, p.Second.Id, p.Reinforces.IsEmpty ? "complementary" : "reinforcing", string.Join("; ", p.Reinforces), p.Complements ? "yes" : "no",
            Calendar.Text(Math.Max(p.Days.First, 0)), p.Days.Last >= Calendar.Forever ? "" : Calendar.Text(p.Days.Last),
        })).Prepend(["of", "against", "first", "second", "overlap", "common_components", "others_besides", "from", "to"]);

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
