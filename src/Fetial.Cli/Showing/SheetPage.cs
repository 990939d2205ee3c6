using Fetial.Cli.Output;

namespace Fetial.Cli.Showing;

/// <summary>The look that the sheets of <c>fetial show</c> share: a heading, labelled values, sections with a count, compact rows.</summary>
public sealed class SheetPage(Terminal terminal)
{
    private const int LabelWidth = 11;

    public Terminal Terminal => terminal;

    public void Title(string text)
    {
        foreach (var line in TextWrap.Lines(text, terminal.Width))
        {
            terminal.Line(terminal.Paint(line, Ink.Bold));
        }
    }

    /// <summary>A label with its value; nothing where the value is empty.</summary>
    public void Field(string label, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return;
        }

        var first = true;
        foreach (var line in TextWrap.Lines(value, terminal.Width - LabelWidth))
        {
            terminal.Line((first ? label : "").PadRight(LabelWidth) + line);
            first = false;
        }
    }

    public void Section(string heading, int count)
    {
        terminal.Line();
        terminal.Line(terminal.Paint($"{heading} ({count})", Ink.Bold));
    }

    /// <summary>Rows of as many cells each; nothing where there are none.</summary>
    public void Rows(IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        var table = new TextTable([.. all[0].Select((_, i) => i == 0 ? TextColumn.Wrapping(22) : TextColumn.Wrapping(16))], indent: 2);
        foreach (var row in all)
        {
            table.Add([.. row.Select(cell => new TextCell(cell))]);
        }

        table.Write(terminal);
    }

    /// <summary>A heading with the count of the items and the first of them, a line each, the rest as a number.</summary>
    public void List(string heading, IReadOnlyCollection<string> items, int limit = int.MaxValue)
    {
        if (items.Count == 0)
        {
            return;
        }

        Section(heading, items.Count);
        foreach (var item in items.Take(limit))
        {
            terminal.Paragraph(item, 2);
        }

        if (items.Count > limit)
        {
            terminal.Line($"  … and {items.Count - limit} more");
        }
    }
}
