using Fetial.Cli.CommandLine;
using Fetial.Cli.Reading;

namespace Fetial.Cli.Tests;

public sealed class PortfolioLoaderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private LoadedPortfolio Load(params string[] paths) => PortfolioLoader.Load(paths, folder.Path);

    private static IEnumerable<string> Paths(LoadedPortfolio portfolio) => portfolio.Files.Select(file => file.Text.Path);

    [Fact]
    public void Load_PortfoliosThatUseEachOther_ReadsEachOnce()
    {
        folder.Write("one/a.fetial", "uses ../two\nstate A\n");
        folder.Write("two/deep/b.fetial", "uses ../../three\nstate B\n");
        folder.Write("three/c.fetial", "uses ../one\nuses .\nstate C\n");
        var portfolio = Load("one");
        Assert.Equal(["one/a.fetial", "three/c.fetial", "two/deep/b.fetial"], Paths(portfolio));
        Assert.Equal("One", portfolio.Name);
        Assert.Empty(portfolio.Diagnostics);
        Assert.Equal(3, portfolio.Bind().Actors.Length);
    }

    [Fact]
    public void Load_AUsedFolderInsideTheFirst_ReadsItsFilesOnce()
    {
        folder.Write("one/a.fetial", "uses inner\n");
        folder.Write("one/inner/b.fetial", "state B\n");
        Assert.Equal(["one/a.fetial", "one/inner/b.fetial"], Paths(Load("one")));
    }

    [Fact]
    public void Load_AUsedFolderThatIsMissing_SaysWhere()
    {
        folder.Write("one/a.fetial", "state A\nuses ../nowhere\n");
        var diagnostic = Assert.Single(Load("one").Diagnostics);
        Assert.Equal(("F180", "one/a.fetial", 2, 6, 10), (diagnostic.Code, diagnostic.Location.Path, diagnostic.Location.Line, diagnostic.Location.Column, diagnostic.Location.Length));
    }

    [Fact]
    public void Load_FromInsideTheFolder_ShowsTheSameFilesFromThere()
    {
        folder.Write("one/a.fetial", "uses ../two\n");
        folder.Write("two/b.fetial", "state B\n");
        var portfolio = PortfolioLoader.Load(["."], Path.Combine(folder.Path, "one"));
        Assert.Equal("One", portfolio.Name);
        Assert.Equal(2, portfolio.Files.Length);
        Assert.Contains("a.fetial", Paths(portfolio));
    }

    [Fact]
    public void Load_SeveralFolders_JoinsTheirNames()
    {
        folder.Write("finland-sweden/a.fetial", "state A\n");
        folder.Write("baltic/b.fetial", "state B\n");
        Assert.Equal("Finland-Sweden + Baltic", Load("finland-sweden", "baltic/").Name);
    }

    [Fact]
    public void Load_AMistypedFolder_NamesItsNeighbour()
    {
        folder.Write("corpus/atlantia/a.fetial", "");
        var failure = Assert.Throws<CommandException>(() => Load("corpus/atlanta"));
        Assert.Equal("there is no file or folder corpus/atlanta. Did you mean corpus/atlantia?", failure.Line);
    }

    [Theory]
    [InlineData("/w/corpus/ukraine", "corpus/ukraine", "/w", "corpus/ukraine")]
    [InlineData("/w", ".", "/w", "")]
    [InlineData("/w/a", "/w/a", "/w", "a")]
    [InlineData("/v/a", "../v/a", "/w", "../v/a")]
    [InlineData("/v/a", "/v/a/", "/w", "/v/a")]
    public void DisplayPath_OfAPath_IsShortAndStable(string full, string given, string from, string expected)
    {
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(expected, DisplayPath.Of(full, given, from));
        }
    }

    [Fact]
    public void Load_AFolderOfSeveralPortfolios_NamesThemAndAsksForOne()
    {
        folder.Write("cases/one/a.fetial", "researched to 2024-01-01\nstate A\n");
        folder.Write("cases/two/deep/a.fetial", "researched to 2024-01-01\nstate A\n");
        var failure = Assert.Throws<CommandException>(() => PortfolioLoader.Load(["cases"], folder.Path));
        Assert.Equal("cases holds several portfolios: cases/one, cases/two/deep. Name one of them: fetial check cases/one.", failure.Line);
        Assert.Equal(2, PortfolioLoader.Load(["cases/one", "cases/two"], folder.Path).Files.Length);
    }

    [Fact]
    public void Load_AFolderWithAPortfolioAboveAnother_IsOne()
    {
        folder.Write("cases/a.fetial", "researched to 2024-01-01\n");
        folder.Write("cases/one/a.fetial", "# note\nresearched to 2024-01-01\n");
        folder.Write("cases/two/a.fetial", "researched to 2024-01-01\n");
        Assert.Equal(3, PortfolioLoader.Load(["cases"], folder.Path).Files.Length);
    }
}
