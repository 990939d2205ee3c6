using System.Text;
using Fetial.Cli.Reading;

namespace Fetial.Cli.Tests;

public sealed class PortfolioReaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private PortfolioReading Read(params string[] paths) => PortfolioReader.Read(paths.Length == 0 ? ["."] : paths, folder.Path);

    [Fact]
    public void Read_AFolder_TakesOnlyFetialFilesInOrdinalOrder()
    {
        foreach (var name in (string[])["b.fetial", "a/z.fetial", "a.fetial", "Z.fetial", "notes.md", ".hidden.fetial", ".git/x.fetial"])
        {
            folder.Write(name, name);
        }

        var reading = Read();
        Assert.Equal(["Z.fetial", "a.fetial", "a/z.fetial", "b.fetial"], reading.Files.Select(file => file.Text.Path));
        Assert.Equal(reading.Files.Select(file => file.Text.Path), reading.Files.Select(file => file.Text.Content));
        Assert.Empty(reading.Faults);
    }

    [Fact]
    public void Read_SeveralFolders_NamesEachAndReadsNothingTwice()
    {
        folder.Write("east/a.fetial", "");
        folder.Write("west/a.fetial", "");
        var reading = Read("west/", "east", "east/a.fetial");
        Assert.Equal(["east/a.fetial", "west/a.fetial"], reading.Files.Select(file => file.Text.Path));
    }

    [Fact]
    public void Read_APathThatIsNotThere_NamesItAndReadsTheRest()
    {
        folder.Write("east/a.fetial", "");
        var reading = Read("east", "wset");
        Assert.Single(reading.Files);
        Assert.Equal(("wset", ReadingFaultKind.Missing), (Assert.Single(reading.Faults).Path, reading.Faults[0].Kind));
        Assert.True(reading.HasErrors);
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_KeepsTheTextAndNamesTheFirst()
    {
        folder.Write("a.fetial", [.. "state A\nstate "u8, 0xE9, .. "B "u8, 0xFF, .. "\n"u8]);
        var reading = Read();
        Assert.Equal("state A\nstate \uFFFDB \uFFFD\n", Assert.Single(reading.Files).Text.Content);
        var fault = Assert.Single(reading.Faults);
        Assert.Equal((ReadingFaultKind.NotUtf8, 14L, 2), (fault.Kind, fault.ByteOffset ?? -1, fault.Line ?? -1));
        Assert.Contains("0xE9", fault.Message, StringComparison.Ordinal);
        Assert.Contains("1 more", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void Read_Utf16_ReadsItAndSaysSo(bool bigEndian, bool mark)
    {
        var encoding = new UnicodeEncoding(bigEndian, mark);
        folder.Write("a.fetial", [.. encoding.Preamble, .. encoding.GetBytes("state Київ\n")]);
        var reading = Read();
        Assert.Equal("state Київ\n", Assert.Single(reading.Files).Text.Content);
        Assert.Equal(ReadingFaultKind.Utf16, Assert.Single(reading.Faults).Kind);
    }

    [Fact]
    public void Read_AUtf8Mark_IsLeftOutAndIsNoError()
    {
        folder.Write("a.fetial", [.. Encoding.UTF8.Preamble, .. "state A\n"u8]);
        var reading = Read();
        Assert.Equal("state A\n", Assert.Single(reading.Files).Text.Content);
        Assert.Equal(ReadingFaultKind.ByteOrderMark, Assert.Single(reading.Faults).Kind);
        Assert.False(reading.HasErrors);
    }

    [Fact]
    public void Read_AFileOverTheLimit_IsRefusedAndOneAtTheLimitIsNot()
    {
        using (var large = File.Create(Path.Combine(folder.Path, "large.fetial")))
        using (var fitting = File.Create(Path.Combine(folder.Path, "fitting.fetial")))
        {
            large.SetLength(PortfolioReader.MaximumBytes + 1L);
            fitting.Write("state A\n"u8);
        }

        var reading = Read();
        Assert.Equal("fitting.fetial", Assert.Single(reading.Files).Text.Path);
        Assert.Equal(ReadingFaultKind.TooLarge, Assert.Single(reading.Faults).Kind);
    }

    [Fact]
    public void Read_LinksThatFormALoop_Ends()
    {
        folder.Write("a/b/one.fetial", "one");
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a/b/up"), folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a/again"), "b");
        File.CreateSymbolicLink(Path.Combine(folder.Path, "ring.fetial"), "ring.fetial");
        var reading = Read();
        Assert.Equal("one", Assert.Single(reading.Files).Text.Content);
        Assert.Equal("ring.fetial", Assert.Single(reading.Faults).Path);
    }

    [Fact]
    public void Read_FoldersNestedTooDeep_SaysSo()
    {
        folder.Write(string.Join('/', Enumerable.Repeat("d", PortfolioReader.MaximumDepth + 1)) + "/a.fetial", "");
        var reading = Read();
        Assert.Empty(reading.Files);
        Assert.Equal(ReadingFaultKind.TooDeep, Assert.Single(reading.Faults).Kind);
    }
}
