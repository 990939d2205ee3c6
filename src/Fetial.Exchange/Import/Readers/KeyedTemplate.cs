using System.Collections.Immutable;
using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>Finds the template for a row in the table of the first key column; "a / b" means a in that column and b in the next one, and "*" any text.</summary>
internal static class KeyedTemplate
{
    /// <summary>The template of the longest key and the cells that the key is made of (none for "*"); null if the table has none.</summary>
    public static (string Template, ImmutableArray<Cell> Keys)? Find(RowDraft row, ImmutableArray<Cell> cells)
    {
        for (var n = cells.Length; n > 0; n--)
        {
            var key = string.Join(" / ", cells.Take(n).Select(c => c.Text));
            if (row.Map.Meaning(cells[0].Column, key) is { } template)
            {
                return (template, [.. cells.Take(n)]);
            }
        }

        return row.Map.Meaning(cells[0].Column, "*") is { } any ? (any, []) : null;
    }
}
