using Fetial.Checks;
using Fetial.Cli.Output;
using Fetial.Findings;

namespace Fetial.Cli.Checking;

/// <summary>The first look at a portfolio with many findings: the most important ones, then how many of each kind, and how to see those.</summary>
/// <param name="places">Where clauses stand.</param>
/// <param name="folders">The folders as they are typed in a command.</param>
public sealed class CheckOverview(Terminal terminal, ClausePlaces places, string folders)
{
    private const int NarrowWidth = 90;

    /// <summary>Rows of the table; where there are more kinds, the last row counts those that are left.</summary>
    private const int MostKinds = 7;

    public void Write(CheckReport report, IReadOnlyList<Finding> important)
    {
        terminal.Line(terminal.Paint("The most important", Ink.Bold));
        var text = new CompactFinding(terminal, places);
        foreach (var finding in important)
        {
            text.Write(finding);
        }

        terminal.Line();
        Kinds(report);
        terminal.Line();
    }

    private void Kinds(CheckReport report)
    {
        var table = new TextTable([TextColumn.Wrapping(20), TextColumn.Number(), TextColumn.Number(), TextColumn.Number(), TextColumn.Fixed()]);
        // In a narrow window the marks of the list above stand for their words, so that most kinds keep to one line.
        var isNarrow = terminal.Width < NarrowWidth;
        table.Add(
            new TextCell("By kind", Ink.Bold),
            new TextCell(isNarrow ? Mark.Error.Symbol : "errors", Ink.Dim),
            new TextCell(isNarrow ? Mark.Warning.Symbol : "warnings", Ink.Dim),
            new TextCell(isNarrow ? Mark.Note.Symbol : "notes", Ink.Dim),
            new TextCell($"fetial check {folders}", Ink.Dim));
        // Findings come worst first, and so do their kinds.
        var kinds = report.Findings.GroupBy(finding => finding.Kind).ToList();
        var shown = kinds.Count > MostKinds ? MostKinds - 1 : kinds.Count;
        foreach (var kind in kinds.Take(shown))
        {
            table.Add(
                KindWords.Of(kind.Key).Heading,
                Count(kind, Severity.Error), Count(kind, Severity.Warning), Count(kind, Severity.Note),
                new TextCell($"--only {Names.Text(kind.Key)}", Ink.Cyan));
        }

        if (shown < kinds.Count)
        {
            var rest = kinds.Skip(shown).SelectMany(kind => kind).ToList();
            table.Add(
                $"{kinds.Count - shown} more kinds",
                Count(rest, Severity.Error), Count(rest, Severity.Warning), Count(rest, Severity.Note),
                new TextCell("--all", Ink.Cyan));
        }

        table.Write(terminal);
    }

    private static string Count(IEnumerable<Finding> findings, Severity severity) =>
        findings.Count(finding => finding.Severity == severity) is > 0 and var count ? $"{count}" : "-";
}
