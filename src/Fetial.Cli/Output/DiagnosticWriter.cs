using Fetial.Cli.Reading;
using Fetial.Text;

namespace Fetial.Cli.Output;

/// <summary>Prints what is wrong with lines of text: the place, the line itself, a mark under the columns, the way out.</summary>
public sealed class DiagnosticWriter(Terminal terminal, Func<string, SourceText?> find)
{
    /// <summary>After this many the rest is counted.</summary>
    public const int Limit = 20;

    public static void WriteFaults(Terminal terminal, IEnumerable<ReadingFault> faults)
    {
        foreach (var fault in faults)
        {
            terminal.Line($"{(fault.IsError ? Mark.Error : Mark.Warning).On(terminal)}  {fault}");
        }
    }

    /// <param name="diagnostics">In the order in which they are printed.</param>
    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics.Take(Limit))
        {
            Write(diagnostic);
        }

        if (diagnostics.Count > Limit)
        {
            var files = diagnostics.Skip(Limit).Select(diagnostic => diagnostic.Location.Path).Distinct().Count();
            terminal.Line($"… and {diagnostics.Count - Limit} more in {Plural.Of(files, "file")}; mend the first ones and check again.");
        }
    }

    private void Write(Diagnostic diagnostic)
    {
        var (word, ink) = diagnostic.Severity == DiagnosticSeverity.Error ? ("error", Ink.Red) : ("warning", Ink.Yellow);
        terminal.Line($"{diagnostic.Location}: {terminal.Paint($"{word} {diagnostic.Code}", ink)}: {diagnostic.Message}");
        if (find(diagnostic.Location.Path) is { } text && diagnostic.Location.Line <= text.LineCount)
        {
            Excerpt(text, diagnostic.Location, ink);
        }

        terminal.Paragraph($"{diagnostic.Remedy} (fetial explain {diagnostic.Code})", indent: 3);
        terminal.Line();
    }

    private void Excerpt(SourceText text, SourceLocation at, Ink ink)
    {
        var line = string.Concat(text.Slice(text.LineSpan(at.Line - 1)).Select(c => char.IsControl(c) ? ' ' : c));
        var number = at.Line.ToString().PadLeft(5);
        var room = terminal.Width - 8;
        var from = Math.Min(at.Column - 1, line.Length);
        // A line too long for the window is shown from a little before its fault.
        var start = from > room - 10 && line.Length > room ? Math.Max(0, from - (room / 3)) : 0;
        var shown = line.Substring(start, Math.Min(room, line.Length - start));
        var marked = Math.Clamp(at.Length, 1, Math.Max(1, room - (from - start)));
        var before = DisplayWidth.Of(line[start..from]);
        terminal.Line($"{number} | {shown}".TrimEnd());
        terminal.Line($"      | {new string(' ', before)}{terminal.Paint(new string('^', marked), ink)}");
    }
}
