using Fetial.Comparing;
using Fetial.Findings;

namespace Fetial.Cli.Comparing;

/// <summary>
/// A comparison for spreadsheets (RFC 4180, UTF-8, LF): one line for each statement of each cell. A field that a spreadsheet would run as a formula
/// (it begins with = + - @, a tab or a carriage return) gets an apostrophe before it.
/// </summary>
public static class CompareCsv
{
    public static void Write(TextWriter output, ComparisonReport report)
    {
        Line(output, "group", "slot", "text", "clause", "value", "state", "evidence", "counts", "mark", "file", "line");
        foreach (var row in report.Rows)
        {
            foreach (var cell in row.Cells)
            {
                foreach (var reading in cell.Readings)
                {
                    Line(
                        output, row.Group, row.Slot, cell.Text, reading.Clause ?? "", reading.Value, CompareWords.Of(reading.State), Names.Text(reading.Evidence),
                        cell.Counts ? "yes" : "no", CompareWords.Mark(row, cell)[2..], reading.File, reading.Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        }
    }

    private static void Line(TextWriter output, params string[] fields) => output.Write(string.Join(',', fields.Select(Field)) + "\n");

    private static string Field(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
