using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>Any text, quoted as it is; several columns give one slot each.</summary>
internal sealed class TextReader : ICellReader
{
    public void Read(RowDraft row, SlotRule rule)
    {
        foreach (var cell in rule.Columns.Select(row.Cell).Where(c => c.Says))
        {
            var items = Items.Of(cell.Raw, rule.Separator).ToList();
            if (items.Count == 0)
            {
                continue;
            }

            foreach (var item in items)
            {
                // A note from a column with another name says whose words it holds.
                var label = rule.Slot == "note" && cell.Column != "note" ? cell.Column + ": " : string.Empty;
                row.Emit(rule.Slot, FetialText.Quote(label + item));
            }

            row.MarkCopied(cell);
        }
    }
}
