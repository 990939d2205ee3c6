using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Fetial.Exchange.Workbooks;

/// <summary>Writes a workbook with one empty sheet each for commitments, instruments, events and sources, and a codebook that explains the columns.</summary>
public static class EmptySheet
{
    private const uint TextStyle = 1;
    private const uint HeaderStyle = 2;

    /// <summary>Rows for which lists of allowed words are offered.</summary>
    private const int OfferedRows = 5000;

    /// <param name="path">An existing file is replaced.</param>
    public static void Write(string path)
    {
        using var stream = File.Create(path);
        Write(stream);
    }

    /// <param name="stream">Must be seekable; it stays open.</param>
    public static void Write(Stream stream)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        var sheets = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
        book.Workbook = new Workbook(sheets);
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Make();
        foreach (var group in Codebook.Columns.GroupBy(c => c.Sheet))
        {
            Add(book, sheets, group.Key, Table([.. group]));
        }

        Add(book, sheets, "codebook", Explanation());
    }

    private static void Add(WorkbookPart book, DocumentFormat.OpenXml.Spreadsheet.Sheets sheets, string name, Worksheet content)
    {
        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = content;
        sheets.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
        {
            Id = book.GetIdOfPart(part),
            SheetId = (uint)sheets.ChildElements.Count + 1,
            Name = name,
        });
    }

    private static Worksheet Table(SheetColumn[] columns)
    {
        // Text format everywhere but for numbers: a spreadsheet program would turn "2024-05" into a day of its own.
        var widths = columns.Select((c, i) => Width(i, c.Example.Length, c.Name == "quantity" ? null : TextStyle));
        var sheet = new Worksheet(Frozen(), new Columns(widths), new SheetData(Line(1, columns.Select(c => c.Name), HeaderStyle)));
        var lists = columns.Select((c, i) => (Column: c, Index: i)).Where(c => !c.Column.Allowed.IsEmpty).Select(c => Offer(c.Column, c.Index)).ToList();
        if (lists.Count > 0)
        {
            sheet.Append(new DataValidations(lists) { Count = (uint)lists.Count });
        }

        return sheet;
    }

    private static Worksheet Explanation()
    {
        var rows = new SheetData(Line(1, ["sheet", "column name", "meaning", "allowed words", "example"], HeaderStyle));
        uint number = 2;
        foreach (var c in Codebook.Columns)
        {
            rows.Append(Line(number++, [c.Sheet, c.Name, c.Meaning, string.Join(", ", c.Allowed), c.Example], TextStyle));
        }

        var widths = new[] { 14, 14, 90, 50, 50 }.Select((w, i) => Width(i, w, TextStyle));
        return new Worksheet(Frozen(), new Columns(widths), rows);
    }

    private static SheetViews Frozen() => new(new SheetView(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    {
        WorkbookViewId = 0,
    });

    private static Column Width(int index, int characters, uint? style)
    {
        var column = new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = Math.Clamp(characters + 4, 14, 90), CustomWidth = true };
        if (style is { } number)
        {
            column.Style = number;
        }

        return column;
    }

    private static Row Line(uint number, IEnumerable<string> texts, uint style) => new(texts.Select((t, i) => new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(t)))
    {
        CellReference = Letters(i) + number.ToString(CultureInfo.InvariantCulture),
        DataType = CellValues.InlineString,
        StyleIndex = style,
    }))
    {
        RowIndex = number,
    };

    /// <summary>Offers the allowed words without forbidding others: what does not fit is kept by the import.</summary>
    private static DataValidation Offer(SheetColumn column, int index)
    {
        var letters = Letters(index);
        return new DataValidation(new Formula1($"\"{string.Join(',', column.Allowed)}\""))
        {
            Type = DataValidationValues.List,
            AllowBlank = true,
            ShowErrorMessage = false,
            SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{letters}2:{letters}{OfferedRows}" },
        };
    }

    private static string Letters(int index) => index < 26
        ? ((char)('A' + index)).ToString()
        : Letters((index / 26) - 1) + (char)('A' + (index % 26));
}
