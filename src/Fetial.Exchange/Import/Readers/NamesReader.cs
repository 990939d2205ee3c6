using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>Actors and places: names from the table of names or as they are; every other item is <c>undefined "…"</c>.</summary>
internal sealed class NamesReader : ICellReader
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
        var texts = new List<string>();
        foreach (var item in Items.Of(cell.Text, rule.Separator))
        {
            var (plain, hadRemark) = Items.WithoutRemark(item, rule);
            var name = Items.Name(row.Map, item) ?? (hadRemark ? Items.Name(row.Map, plain) : null);
            if (hadRemark && name is not null)
            {
                row.Keep(cell);
            }

            undefined |= name is null;
            texts.Add(name ?? "undefined " + FetialText.Quote(item));
        }

        if (texts.Count == 0)
        {
            return;
        }

        row.Emit(rule.Slot, string.Join(", ", texts), cell);
        if (undefined)
        {
            row.MarkUndefined(cell);
        }
        else
        {
            row.MarkRead(cell);
        }
    }
}
