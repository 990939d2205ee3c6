using Fetial.Exchange.Import;
using Fetial.Exchange.Sheets;
using Fetial.Exchange.Sources;

namespace Fetial.Exchange.Tests;

public class SourcesTests
{
    private const string Mapping = "sheet instruments\nretrieved 2026-11-21\ngrade sources reported\nweak example.net, repost\nid id\nsource s list by \" ; \"";

    [Fact]
    public void Run_OneSourceInManyCells_IsDeclaredOnce()
    {
        var result = Run("https://www.example.org/news/2024/grain-compact.html", "Old book, p. 3 ; https://www.example.org/news/2024/grain-compact.html (quotes the minister)");
        Assert.EndsWith("  source     [old-book-p-3] [example-grain-compact, \"quotes the minister\"]\n", result.Files[0].Content, StringComparison.Ordinal);
        Assert.Equal(
            Maps.Lines(
                "source example-grain-compact  \"example.org: grain compact\"",
                "  url        https://www.example.org/news/2024/grain-compact.html",
                "  retrieved  2026-11-21",
                "  evidence   reported",
                "",
                "source old-book-p-3  \"Old book, p. 3\"",
                "  evidence   reported"),
            result.Files[1].Content);
    }

    [Theory]
    [InlineData("https://a.example.net/x", "weak")]
    [InlineData("https://b.org/x (a repost)", "weak")]
    [InlineData("https://b.org/x (full text, Ukrainian)", "excerpt")]
    [InlineData("https://a.example.net/x (text)", "weak")]
    [InlineData("general knowledge, not checked", "unverified")]
    [InlineData("https://b.org/x (not checked)", "unverified")]
    [InlineData("https://b.org/x", "reported")]
    public void Run_Source_IsGraded(string cell, string grade) =>
        Assert.Equal(grade, Assert.Single(Run(cell).Sources.Entries).Grade);

    [Fact]
    public void Run_DifferentAddressesWithOneName_GetDifferentIds()
    {
        var ids = Run("https://a.org/2023/grain", "https://a.org/2024/grain").Sources.Entries.Select(e => e.Id);
        Assert.Equal(["a-grain", "a-grain-2"], ids);
    }

    [Fact]
    public void Run_LongAddress_GivesAShortId()
    {
        var entry = Assert.Single(Run("https://www.example.co.uk/a-very-long-title-of-a-page-that-goes-on-and-on-for-ever").Sources.Entries);
        Assert.Equal("example-a-very-long-title-of-a-page-that", entry.Id);
        Assert.True(entry.Id.Length <= 40);
    }

    [Fact]
    public void Run_KnownSources_KeepTheirIdsInTheNextSheet()
    {
        var first = Run("https://a.org/grain");
        var next = SheetImport.Run(CsvSheetReader.Parse("id,s\ny,https://a.org/grain\n", "t"), Maps.Of(Mapping), first.Sources);
        Assert.Equal(first.Sources.Entries, next.Sources.Entries);
    }

    [Fact]
    public void Run_DeclaredId_IsCitedWithItsLocator()
    {
        var result = Run("league-annals, p. 12");
        Assert.EndsWith("  source     [league-annals, \"p. 12\"]\n", result.Files[0].Content, StringComparison.Ordinal);
        Assert.Empty(result.Sources.Entries);
    }

    private static ImportResult Run(params string[] cells)
    {
        var rows = cells.Select((c, i) => new SheetRow(i + 2, [$"x{i}", c]));
        return SheetImport.Run(new Sheet("s", ["id", "s"], [.. rows]), Maps.Of(Mapping), SourceRegistry.Empty);
    }
}
