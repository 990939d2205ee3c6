using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Fetial.Exchange.Sheets;

namespace Fetial.Exchange.Tests;

public class WorkbookSheetReaderTests
{
    [Fact]
    public void Read_AllKindsOfCells_GivesTheirTexts()
    {
        using var stream = Workbook(
            [
                new Cell { CellReference = "A1", DataType = CellValues.SharedString, CellValue = new CellValue("0") },
                new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text("inline"))) { CellReference = "B1", DataType = CellValues.InlineString },
                new Cell { CellReference = "D1", DataType = CellValues.String, CellValue = new CellValue("formula text") },
            ],
            [
                new Cell { CellReference = "A4", CellValue = new CellValue("45418"), StyleIndex = 1 },
                new Cell { CellReference = "B4", CellValue = new CellValue("45418.5"), StyleIndex = 2 },
                new Cell { CellReference = "C4", CellValue = new CellValue("7.0999999999999996") },
                new Cell { CellReference = "D4", DataType = CellValues.Boolean, CellValue = new CellValue("1") },
            ]);
        var sheet = WorkbookSheetReader.Read(stream);
        Assert.Equal("first", sheet.Name);
        Assert.Equal(["shared", "inline", "column 3", "formula text"], sheet.Columns);
        var row = Assert.Single(sheet.Rows);
        Assert.Equal(4, row.Number);
        Assert.Equal(["2024-05-06", "2024-05-06T12:00", "7.1", "yes"], row.Cells);
    }

    [Fact]
    public void Read_UnknownSheet_NamesTheSheetsThereAre()
    {
        using var stream = Workbook([], []);
        Assert.Contains("first", Assert.Throws<SheetFormatException>(() => WorkbookSheetReader.Read(stream, "second")).Message);
    }

    [Fact]
    public void Read_NamedSheet_IgnoresCase()
    {
        using var stream = Workbook([new Cell { CellReference = "A1", CellValue = new CellValue("1") }], []);
        Assert.Equal(["1"], WorkbookSheetReader.Read(stream, "FIRST").Columns);
    }

    [Fact]
    public void Read_NoWorkbook_SaysSo()
    {
        using var stream = new MemoryStream("a,b\n1,2\n"u8.ToArray());
        Assert.Contains(".xlsx", Assert.Throws<SheetFormatException>(() => WorkbookSheetReader.Read(stream)).Message);
    }

    /// <summary>A workbook with a header in row 1 and one row of cells in row 4; style 1 is a day, style 2 a day with a time, by a format of its own.</summary>
    private static MemoryStream Workbook(Cell[] header, Cell[] cells)
    {
        var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            book.Workbook = new Workbook(sheets);
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(new Row(header) { RowIndex = 1 }, new Row(cells) { RowIndex = 4 }));
            sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = "first" });
            book.AddNewPart<SharedStringTablePart>().SharedStringTable = new SharedStringTable(new SharedStringItem(new DocumentFormat.OpenXml.Spreadsheet.Text("shared")));
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = "d.m.yyyy hh:mm" }),
                new Fonts(new Font()),
                new Fills(new Fill()),
                new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14 }, new CellFormat { NumberFormatId = 170 }));
        }

        stream.Position = 0;
        return stream;
    }
}
