using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Fetial.Exchange.Import;
using Fetial.Exchange.Mapping;
using Fetial.Exchange.Sheets;
using Fetial.Exchange.Workbooks;

namespace Fetial.Exchange.Tests;

public class EmptySheetTests
{
    [Fact]
    public void Write_ReadBack_HasTheColumnsOfTheCodebook()
    {
        using var stream = new MemoryStream();
        EmptySheet.Write(stream);
        stream.Position = 0;
        Assert.Equal(["commitments", "instruments", "events", "sources", "codebook"], WorkbookSheetReader.Names(stream));
        foreach (var group in Codebook.Columns.GroupBy(c => c.Sheet))
        {
            var sheet = WorkbookSheetReader.Read(stream, group.Key);
            Assert.Equal(group.Select(c => c.Name), sheet.Columns);
            Assert.Empty(sheet.Rows);
        }

        Assert.Equal(Codebook.Columns.Length, WorkbookSheetReader.Read(stream, "codebook").Rows.Length);
    }

    [Fact]
    public void Write_EverySheet_HasAFrozenHeader()
    {
        using var stream = new MemoryStream();
        EmptySheet.Write(stream);
        using var document = SpreadsheetDocument.Open(stream, false);
        Assert.NotNull(document.WorkbookPart);
        Assert.All(document.WorkbookPart.WorksheetParts, p => Assert.Equal(1, Assert.Single(p.Worksheet.Descendants<Pane>()).VerticalSplit?.Value));
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Defaults_EveryColumnOfTheCodebook_IsMapped()
    {
        foreach (var group in Codebook.Columns.GroupBy(c => c.Sheet))
        {
            var mapped = Maps.Of(DefaultMaps.Text(group.Key).Content).Rules.SelectMany(r => r.Columns).ToHashSet();
            Assert.Equal(group.Select(c => c.Name).Order(), mapped.Order());
        }
    }

    [Fact]
    public void Run_WorkbookWithTheExamples_ImportsWithoutAMapping()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        try
        {
            EmptySheet.Write(path);
            FillInExamples(path);
            var result = FileImport.Run(path);
            Assert.Equal(["codebook"], result.Skipped);
            Assert.All(result.Reports, r => Assert.Empty(r.Value.Problems));
            var files = result.Files.ToDictionary(f => f.Path, f => f.Content);
            Assert.Equal(
                Maps.Lines(
                    "# row 2 of commitments",
                    "article grain-compact-2020/c02  \"Art. 3(2)\"",
                    "  gist       \"Seed grain within a month of a failed harvest, on request.\"",
                    "  who        Borduria",
                    "  must       supply seed grain to Atlantia",
                    "  for        Atlantia",
                    "  amount     at least 40000 tonnes",
                    "  from       2020-06-01",
                    "  to         2030-05-31",
                    "  when       undefined \"failed harvest\"",
                    "  within     30 days",
                    "  where      Atlantia",
                    "  evidence   excerpt",
                    "  note       \"coder: AB\"",
                    "  source     [league-annals, \"p. 12\"]"),
                files["grain-compact-2020.fetial"]);
            Assert.Contains("  in force   from 2020-06-01 for 10 years\n  exit       6 months after notice\n", files["instruments.fetial"], StringComparison.Ordinal);
            Assert.Contains("2023-08-01  Atlantia requests seed grain from Borduria  under grain-compact-2020/c02  evidence reported  [league-annals, \"p. 14\"]\n", files["events.fetial"], StringComparison.Ordinal);
            Assert.Contains("source league-annals  \"Annals of the Northern League\"\n", files["source-list.fetial"], StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static void FillInExamples(string path)
    {
        using var document = SpreadsheetDocument.Open(path, true);
        Assert.NotNull(document.WorkbookPart);
        foreach (var sheet in document.WorkbookPart.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Where(s => s.Name != "codebook"))
        {
            var part = Assert.IsType<WorksheetPart>(document.WorkbookPart.GetPartById(sheet.Id?.Value ?? string.Empty));
            var cells = Codebook.Columns.Where(c => c.Sheet == sheet.Name)
                .Select(c => new Cell(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(c.Example))) { DataType = CellValues.InlineString });
            part.Worksheet.Descendants<SheetData>().Single().Append(new Row(cells) { RowIndex = 2 });
        }
    }
}
