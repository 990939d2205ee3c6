using System.Text;
using Fetial.Exchange.Cow;
using Fetial.Exchange.Rosters;

namespace Fetial.Exchange.Tests;

public class RosterReaderTests
{
    private static List<string> Read(string content) => Read(Encoding.UTF8.GetBytes(content));

    private static List<string> Read(byte[] content) =>
        [.. RosterReader.Read(new MemoryStream(content), "t.csv").Select(r => $"{r.Row}:{string.Join('|', r.Cells)}")];

    [Theory]
    [InlineData("a,b\n1,2\n", "1:a|b", "2:1|2")]
    [InlineData("a,b\r\n1,2", "1:a|b", "2:1|2")]
    [InlineData("a;b\n1,5;2\n", "1:a|b", "2:1,5|2")]
    [InlineData("a\tb\n1\t\n", "1:a|b", "2:1|")]
    [InlineData("\uFEFF\"a,b\",c\n\"1\n\"\"2\"\"\",3\n", "1:a,b|c", "2:1\n\"2\"|3")]
    [InlineData("a,b\n\n , \n1,2\n", "1:a|b", "4:1|2")]
    [InlineData("")]
    public void Read_ATable_GivesItsRecordsWithTheirRows(string content, params string[] expected) => Assert.Equal(expected, Read(content));

    [Theory]
    [InlineData("a,b\n1,x\"y\n", "t.csv, row 2, cell 2 (line 2): a quotation mark stands inside a cell that does not begin with one")]
    [InlineData("a,b\n1,\"x\" y\n", "t.csv, row 2, cell 2 (line 2): something stands behind the closing quotation mark of a cell")]
    [InlineData("a,b\n\"1\n2,3\n", "t.csv, row 2, cell 1 (line 4): a quoted cell is never closed")]
    [InlineData("a,b\n1,\0\n", "t.csv, row 2, cell 2 (line 2): the cell holds a null character")]
    public void Read_WrongQuotes_NamesThePlace(string content, string expected) =>
        Assert.Equal(expected, Assert.Throws<RosterException>(() => Read(content)).Message);

    [Fact]
    public void Read_AnotherEncoding_NamesThePlace()
    {
        Assert.Equal("t.csv, row 2, cell 2 (line 2): the cell is not UTF-8", Assert.Throws<RosterException>(() => Read([.. "a,b\n1,"u8, 0xE9, .. "\n"u8])).Message);
        Assert.Equal("t.csv is in UTF-16, not UTF-8", Assert.Throws<RosterException>(() => Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("a,b")).ToArray())).Message);
    }

    [Fact]
    public void Read_ALineOfAHundredMegabytes_StopsAtTheLimitAndReadsNoFurther()
    {
        using var endless = new RepeatedBytes("a,b\n1,"u8.ToArray(), (byte)'x', 100 * 1024 * 1024);
        var failure = Assert.Throws<RosterException>(() => RosterReader.Read(endless, "t.csv").Count());
        Assert.Equal("t.csv, row 2, cell 2 (line 2): the cell is longer than 32768 bytes", failure.Message);
        Assert.InRange(endless.Position, 1, 1024 * 1024);
    }

    [Fact]
    public void Read_TooManyCells_NamesTheRow() =>
        Assert.Equal("t.csv, row 1, cell 257 (line 1): the row has more than 256 cells", Assert.Throws<RosterException>(() => Read(new string(',', 1000))).Message);

    [Fact]
    public void Header_WithoutAColumn_NamesIt() => Assert.Equal(
        "roster.csv, row 1: the columns mem_end_year, entente are missing",
        Rosters.Fails(() => Rosters.CowOf(Rosters.CowHeader.Replace("mem_end_year", "end", StringComparison.Ordinal).Replace(",entente", "", StringComparison.Ordinal))).Message);

    [Fact]
    public void Header_WithAColumnTwice_NamesIt() =>
        Assert.Equal("roster.csv, row 1: the column Defense stands twice", Rosters.Fails(() => Rosters.CowOf(Rosters.CowHeader + ",Defense")).Message);

    [Fact]
    public void Header_Empty_IsAnError() => Assert.Equal("roster.csv is empty", Rosters.Fails(() => Rosters.CowOf("")).Message);

    [Fact]
    public void Header_InAnotherOrder_GivesTheSameText()
    {
        var names = Rosters.CowHeader.Split(',');
        string[] rows = [Rosters.Cow(1, 10, "Alpha", "5,3,1850", "1,1,1860"), Rosters.Cow(1, 20, "Beta", "5,3,1850", ",,", "0,1")];
        string Reversed(string row) => string.Join(',', row.Split(',').Reverse());
        var turned = Rosters.CowOf(string.Join(',', names.Reverse()), [.. rows.Select(Reversed)]);
        Assert.Equal(Rosters.All(Rosters.Cow(rows)), Rosters.All(turned));
    }
}
