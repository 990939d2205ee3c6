using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import;

/// <summary>The id or name of a declaration and its title. A bad id is mended so that it stays recognisable, and reported.</summary>
internal static class HeadReader
{
    private static readonly HashSet<string> WithIds = new(StringComparer.Ordinal)
    {
        "coalition", "source", "viewpoint", "scenario", "claim", "challenge", "promise", "package",
    };

    public static void Read(RowDraft row)
    {
        var id = row.Cell(Column(row.Map, "id") ?? string.Empty);
        var title = row.Cell(Column(row.Map, "title") ?? Column(row.Map, "locator") ?? string.Empty);
        if (title.Says)
        {
            row.Title = FetialText.Quote(title.Raw);
            row.MarkCopied(title);
        }

        row.Head = row.Map.Kind == SheetKind.Articles ? ArticleId(row, id) : Id(row, id, id.Column == title.Column);
    }

    private static string? Column(ColumnMap map, string slot) => map.Rules.FirstOrDefault(r => r.Slot == slot)?.Columns[0];

    private static string Id(RowDraft row, Cell cell, bool isTitle)
    {
        if (!cell.Says)
        {
            return Unnamed(row, cell);
        }

        var isName = row.Map.Kind == SheetKind.Declarations && !WithIds.Contains(row.Map.Keyword);
        if (isName ? FetialText.IsPhrase(cell.Raw) : FetialText.IsId(cell.Raw))
        {
            row.MarkRead(cell);
            return cell.Raw;
        }

        // The words of the cell are the title, so the id made of them loses nothing.
        return isTitle ? FetialText.Slug(cell.Text) : Mended(row, cell, FetialText.MendId(cell.Text));
    }

    private static string ArticleId(RowDraft row, Cell cell)
    {
        var instrument = row.Cell(Column(row.Map, "instrument") ?? string.Empty);
        if (!cell.Says)
        {
            var prefix = instrument.Says && FetialText.IsId(instrument.Raw) ? instrument.Raw : "unassigned";
            if (instrument.Says && prefix == instrument.Raw)
            {
                row.MarkRead(instrument);
            }

            return prefix + "/" + Unnamed(row, cell);
        }

        if (FetialText.IsArticleId(cell.Raw))
        {
            row.MarkRead(cell);
            if (instrument.Raw == cell.Raw.Split('/')[0])
            {
                row.MarkRead(instrument);
            }
            else if (instrument.Says)
            {
                row.Problem(instrument.Column, $"\"{instrument.Raw}\" is not the instrument in the id {cell.Raw}; the id was used.");
            }

            return cell.Raw;
        }

        if (FetialText.IsId(cell.Raw) && FetialText.IsId(instrument.Raw))
        {
            row.MarkRead(cell);
            row.MarkRead(instrument);
            return $"{instrument.Raw}/{cell.Raw}";
        }

        var parts = cell.Text.Split('/', 2);
        var left = parts.Length == 2 ? parts[0] : instrument.Says ? instrument.Text : "unassigned";
        return Mended(row, cell, $"{FetialText.MendId(left)}/{FetialText.MendId(parts[^1])}");
    }

    private static string Mended(RowDraft row, Cell cell, string mended)
    {
        row.Keep(cell);
        row.Problem(cell.Column, $"\"{cell.Raw}\" is no id (letters, digits, - . ~); {mended} was written instead.");
        return mended;
    }

    private static string Unnamed(RowDraft row, Cell cell)
    {
        row.Problem(cell.Column, $"the row has no id; unnamed-row-{row.Row} was written instead.");
        return $"unnamed-row-{row.Row}";
    }
}
