using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

public sealed class DataSetImportTests : IDisposable
{
    private const string Roster = RosterCase.Header + """

        1,10,Alpha,1,1,2001,,,,Type I,1,1,2001,31,12,2005,0,0,1,0,0,0,4.1
        1,10,Alpha,1,1,2001,,,,Type I,1,1,2007,,,,0,1,1,0,0,0,4.1
        1,20,Beta,1,1,2001,,,,Type I,1,1,2001,,,,0,1,1,0,0,0,4.1
        1,30,Gamma,1,1,2001,,,,Type I,1,1,2005,1,1,2004,0,0,1,0,0,0,4.1

        """;

    private readonly TemporaryFolder folder = new();

    public DataSetImportTests() => folder.Write("roster.csv", Roster);

    public void Dispose() => folder.Dispose();

    private (int Code, string Out, string Error) Run(params string[] words) => InProcess.In(folder.Path, "", words);

    [Fact]
    public void ImportCow_ARoster_GivesTheDyadSpellsToTheDay()
    {
        var run = Run("import", "cow", "roster.csv", "--out", "out", "--report", "report.txt");
        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Error));
        Assert.Contains("4 rows: 3 carried over, 1 refused\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("roster.csv, row 5 (mem_st_day,", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("rows 4, carried over 3, refused 1, remarks 1\nrefused  roster.csv, row 5 (mem_st_day,", File.ReadAllText(Path.Combine(folder.Path, "report.txt")), StringComparison.Ordinal);
        Assert.Equal((ExitCode.Clean, ""), (Run("fmt", "out", "--check").Code, Run("check", "out", "--severity", "error").Error));
        Assert.Equal(
            """
            from_actor,to_actor,kind,start,end
            Alpha,Beta,defend,2001-01-01,2005-12-31
            Alpha,Beta,defend,2007-01-01,
            Beta,Alpha,defend,2001-01-01,2005-12-31
            Beta,Alpha,defend,2007-01-01,

            """, Run("cover", "out", "--pairs", "--format", "csv").Out);
    }

    [Fact]
    public void ImportKiel_Tables_BindAndFormat()
    {
        folder.Write("data_explorer.csv", "country,iso,year,month,total,financial,humanitarian,military,commitments\nAlphaland,ALP,2022,2,1.5,1.5,0,0,2\n");
        var run = Run("import", "kiel", "data_explorer.csv", "--out", "out");
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        Assert.Contains("1 row: 1 carried over, 0 refused\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, Run("fmt", "out", "--check").Code);
        Assert.Contains("2 events", Run("check", "out").Out, StringComparison.Ordinal);
        Assert.Matches(@"\n  Alphaland +2\.000 +1\.500\n", Run("track", "out", "--only", "ledger").Out);
    }

    [Fact]
    public void Import_IntoAFolderWithContent_WritesNothingUnlessForced()
    {
        folder.Write("out/mine.txt", "mine");
        var run = Run("import", "cow", "roster.csv", "--out", "out");
        Assert.Equal((ExitCode.CouldNotRun, "", "fetial: the folder out is not empty. Name another, or add --force to write over its files; nothing was written.\n"), run);
        Assert.Equal(["mine.txt"], Directory.EnumerateFileSystemEntries(Path.Combine(folder.Path, "out")).Select(p => Path.GetFileName(p)));
        folder.Write("out/alliances.fetial", "old");
        Assert.Equal(ExitCode.Findings, Run("import", "cow", "roster.csv", "--out", "out", "--force").Code);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(folder.Path, "out/mine.txt")));
        Assert.StartsWith("class COW-1\n", File.ReadAllText(Path.Combine(folder.Path, "out/alliances.fetial")), StringComparison.Ordinal);
        Assert.Equal(["out"], Directory.EnumerateDirectories(folder.Path).Select(p => Path.GetFileName(p)));
    }

    [Fact]
    public void Import_OverALongerImport_TakesOutItsNumberedFilesAndNothingElse()
    {
        folder.Write("out/alliances-2.fetial", "instrument cow-9\n  source [cow-formal-alliances]\n");
        folder.Write("out/alliances-3.fetial", "# mine, of another source\n");
        folder.Write("out/alliances-two.fetial", "# mine [cow-formal-alliances]\n");
        folder.Write("out/sub/alliances-2.fetial", "# mine [cow-formal-alliances]\n");
        var run = Run("import", "cow", "roster.csv", "--out", "out", "--force");
        Assert.Contains("took out what an earlier import had left: alliances-2.fetial\n", run.Out, StringComparison.Ordinal);
        Assert.Equal(
            ["alliances-3.fetial", "alliances-two.fetial", "alliances.fetial", "portfolio.fetial", "sources.fetial", "states.fetial", "words.fetial"],
            Directory.EnumerateFiles(Path.Combine(folder.Path, "out")).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal));
        Assert.True(File.Exists(Path.Combine(folder.Path, "out/sub/alliances-2.fetial")));
    }

    [Fact]
    public void Import_ThatCannotPlaceAFile_LeavesTheFolderAsItWas()
    {
        folder.Write("out/alliances.fetial", "old");
        folder.Write("out/alliances-2.fetial", "old [cow-formal-alliances]");
        folder.Write("out/words.fetial/mine.txt", "a folder where a file is to go");
        var run = Run("import", "cow", "roster.csv", "--out", "out", "--force");
        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder.Path, "out/alliances.fetial")));
        Assert.Equal(["alliances-2.fetial", "alliances.fetial"], Directory.EnumerateFiles(Path.Combine(folder.Path, "out")).Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal));
        Assert.Equal(["out"], Directory.EnumerateDirectories(folder.Path).Select(p => Path.GetFileName(p)));
    }

    [Fact]
    public void Import_IntoAnEmptyFolder_KeepsTheFolder()
    {
        Directory.CreateDirectory(Path.Combine(folder.Path, "out"));
        var inside = InProcess.In(Path.Combine(folder.Path, "out"), "", "import", "cow", "../roster.csv", "--out", ".");
        Assert.Equal((ExitCode.Findings, ""), (inside.Code, inside.Error));
        Assert.Equal(5, Directory.EnumerateFiles(Path.Combine(folder.Path, "out"), "*.fetial").Count());
        Assert.Equal(["out"], Directory.EnumerateDirectories(folder.Path).Select(p => Path.GetFileName(p)));
    }

    [Theory]
    [InlineData("fetial: there is no file none.csv. The path is looked up from the current folder.\n", "none.csv")]
    [InlineData("fetial: bad.csv, row 2, cell 1 (line 3): a quoted cell is never closed. Add the closing quotation mark. Nothing was written.\n", "bad.csv")]
    public void Import_ThatCannotRun_SaysWhereAndWritesNothing(string expected, string file)
    {
        folder.Write("bad.csv", RosterCase.Header + "\n\"1,10\n");
        var run = Run("import", "cow", file, "--out", "out");
        Assert.Equal((ExitCode.CouldNotRun, "", expected), run);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "out")));
    }

    [Fact]
    public void Import_ManyRemarks_AreCountedAndWrittenToTheReport()
    {
        folder.Write("many.csv", RosterCase.Header + string.Concat(Enumerable.Range(1, 50).Select(i => $"\n{i},10,Alpha,,,,,,,T,1,1,2002,1,1,2001,0,0,1,0,0,0,4.1")));
        var run = Run("import", "cow", "many.csv", "--out", "out");
        Assert.Contains("Refused (50 remarks)\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("  and 30 more: --report FILE writes them all\n", run.Out, StringComparison.Ordinal);
        Run("import", "cow", "many.csv", "--out", "again", "--report", "r.txt");
        Assert.Equal(51, File.ReadLines(Path.Combine(folder.Path, "r.txt")).Count());
    }

    [Theory]
    [InlineData("cow")]
    [InlineData("kiel")]
    public void Help_OfAnImport_ShowsItsExample(string set)
    {
        var run = Run("import", set, "--help");
        Assert.Contains($"Example\n  fetial import {set} ", run.Out, StringComparison.Ordinal);
        Assert.Contains("--report FILE", run.Out, StringComparison.Ordinal);
    }
}
