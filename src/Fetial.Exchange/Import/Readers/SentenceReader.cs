using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>The sentences of an event, from the table of the first column or, without a table, from the cell's own plain words.</summary>
internal sealed class SentenceReader : ICellReader
{
    public void Read(RowDraft row, SlotRule rule)
    {
        var cells = rule.Columns.Select(row.Cell).ToArray();
        if (KeyedTemplate.Find(row, [.. cells]) is { } found)
        {
            var (texts, consumed) = Template.Render(found.Template, row, mustBeNamed: true);
            row.Sentences = texts;
            foreach (var cell in texts.IsEmpty ? [] : found.Keys.Concat(consumed))
            {
                row.MarkRead(cell);
            }
        }
        else if (!row.Map.Values.ContainsKey(ColumnMap.Key(cells[0].Column)) && FetialText.IsPhrase(cells[0].Text) && cells[0].Text.Contains(' ', StringComparison.Ordinal))
        {
            row.Sentences = [cells[0].Text];
            row.MarkRead(cells[0]);
        }
    }
}
