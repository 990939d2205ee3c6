using Fetial.Cli.Output;
using Fetial.Comparing;
using Fetial.Findings;

namespace Fetial.Cli.Comparing;

/// <summary>
/// A comparison for people. Few texts stand side by side; where the width does not hold them, each row lists its values with the clauses that
/// give them, so that a family of thirty fits 80 columns.
/// </summary>
public sealed class CompareText(Terminal terminal, CompareHeader header, bool onlyDiffering)
{
    private const int NameWidth = 20;
    private const int LeastColumn = 18;

    /// <summary>Longer ids are broken at 80 columns.</summary>
    private const int LongestId = 32;

    public void Write(ComparisonReport report)
    {
        var left = $"{header.Portfolio} · {report.Subject}";
        terminal.Paragraph($"{left} · {Plural.Of(report.Texts.Length, "text")}");
        terminal.Line(header.Words);
        terminal.Line();
        var rows = onlyDiffering ? [.. report.Rows.Where(r => r.Differs)] : report.Rows;
        terminal.Paragraph($"{Plural.Of(report.Rows.Count(r => r.Differs), "row")} of {report.Rows.Length} differ", indent: 2);
        terminal.Line();
        if (report.Against is not null)
        {
            Differences(report);
        }
        else if (NameWidth + (report.Texts.Length * (LeastColumn + 2)) <= terminal.Width)
        {
            SideBySide(report, rows);
        }
        else
        {
            ByValue(rows);
        }
    }

    private void SideBySide(ComparisonReport report, IReadOnlyCollection<ReportedRow> rows)
    {
        var lone = new List<ReportedRow>();
        foreach (var (group, members) in Grouped(rows))
        {
            if (report.Texts.Length > 1 && members[0].Slot.Length == 0 && members[0].Cells.Count(c => c.State != ValueState.NotSeen) == 1)
            {
                lone.Add(members.FirstOrDefault(r => r.Slot == "act") ?? members[0]);
                continue;
            }

            var table = Table(report);
            if (group.Length == 0)
            {
                table.Add([new TextCell("standing"), .. report.Texts.Select(t => new TextCell(t.Standing))]);
            }

            foreach (var row in members)
            {
                table.Add([new TextCell(row.Slot.Length == 0 ? "in the text" : row.Slot), .. report.Texts.Select(t => Cell(row, row.Of(t.Id)))]);
            }

            terminal.Line(terminal.Paint(Heading(group), Ink.Bold));
            table.Write(terminal);
            terminal.Line();
        }

        if (lone.Count > 0)
        {
            var table = Table(report);
            foreach (var row in lone)
            {
                table.Add([new TextCell(row.Group), .. report.Texts.Select(t => row.Of(t.Id) is { } cell ? Cell(row, cell) : new TextCell("not seen"))]);
            }

            terminal.Line(terminal.Paint("Seen in one text only", Ink.Bold));
            table.Write(terminal);
            terminal.Line();
        }
    }

    private TextTable Table(ComparisonReport report)
    {
        // An id is kept in one piece where all of them fit.
        var longest = report.Texts.Max(t => DisplayWidth.Of(t.Id));
        var least = NameWidth + (report.Texts.Length * (longest + 2)) <= terminal.Width ? longest : LeastColumn - 4;
        var columns = new List<TextColumn> { TextColumn.Wrapping(NameWidth - 4) };
        columns.AddRange(report.Texts.Select(_ => TextColumn.Wrapping(least)));
        var table = new TextTable(columns, 2);
        table.Add([new TextCell(""), .. report.Texts.Select(t => new TextCell(t.Id, Ink.Bold))]);
        return table;
    }

    private static TextCell Cell(ReportedRow row, ReportedCell? cell)
    {
        if (cell is null)
        {
            return new TextCell("–");
        }

        // Clauses and grade of a cell stay together on one line.
        const char Fixed = '\u00A0';
        var clauses = cell.Readings.Where(r => r.Clause is not null).Select(r => r.Clause?[(r.Clause.IndexOf('/', StringComparison.Ordinal) + 1)..] ?? "").Distinct();
        var source = string.Join(Fixed, clauses.Concat(cell.Counts ? [Names.Text(cell.Evidence)] : []));
        return new TextCell($"{(cell.Minority ? "≠ " : "")}{cell.Shown}{(source.Length > 0 ? $" [{source}]" : "")}", cell.Minority ? Ink.Yellow : row.Differs || !cell.Counts ? Ink.Plain : Ink.Dim);
    }

    private void ByValue(IReadOnlyCollection<ReportedRow> rows)
    {
        foreach (var (group, members) in Grouped(rows))
        {
            terminal.Line(terminal.Paint(Heading(group), Ink.Bold));
            foreach (var row in members)
            {
                terminal.Line($"  {(row.Slot.Length == 0 ? "in which texts" : row.Slot)}");
                // An id is never broken; a list of them is.
                var longest = row.Lines.SelectMany(l => l.Sources).Max(DisplayWidth.Of) + 1;
                var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(14), TextColumn.Number(), TextColumn.Wrapping(Math.Min(longest, LongestId)), TextColumn.Fixed()], 4);
                foreach (var line in row.Lines)
                {
                    // Who has no exception is not worth a list of thirty ids; JSON, CSV and HTML have it.
                    var isPlain = line.Role == ValueRole.Alike && row.Cells.All(c => c.State == ValueState.Absent);
                    table.Add(
                        new TextCell(CompareWords.Of(line.Role), line.Role == ValueRole.Fewer ? Ink.Yellow : Ink.Plain), line.Value, $"{line.Texts}",
                        isPlain ? "all of these" : string.Join(", ", line.Sources), Names.Text(line.Evidence));
                }

                table.Write(terminal);
            }

            terminal.Line();
        }
    }

    private void Differences(ComparisonReport report)
    {
        foreach (var difference in report.Differences)
        {
            terminal.Line(terminal.Paint($"{difference.Text} against {report.Against}", Ink.Bold));
            terminal.Line($"  {Plural.Of(difference.Same, "slot")} the same, {difference.Slots.Length} different");
            var table = new TextTable(
                [TextColumn.Wrapping(16), TextColumn.Wrapping(Math.Min(LongestId, DisplayWidth.Of(difference.Text))), TextColumn.Wrapping(Math.Min(LongestId, DisplayWidth.Of(report.Against ?? "")))], 2);
            table.Add("", new TextCell(difference.Text, Ink.Bold), new TextCell(report.Against ?? "", Ink.Bold));
            foreach (var slot in difference.Slots)
            {
                table.Add(slot.Row, $"≠ {slot.Here}", slot.There);
            }

            table.Write(terminal);
            terminal.Line();
        }
    }

    private static string Heading(string group) => group.Length == 0 ? "The texts" : char.ToUpperInvariant(group[0]) + group[1..];

    /// <summary>Rows with one heading, in the order in which the headings first stand.</summary>
    private static IEnumerable<(string Group, IReadOnlyList<ReportedRow> Rows)> Grouped(IEnumerable<ReportedRow> rows) =>
        rows.GroupBy(r => r.Group).Select(g => (g.Key, (IReadOnlyList<ReportedRow>)[.. g]));
}
