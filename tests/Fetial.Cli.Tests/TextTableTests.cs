using Fetial.Cli.Output;

namespace Fetial.Cli.Tests;

public sealed class TextTableTests
{
    private static string Print(TextTable table, int width, bool colour = false)
    {
        using var output = new StringWriter { NewLine = "\n" };
        table.Write(new Terminal(output, width, colour));
        return output.ToString();
    }

    private static TextTable Example()
    {
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(minimum: 10), TextColumn.Number()], indent: 2);
        table.Add("out", "Borduria must lease Port Clam to Atlantia alone", "41");
        table.Add(new TextCell("in", Ink.Red), "Borduria must lease Port Clam to Syldavia", "7");
        return table;
    }

    [Fact]
    public void Write_WithRoom_PutsEachRowOnOneLineAndAlignsNumbersRight() => Assert.Equal(
        "  out  Borduria must lease Port Clam to Atlantia alone  41\n" +
        "  in   Borduria must lease Port Clam to Syldavia         7\n", Print(Example(), 80));

    [Fact]
    public void Write_WithoutRoom_WrapsTheColumnThatGivesWay() => Assert.Equal(
        "  out  Borduria must lease Port  41\n" +
        "       Clam to Atlantia alone\n" +
        "  in   Borduria must lease Port   7\n" +
        "       Clam to Syldavia\n", Print(Example(), 35));

    [Theory]
    [InlineData(40)]
    [InlineData(80)]
    [InlineData(120)]
    public void Write_AtAnyWidth_NeverExceedsItAndLeavesNoBlankAtTheEnd(int width) =>
        Assert.All(Print(Example(), width).Split('\n'), line =>
        {
            Assert.InRange(DisplayWidth.Of(line), 0, width);
            Assert.Equal(line.TrimEnd(), line);
        });

    [Fact]
    public void Write_InColour_KeepsTheColumns()
    {
        var painted = Print(Example(), 80, colour: true);
        Assert.Contains("\u001b[31min\u001b[0m   Borduria", painted, StringComparison.Ordinal);
    }

    [Fact]
    public void Add_MoreCellsThanColumns_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new TextTable([TextColumn.Fixed()]).Add("a", "b"));

    [Theory]
    [InlineData("Київ", 4)]
    [InlineData("✖ error", 7)]
    [InlineData("e\u0301", 1)]
    [InlineData("東京", 4)]
    public void DisplayWidth_OfOtherScripts_CountsColumns(string text, int expected) => Assert.Equal(expected, DisplayWidth.Of(text));

    [Fact]
    public void Lines_OfAWordLongerThanTheWidth_CutsIt() =>
        Assert.Equal(["ab", "harbo", "ur-", "treat", "y x"], TextWrap.Lines("ab harbour-treaty x", 5).ToArray());

    [Theory]
    [InlineData("carsonteuscher-capability", 20, "carsonteuscher-|capability")]
    [InlineData("thedefensepost-ukraine-defence-contact", 20, "thedefensepost-|ukraine-defence-|contact")]
    [InlineData("pact-2020/c01", 10, "pact-2020/|c01")]
    [InlineData("abcdefghijkl", 5, "abcde|fghij|kl")]
    public void Lines_OfALongId_CutsItBehindAHyphenOrASlash(string id, int width, string expected) =>
        Assert.Equal(expected.Split('|'), TextWrap.Lines(id, width));
}
