using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>Conditions, deadlines and exits: each item by the table or by one function, else <c>undefined "…"</c> in the slot.</summary>
/// <param name="read">The item as the language writes it, null if it is not understood.</param>
internal sealed class UndefinedReader(Func<string, string?> read) : ICellReader
{
    public void Read(RowDraft row, SlotRule rule)
    {
        var cell = row.Cell(rule.Columns[0]);
        if (row.Map.Meaning(cell.Column, cell.Text) is { } meaning)
        {
            MeaningWriter.Write(row, rule, cell, meaning);
            return;
        }

        var undefined = false;
        var count = 0;
        foreach (var item in Items.Of(cell.Text, rule.Separator))
        {
            var text = row.Map.Meaning(cell.Column, item) ?? read(item);
            count++;
            undefined |= text is null;
            if (text is not { Length: 0 })
            {
                row.Emit(rule.Slot, text ?? "undefined " + FetialText.Quote(item), cell);
            }
        }

        if (undefined)
        {
            row.MarkUndefined(cell);
        }
        else if (count > 0)
        {
            row.MarkRead(cell);
        }
    }
}
