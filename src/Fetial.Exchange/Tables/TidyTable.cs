using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Fetial.Exchange.Tables;

/// <summary>A table in which every row is one observation, written as CSV (RFC 4180, UTF-8, line feeds). A missing value is an empty cell.</summary>
/// <param name="Columns">Names in snake case.</param>
/// <param name="Rows">As many cells each as there are columns: a text, a number, a truth value or null.</param>
public sealed record TidyTable(ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<object?>> Rows)
{
    /// <summary>Texts that a spreadsheet would take for a formula get an apostrophe before them; numbers do not.</summary>
    public string ToCsv()
    {
        var csv = new StringBuilder();
        csv.Append(string.Join(',', Columns)).Append('\n');
        foreach (var row in Rows)
        {
            csv.Append(string.Join(',', row.Select(Cell))).Append('\n');
        }

        return csv.ToString();
    }

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quoted(text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Quoted(value.ToString() ?? ""),
    };

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\n\r") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
