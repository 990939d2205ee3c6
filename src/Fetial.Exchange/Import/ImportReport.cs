using System.Collections.Immutable;
using System.Text;

namespace Fetial.Exchange.Import;

/// <summary>What became of every cell of a sheet, and what to look at.</summary>
public sealed record ImportReport(int Rows, ImmutableArray<CellRecord> Cells, ImmutableArray<ColumnReport> Columns, ImmutableArray<ImportProblem> Problems)
{
    internal static ImportReport Of(int rows, ImmutableArray<string> columns, ImmutableArray<CellRecord> cells, ImmutableArray<ImportProblem> problems)
    {
        var byColumn = cells.ToLookup(c => c.Column);
        var reports = columns.Select(column => new ColumnReport(
            column,
            byColumn[column].Count(c => c.Outcome == CellOutcome.Read),
            [.. byColumn[column].Where(c => c.Outcome == CellOutcome.Undefined).Select(c => c.Row)],
            [.. byColumn[column].Where(c => c.Outcome == CellOutcome.Noted).Select(c => c.Row)]));
        return new ImportReport(rows, cells, [.. reports], problems);
    }

    /// <summary>The report as plain text: a line for each column, then the problems.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        var width = Math.Max(6, Columns.Select(c => c.Column.Length).DefaultIfEmpty().Max());
        text.Append("column".PadRight(width)).Append("    read  undefined  in notes  rows to look at\n");
        foreach (var c in Columns)
        {
            var rows = c.UndefinedRows.Concat(c.NotedRows).Distinct().Order().ToList();
            var shown = string.Join(", ", rows.Take(12)) + (rows.Count > 12 ? $" and {rows.Count - 12} more" : string.Empty);
            text.Append($"{c.Column.PadRight(width)}  {c.Read,6}  {c.Undefined,9}  {c.Noted,8}  {shown}".TrimEnd()).Append('\n');
        }

        foreach (var problem in Problems)
        {
            text.Append(problem).Append('\n');
        }

        return text.ToString();
    }
}
