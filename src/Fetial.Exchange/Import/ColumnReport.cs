using System.Collections.Immutable;

namespace Fetial.Exchange.Import;

/// <summary>What became of one column's cells; the three counts add up to the cells that say something.</summary>
public sealed record ColumnReport(string Column, int Read, ImmutableArray<int> UndefinedRows, ImmutableArray<int> NotedRows)
{
    /// <summary>Cells that stand in their slot as <c>undefined</c>.</summary>
    public int Undefined => UndefinedRows.Length;

    /// <summary>Cells that stand in a note.</summary>
    public int Noted => NotedRows.Length;
}
