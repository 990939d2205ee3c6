using Fetial.Exchange.Sheets;

namespace Fetial.Exchange.Tests;

public class CsvSheetReaderTests
{
    [Theory]
    [InlineData("a,b\n1;x,2\n")]
    [InlineData("a;b\n\"1;x\";2\n")]
    [InlineData("a\tb\n1;x\t2\n")]
    [InlineData("\"a\",\"b\"\r\n\"1;x\",\"2\"\r\n")]
    public void Parse_AnyDelimiter_SameCells(string text)
    {
        var sheet = CsvSheetReader.Parse(text, "s");
        Assert.Equal(["a", "b"], sheet.Columns);
        Assert.Equal(["1;x", "2"], Assert.Single(sheet.Rows).Cells);
    }

    [Fact]
    public void Parse_QuotedLineEnds_CountAsOneRow()
    {
        var sheet = CsvSheetReader.Parse("a,b\n\"one\ntwo\",\"say \"\"hi\"\"\"\n3,4\n", "s");
        Assert.Equal("one\ntwo", sheet.Rows[0].Cells[0]);
        Assert.Equal("say \"hi\"", sheet.Rows[0].Cells[1]);
        Assert.Equal([2, 3], sheet.Rows.Select(r => r.Number));
    }

    [Fact]
    public void Parse_BlankRow_IsLeftOutButCounted()
    {
        var sheet = CsvSheetReader.Parse("a,b\n1,2\n\n,\n5,6\n", "s");
        Assert.Equal([2, 5], sheet.Rows.Select(r => r.Number));
    }

    [Fact]
    public void Parse_CellsBeyondTheHeader_GetAColumn()
    {
        var sheet = CsvSheetReader.Parse("a,a,\n1,2,3,4\n", "s");
        Assert.Equal(["a", "a (2)", "column 3", "column 4"], sheet.Columns);
        Assert.Equal(["1", "2", "3", "4"], sheet.Rows[0].Cells);
    }

    [Fact]
    public void Read_ByteOrderMark_IsNoPartOfTheHeader()
    {
        using var stream = new MemoryStream([0xEF, 0xBB, 0xBF, (byte)'a', (byte)',', (byte)'b', (byte)'\n', (byte)'1', (byte)',', 0xC3, 0xBC]);
        var sheet = CsvSheetReader.Read(stream, "s");
        Assert.Equal(0, sheet.IndexOf("A"));
        Assert.Equal("ü", sheet.Rows[0].Cells[1]);
    }

    [Fact]
    public void Read_NotUtf8_SaysHowToSaveIt()
    {
        using var stream = new MemoryStream([(byte)'a', 0xFC, (byte)'\n']);
        Assert.Contains("UTF-8", Assert.Throws<SheetFormatException>(() => CsvSheetReader.Read(stream, "s")).Message);
    }

    [Fact]
    public void Parse_NoRows_GivesAnEmptySheet() => Assert.Empty(CsvSheetReader.Parse(string.Empty, "s").Columns);
}
