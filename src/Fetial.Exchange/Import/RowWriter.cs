using System.Text;
using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import;

/// <summary>Writes a finished row: a declaration with its slots, or event lines with their tails.</summary>
internal static class RowWriter
{
    public static string Write(RowDraft row, string sheetName)
    {
        var text = new StringBuilder();
        text.Append($"# row {row.Row} of {FetialText.OneLine(sheetName)}\n");
        if (row.Map.Kind == SheetKind.Events)
        {
            Events(text, row);
        }
        else
        {
            Declaration(text, row);
        }

        return text.ToString();
    }

    private static void Declaration(StringBuilder text, RowDraft row)
    {
        text.Append(row.Map.Keyword).Append(' ').Append(row.Head);
        text.Append(row.Title is null ? string.Empty : "  " + row.Title).Append('\n');
        var notes = row.ToKeep().Select(c => new SlotLine("note", FetialText.Quote($"{c.Column}: {c.Raw}")));
        var always = row.Map.Always.Where(a => row.Lines.All(l => l.Slot != a.Key)).Select(a => new SlotLine(a.Key, a.Value));
        var lines = row.Lines.Concat(always).Concat(notes).ToList();
        foreach (var line in lines.Where(l => l.Slot is not ("note" or "source")))
        {
            Slot(text, line);
        }

        foreach (var line in lines.Where(l => l.Slot == "note").Concat(lines.Where(l => l.Slot == "source")))
        {
            Slot(text, line);
        }
    }

    private static void Slot(StringBuilder text, SlotLine line) =>
        text.Append("  ").Append(line.Slot.PadRight(10)).Append(' ').Append(line.Text).Append('\n');

    private static void Events(StringBuilder text, RowDraft row)
    {
        foreach (var sentence in row.At is null ? [] : row.Sentences)
        {
            text.Append(row.At).Append("  ").Append(sentence);
            foreach (var tail in row.Lines.Where(l => l.Slot is not ("note" or "source") && !(l.Slot == "under" && sentence.EndsWith(' ' + l.Text))))
            {
                text.Append("  ").Append(tail.Slot).Append(' ').Append(tail.Text);
            }

            foreach (var (slot, value) in row.Map.Always)
            {
                text.Append("  ").Append(slot).Append(' ').Append(value);
            }

            foreach (var cite in row.Lines.Where(l => l.Slot == "source"))
            {
                text.Append("  ").Append(cite.Text);
            }

            text.Append('\n');
        }

        // An event line has no slots, so what it cannot say stands in comments.
        foreach (var line in row.Lines.Where(l => l.Slot == "note"))
        {
            text.Append("#   ").Append(line.Text).Append('\n');
        }

        foreach (var cell in row.ToKeep())
        {
            text.Append("#   ").Append(FetialText.OneLine(cell.Column)).Append(": ").Append(cell.Raw).Append('\n');
        }
    }
}
