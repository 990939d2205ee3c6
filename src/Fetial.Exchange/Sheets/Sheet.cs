using System.Collections.Immutable;

namespace Fetial.Exchange.Sheets;

/// <summary>A table as a person sees it in a spreadsheet: the first row names the columns, every later row is one record.</summary>
/// <param name="Name">The file's name without its ending, or the sheet's name inside a workbook.</param>
/// <param name="Columns">Unique, never empty: a nameless column is called "column 3", a repeated name gets " (2)".</param>
public sealed record Sheet(string Name, ImmutableArray<string> Columns, ImmutableArray<SheetRow> Rows)
{
    /// <summary>The position of a column, blanks and case ignored at the ends; -1 if there is none.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Length; i++)
        {
            if (string.Equals(Columns[i].Trim(), column.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Makes a sheet of raw rows, the first being the header. Rows without any text are left out, but they count.</summary>
    public static Sheet FromRows(string name, IEnumerable<SheetRow> raw)
    {
        var all = raw.Where(r => r.Cells.Any(c => !string.IsNullOrWhiteSpace(c))).ToList();
        if (all.Count == 0)
        {
            return new Sheet(name, [], []);
        }

        var width = all.Max(r => r.Cells.Length);
        var columns = Headers(all[0].Cells, width);
        var rows = all.Skip(1).Select(r => r.Widen(width)).ToImmutableArray();
        return new Sheet(name, columns, rows);
    }

    private static ImmutableArray<string> Headers(ImmutableArray<string> cells, int width)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = ImmutableArray.CreateBuilder<string>(width);
        for (var i = 0; i < width; i++)
        {
            var wanted = i < cells.Length && !string.IsNullOrWhiteSpace(cells[i]) ? cells[i].Trim() : $"column {i + 1}";
            var name = wanted;
            for (var n = 2; !seen.Add(name); n++)
            {
                name = $"{wanted} ({n})";
            }

            names.Add(name);
        }

        return names.MoveToImmutable();
    }
}
