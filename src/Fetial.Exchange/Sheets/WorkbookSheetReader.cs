using System.Collections.Immutable;
using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Fetial.Exchange.Sheets;

/// <summary>Reads a sheet of an <c>.xlsx</c> workbook: shared and inline strings, numbers, truth values, and days stored as numbers with a date format.</summary>
public static class WorkbookSheetReader
{
    /// <param name="sheetName">Case ignored; null is the first sheet.</param>
    /// <exception cref="SheetFormatException">The stream is no workbook, or it has no such sheet.</exception>
    public static Sheet Read(Stream stream, string? sheetName = null)
    {
        using var document = Open(stream);
        var book = Book(document);
        var sheets = Sheets(book);
        var chosen = sheetName is null
            ? sheets.FirstOrDefault()
            : sheets.FirstOrDefault(s => string.Equals(s.Name?.Value, sheetName, StringComparison.OrdinalIgnoreCase));
        if (chosen?.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart part)
        {
            var known = string.Join(", ", sheets.Select(s => s.Name?.Value));
            throw new SheetFormatException($"the workbook has no sheet \"{sheetName}\"; it has: {known}.");
        }

        var cells = new WorkbookCells(book);
        var rows = new List<SheetRow>();
        var number = 0;
        foreach (var row in part.Worksheet.Descendants<Row>())
        {
            number = (int?)row.RowIndex?.Value ?? number + 1;
            rows.Add(new SheetRow(number, Texts(row, cells)));
        }

        return Sheet.FromRows(chosen.Name?.Value ?? "sheet", rows);
    }

    /// <summary>The names of all sheets in their order.</summary>
    public static ImmutableArray<string> Names(Stream stream)
    {
        using var document = Open(stream);
        return [.. Sheets(Book(document)).Select(s => s.Name?.Value ?? string.Empty)];
    }

    private static SpreadsheetDocument Open(Stream stream)
    {
        try
        {
            return SpreadsheetDocument.Open(stream, isEditable: false);
        }
        catch (Exception e) when (e is OpenXmlPackageException or FileFormatException or InvalidDataException)
        {
            throw new SheetFormatException("the file is no .xlsx workbook; open it in a spreadsheet program and save it again as .xlsx.");
        }
    }

    private static WorkbookPart Book(SpreadsheetDocument document) =>
        document.WorkbookPart ?? throw new SheetFormatException("the workbook is empty.");

    private static List<DocumentFormat.OpenXml.Spreadsheet.Sheet> Sheets(WorkbookPart book) =>
        [.. book.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>()];

    private static ImmutableArray<string> Texts(Row row, WorkbookCells cells)
    {
        var texts = new List<string>();
        foreach (var cell in row.Elements<Cell>())
        {
            var index = ColumnIndex(cell.CellReference?.Value) ?? texts.Count;
            while (texts.Count < index)
            {
                texts.Add(string.Empty);
            }

            texts.Add(cells.Text(cell));
        }

        return [.. texts];
    }

    /// <summary>"C7" is 2: an empty cell may be missing from the file, so the reference counts, not the position.</summary>
    private static int? ColumnIndex(string? reference)
    {
        var index = 0;
        foreach (var c in (reference ?? string.Empty).TakeWhile(char.IsAsciiLetter))
        {
            index = (index * 26) + char.ToUpper(c, CultureInfo.InvariantCulture) - 'A' + 1;
        }

        return index == 0 ? null : index - 1;
    }
}
