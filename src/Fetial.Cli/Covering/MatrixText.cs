using Fetial.Cli.Output;
using Fetial.Coverage;

namespace Fetial.Cli.Covering;

/// <summary>The two matrices: whom by year, and component by whom.</summary>
internal sealed class MatrixText(Terminal terminal)
{
    private const int NameWidth = 22;

    public void Write(CoverageReport report, CoverageMatrix matrix)
    {
        Years(report, matrix);
        Components(matrix);
    }

    private void Years(CoverageReport report, CoverageMatrix matrix)
    {
        terminal.Line(terminal.Paint($"By year, {matrix.Years.FirstOrDefault()} to {matrix.Years.LastOrDefault()}: the lowest level that counts, on any day and place", Ink.Bold));
        terminal.Paragraph(string.Join("  ", report.Steps.Select((step, i) => $"{Letter(i, report)} {step}")) + (report.Wanted is { } wanted ? $"  ░ below {report.Steps[wanted]}" : ""), indent: 2);
        var room = Math.Max(1, (terminal.Width - NameWidth - 4) / 3);
        for (var from = 0; from < matrix.Years.Length; from += room)
        {
            var years = matrix.Years.Skip(from).Take(room).ToList();
            terminal.Line($"  {"",-NameWidth}" + string.Concat(years.Select(y => $" {y % 100:00}")));
            for (var row = 0; row < matrix.Levels.Length; row++)
            {
                var name = report.Answers.Select(a => a.Of.Index).Distinct().Count() > 1 ? report.Answers[row].Of.Name : report.Answers[row].Threat;
                terminal.Line($"  {Cut(name),-NameWidth}" + string.Concat(matrix.Levels[row].Skip(from).Take(room).Select(cell => Cell(report, cell))));
            }
        }

        terminal.Line();
    }

    private static string Cell(CoverageReport report, (int Lowest, int Highest)? cell)
    {
        if (cell is not { } levels)
        {
            return "   ";
        }

        var mark = report.Wanted is { } wanted && levels.Lowest < wanted ? '░' : ' ';
        return $" {mark}{Letter(levels.Lowest, report)}";
    }

    private static string Letter(int step, CoverageReport report)
    {
        if (step == 0)
        {
            return "·";
        }

        // The first letter, or a digit where two steps begin with the same one.
        var letter = report.Steps[step][..1].ToUpperInvariant();
        return report.Steps.Skip(1).Count(s => s[..1].Equals(letter, StringComparison.OrdinalIgnoreCase)) > 1 ? $"{step}" : letter;
    }

    private void Components(CoverageMatrix matrix)
    {
        terminal.Line(terminal.Paint("Promised by component: ● by duty  ○ by choice  · not promised", Ink.Bold));
        if (matrix.Promisers.IsEmpty)
        {
            terminal.Line("  nothing is promised");
            terminal.Line();
            return;
        }

        var room = Math.Max(1, (terminal.Width - 36) / 3);
        for (var from = 0; from < matrix.Promisers.Length; from += room)
        {
            var some = matrix.Promisers.Skip(from).Take(room).ToList();
            terminal.Line($"  {"",-32}" + string.Concat(some.Select((_, i) => $"{from + i + 1,3}")));
            foreach (var row in matrix.Components.Where(r => r.Cells.Any(c => some.Exists(s => s.Index == c.Key.Index))))
            {
                var cells = row.Cells.ToDictionary(c => c.Key.Index, c => c.Value.ByDuty);
                terminal.Line($"  {Cut(row.Component, 32),-32}" + string.Concat(some.Select(a => cells.TryGetValue(a.Index, out var duty) ? duty ? "  ●" : "  ○" : "  ·")));
            }

            terminal.Paragraph(string.Join("  ", some.Select((a, i) => $"{from + i + 1}\u00A0{a.Name.Replace(' ', '\u00A0')}")), indent: 2);
        }

        terminal.Line();
    }

    private static string Cut(string name, int width = NameWidth) => name.Length <= width ? name : name[..(width - 1)] + "…";
}
