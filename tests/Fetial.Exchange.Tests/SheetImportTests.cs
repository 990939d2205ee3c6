using Fetial.Exchange.Import;
using Fetial.Exchange.Sheets;

namespace Fetial.Exchange.Tests;

public class SheetImportTests
{
    [Fact]
    public void Run_FilesByColumn_GroupsTheRows()
    {
        var map = Maps.Of("sheet articles\nfiles by i\nid id\ninstrument i");
        var result = SheetImport.Run(CsvSheetReader.Parse("id,i\nx/c1,x\ny/c1,y\nc2,x\n", "s"), map);
        Assert.Equal(["x.fetial", "y.fetial"], result.Files.Select(f => f.Path));
        Assert.Equal(Maps.Lines("# row 2 of s", "article x/c1", "", "# row 4 of s", "article x/c2"), result.Files[0].Content);
        Assert.Empty(result.Report.Problems);
    }

    [Theory]
    [InlineData("Naïve id!", "Naive-id")]
    [InlineData("1st", "n-1st")]
    [InlineData("a_b", "a-b")]
    [InlineData("???", "unnamed")]
    public void Run_BadId_IsMendedVisibly(string id, string mended)
    {
        var result = SheetImport.Run(CsvSheetReader.Parse($"id\n{id}\n", "s"), Maps.Of("sheet instruments\nid id"));
        Assert.Equal(Maps.Lines("# row 2 of s", $"instrument {mended}", $"  note       \"id: {id}\""), result.Files[0].Content);
        Assert.Equal((2, "id"), (result.Report.Problems[0].Row, result.Report.Problems[0].Column));
    }

    [Fact]
    public void Run_IdUsedTwice_IsReportedWithBothRows()
    {
        var result = SheetImport.Run(CsvSheetReader.Parse("id\nx\ny\nx\n", "s"), Maps.Of("sheet instruments\nid id"));
        var problem = Assert.Single(result.Report.Problems);
        Assert.Equal(4, problem.Row);
        Assert.Contains("row 2", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_MissingColumn_IsReportedOnce()
    {
        var result = SheetImport.Run(CsvSheetReader.Parse("id\nx\n", "s"), Maps.Of("sheet instruments\nid id\ngist g\nnote g"));
        Assert.Equal("g", Assert.Single(result.Report.Problems).Column);
    }

    [Fact]
    public void Run_CoalitionNamedByItsTitle_GetsAReadableId()
    {
        var map = Maps.Of("sheet declarations coalition\nid n\ntitle n\nlead l list by ; with remarks");
        var result = SheetImport.Run(CsvSheetReader.Parse("n,l\nHarvest Fund (new),Atlantia (first); Borduria\n", "s"), map);
        Assert.Equal(
            Maps.Lines("# row 2 of s", "coalition harvest-fund-new  \"Harvest Fund (new)\"", "  lead       Atlantia, Borduria", "  note       \"l: Atlantia (first); Borduria\""),
            result.Files[0].Content);
        Assert.Empty(result.Report.Problems);
    }

    [Fact]
    public void Run_Events_OneLineForEachSubject()
    {
        var map = Maps.Of("""
            sheet events
            at d with remarks
            sentence kind, about
            under about
            note text
            evidence seen
            source src
            value kind sign = {who} signs {about}
            value kind join / pact = {who} joins League
            """);
        var csv = "d,kind,who,about,text,seen,src\n2024-01-02,sign,Atlantia; 12 states,pact,T,reported,gazette\n2024 (about),join,Borduria,pact,,,\nsome day,sign,Borduria,pact,,,\n";
        var result = SheetImport.Run(CsvSheetReader.Parse(csv, "s"), map);
        Assert.Equal(
            Maps.Lines(
                "# row 2 of s",
                "2024-01-02  Atlantia signs pact  evidence reported  [gazette]",
                "#   \"text: T\"",
                "#   who: Atlantia; 12 states",
                "",
                "# row 3 of s",
                "2024  Borduria joins League  under pact",
                "#   d: 2024 (about)",
                "",
                "# row 4 of s",
                "#   d: some day",
                "#   kind: sign",
                "#   who: Borduria",
                "#   about: pact"),
            result.Files[0].Content);
        Assert.Equal(4, Assert.Single(result.Report.Problems).Row);
    }

    [Fact]
    public void Run_Always_GivesEveryRowTheSlot()
    {
        var result = SheetImport.Run(CsvSheetReader.Parse("id,e\nx,\ny,weak\n", "s"), Maps.Of("sheet instruments\nid id\nevidence e\nalways evidence reported"));
        Assert.Equal(
            Maps.Lines("# row 2 of s", "instrument x", "  evidence   reported", "", "# row 3 of s", "instrument y", "  evidence   weak"),
            result.Files[0].Content);
    }

    [Fact]
    public void ToText_Report_NamesRowsToLookAt()
    {
        var result = SheetImport.Run(CsvSheetReader.Parse("id,c\nx,odd\n", "s"), Maps.Of("sheet instruments\nid id"));
        Assert.Equal(
            Maps.Lines("column    read  undefined  in notes  rows to look at", "id           1          0         0", "c            0          0         1  2"),
            result.Report.ToText());
    }
}
