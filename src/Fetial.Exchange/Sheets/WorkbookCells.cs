using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Fetial.Exchange.Sheets;

/// <summary>The text of single cells of one workbook. Days come out as <c>2024-05-06</c>, times of day as <c>2024-05-06T10:00</c>.</summary>
internal sealed class WorkbookCells
{
    private readonly ImmutableArray<string> shared;
    private readonly ImmutableArray<bool> dateStyles;
    private readonly bool counts1904;

    public WorkbookCells(WorkbookPart book)
    {
        shared = [.. book.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(Plain) ?? []];
        var sheet = book.WorkbookStylesPart?.Stylesheet;
        var custom = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .ToDictionary(f => f.NumberFormatId?.Value ?? 0, f => f.FormatCode?.Value ?? string.Empty);
        dateStyles = [.. (sheet?.CellFormats?.Elements<CellFormat>() ?? []).Select(f => IsDate(f.NumberFormatId?.Value ?? 0, custom))];
        counts1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
    }

    public string Text(Cell cell)
    {
        var raw = cell.CellValue?.Text ?? string.Empty;
        var type = cell.DataType?.Value;
        if (type == CellValues.SharedString)
        {
            return int.TryParse(raw, CultureInfo.InvariantCulture, out var index) && index >= 0 && index < shared.Length ? shared[index] : raw;
        }

        if (type == CellValues.InlineString)
        {
            return cell.InlineString is { } inline ? string.Concat(inline.Descendants<DocumentFormat.OpenXml.Spreadsheet.Text>().Select(t => t.Text)) : raw;
        }

        if (type == CellValues.Boolean)
        {
            return raw == "1" ? "yes" : "no";
        }

        return type is null || type == CellValues.Number ? NumberText(cell, raw) : raw;
    }

    private string NumberText(Cell cell, string raw)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return raw;
        }

        var style = (int)(cell.StyleIndex?.Value ?? 0);
        if (style < dateStyles.Length && dateStyles[style] && value is >= 1 and < 2958466)
        {
            var moment = DateTime.FromOADate(counts1904 ? value + 1462 : value);
            return moment.TimeOfDay < TimeSpan.FromSeconds(30)
                ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
                : moment.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        }

        // Decimal digits as typed: 7.1 is stored as 7.0999999999999996 by some programs.
        return Math.Abs(value) < 1e15 ? ((decimal)value).ToString(CultureInfo.InvariantCulture) : raw;
    }

    private static string Plain(SharedStringItem item) => item.Text is { } text
        ? text.Text
        : string.Concat(item.Elements<Run>().Select(r => r.Text?.Text));

    /// <summary>14 to 22 and 45 to 47 are the built-in day and time formats of SpreadsheetML (ISO/IEC 29500-1, 18.8.30).</summary>
    private static bool IsDate(uint id, Dictionary<uint, string> custom)
    {
        if (id is (>= 14 and <= 22) or (>= 45 and <= 47))
        {
            return true;
        }

        return custom.TryGetValue(id, out var code)
            && Regex.Replace(code, "\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", string.Empty).Any(c => c is 'y' or 'Y' or 'd' or 'D');
    }
}
