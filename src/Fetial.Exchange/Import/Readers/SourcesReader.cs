using Fetial.Exchange.Mapping;
using Fetial.Exchange.Sources;

namespace Fetial.Exchange.Import.Readers;

/// <summary>
/// Sources: each distinct one is declared once and cited, a remark in parentheses becoming the locator. A single plain id, perhaps with
/// ", locator", is cited as it is: it is declared elsewhere. A second column is the locator of a single source.
/// </summary>
internal sealed class SourcesReader : ICellReader
{
    public void Read(RowDraft row, SlotRule rule)
    {
        var cell = row.Cell(rule.Columns[0]);
        if (!cell.Says)
        {
            return;
        }

        var place = rule.Columns.Length > 1 ? row.Cell(rule.Columns[1]) : row.Cell(string.Empty);
        var items = Items.Of(cell.Raw, rule.Separator ?? " ; ").ToList();
        var column = string.Empty;
        if (place.Says && items.Count == 1)
        {
            // A locator belongs to one source; beside several it stays in a note.
            column = ", " + FetialText.Quote(place.Raw);
            row.MarkCopied(place);
        }

        var cites = new List<string>();
        foreach (var item in items)
        {
            var comma = item.IndexOf(", ", StringComparison.Ordinal);
            var id = comma < 0 ? item : item[..comma];
            if (IsDeclaredId(id))
            {
                cites.Add(comma < 0 ? $"[{id}{column}]" : $"[{id}, {FetialText.Quote(item[(comma + 2)..])}{column}]");
                continue;
            }

            var mention = SourceMention.Of(item);
            (row.Sources, var entry) = row.Sources.With(mention, row.Map.Sources);
            var locator = mention.IsBare && mention.Remark.Length > 0 && mention.Remark != entry.Title ? ", " + FetialText.Quote(mention.Remark) : string.Empty;
            cites.Add($"[{entry.Id}{locator}{column}]");
        }

        if (cites.Count > 0)
        {
            row.Emit(rule.Slot, string.Join(' ', cites));
            row.MarkCopied(cell);
        }
    }

    private static bool IsDeclaredId(string text) =>
        FetialText.IsId(text) && !text.Contains('.', StringComparison.Ordinal) && !text.Any(char.IsUpper);
}
