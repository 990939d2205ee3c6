using Fetial.Cli.Output;

namespace Fetial.Cli.Tracking;

/// <summary>The look that the parts of the report share: a heading, a table with dim headings, and how many rows are not shown.</summary>
public sealed class SectionWriter(Terminal terminal, string folders)
{
    /// <summary>Rows of an overview; with <c>--only</c> all are shown.</summary>
    public const int Short = 8;

    public Terminal Terminal => terminal;

    public void Heading(string text)
    {
        terminal.Line();
        foreach (var line in TextWrap.Lines(text, terminal.Width))
        {
            terminal.Line(terminal.Paint(line, Ink.Bold));
        }
    }

    /// <summary>A sentence below a heading.</summary>
    public void Note(string text)
    {
        foreach (var line in TextWrap.Lines(text, terminal.Width - 2))
        {
            terminal.Line("  " + terminal.Paint(line, Ink.Dim));
        }
    }

    /// <param name="headings">Column headings; none where all are empty.</param>
    /// <param name="rows">As many cells each as there are columns.</param>
    public void Table(IReadOnlyList<TextColumn> columns, IReadOnlyList<string> headings, IEnumerable<TextCell[]> rows)
    {
        var table = new TextTable(columns, indent: 2);
        if (headings.Any(h => h.Length > 0))
        {
            table.Add([.. headings.Select(h => new TextCell(h, Ink.Dim))]);
        }

        foreach (var row in rows)
        {
            table.Add(row);
        }

        table.Write(terminal);
    }

    /// <summary>"… 12 more: fetial track DIR --only ledger"; nothing where nothing is left.</summary>
    public void Rest(int left, TrackView view)
    {
        if (left > 0)
        {
            Note($"… {left} more: fetial track {folders} --only {view.ToString().ToLowerInvariant()}");
        }
    }
}
