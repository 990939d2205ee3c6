using System.Collections.Immutable;

namespace Fetial.Exchange.Sheets;

/// <summary>One record.</summary>
/// <param name="Number">The row as a person counts it in the spreadsheet: the header is row 1.</param>
/// <param name="Cells">One text for each column, empty where the cell is empty.</param>
public sealed record SheetRow(int Number, ImmutableArray<string> Cells)
{
    internal SheetRow Widen(int width) => Cells.Length >= width
        ? this
        : this with { Cells = Cells.AddRange(Enumerable.Repeat(string.Empty, width - Cells.Length)) };
}
