using System.Collections.Immutable;
using Fetial.Exchange.Sheets;

namespace Fetial.Corpus.Tests;

/// <summary>A table under docs/corpus, read by column name.</summary>
public sealed class Table(Sheet sheet)
{
    public ImmutableArray<Row> Rows { get; } = [.. sheet.Rows.Select(row => new Row(sheet, row))];

    public static Table Read(string path) => new(SheetReader.Read(path));

    public sealed class Row(Sheet sheet, SheetRow row)
    {
        /// <summary>The cell; throws on a column that the table does not have.</summary>
        public string this[string column] => row.Cells[sheet.IndexOf(column)];

        /// <summary>The row of the table of facts: the header is row 1.</summary>
        public int Number => int.Parse(this["row"], null);

        /// <summary>The entries of a cell that holds a list, without empty ones.</summary>
        public ImmutableArray<string> List(string column) =>
            [.. this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }
}
