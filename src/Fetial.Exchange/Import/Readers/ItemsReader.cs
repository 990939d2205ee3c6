using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>Reads each item of a cell by one function; each becomes a slot of its own, or all together one slot.</summary>
/// <param name="read">The item as the language writes it, null if it is not understood.</param>
/// <param name="together">One slot with commas (ids) instead of one slot for each item.</param>
internal sealed class ItemsReader(Func<string, string?> read, bool together = false) : ICellReader
{
    public void Read(RowDraft row, SlotRule rule)
    {
        var cell = row.Cell(rule.Columns[0]);
        if (row.Map.Meaning(cell.Column, cell.Text) is { } meaning)
        {
            MeaningWriter.Write(row, rule, cell, meaning);
            return;
        }

        var texts = new List<string>();
        var all = true;
        var count = 0;
        foreach (var item in Items.Of(cell.Text, rule.Separator))
        {
            var (plain, hadRemark) = Items.WithoutRemark(item, rule);
            var text = TableOrRead(row, cell, item) ?? (hadRemark ? TableOrRead(row, cell, plain) : null);
            count++;
            all &= text is not null;
            if (text is { Length: > 0 })
            {
                texts.Add(text);
            }

            if (hadRemark)
            {
                row.Keep(cell);
            }
        }

        foreach (var text in together && texts.Count > 0 ? [string.Join(", ", texts)] : texts)
        {
            row.Emit(rule.Slot, text, cell);
        }

        if (all && count > 0)
        {
            row.MarkRead(cell);
        }
    }

    private string? TableOrRead(RowDraft row, Cell cell, string item) => row.Map.Meaning(cell.Column, item) ?? read(item);
}
