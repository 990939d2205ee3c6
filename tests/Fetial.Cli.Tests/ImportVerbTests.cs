using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

public sealed class ImportVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ImportVerbTests()
    {
        folder.Write("rows.csv", "id,bearer,file\nx/c1,Alpha,one\nx/c2,Beta,two\n");
        folder.Write("rows.columns", "sheet articles\nfiles by file\nid id\nwho bearer\n");
    }

    public void Dispose() => folder.Dispose();

    private (int Code, string Out, string Error) Import(params string[] options) => InProcess.In(folder.Path, "", ["import", "sheet", "rows.csv", .. options]);

    [Fact]
    public void Import_ASheet_WritesItsFilesAndReports()
    {
        var run = Import("--map", "rows.columns", "--out", "out");
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        Assert.Contains("rows: 2 rows\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("wrote 2 files to out: one.fetial, two.fetial\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("article x/c1\n  who        Alpha\n", File.ReadAllText(Path.Combine(folder.Path, "out/one.fetial")), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_OverAFile_WritesNothingUnlessForced()
    {
        var mine = folder.Write("out/two.fetial", "mine");
        var run = Import("--map", "rows.columns", "--out", "out");
        Assert.Equal((ExitCode.CouldNotRun, "fetial: out has two.fetial already. Choose another --out, or add --force to write over them; nothing was written.\n"), (run.Code, run.Error));
        Assert.Equal(("mine", false), (File.ReadAllText(mine), File.Exists(Path.Combine(folder.Path, "out/one.fetial"))));
        Assert.Equal(ExitCode.Clean, Import("--map", "rows.columns", "--out", "out", "--force").Code);
        Assert.NotEqual("mine", File.ReadAllText(mine));
    }

    [Fact]
    public void Import_WithAFaultyMapping_ShowsTheLine()
    {
        folder.Write("rows.columns", "sheet articles\nid id\nbogus x\n");
        var run = Import("--map", "rows.columns", "--out", "out");
        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.Contains("rows.columns:3:1: error F194: \"bogus\" is no slot of this sheet\n    3 | bogus x\n      | ^^^^^\n", run.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "out")));
    }

    [Theory]
    [InlineData("there is no mapping no.columns", "--map", "no.columns", "--out", "out")]
    [InlineData("nothing in rows.csv could be imported", "--out", "out")]
    public void Import_ThatCannotRun_SaysWhy(string expected, params string[] options)
    {
        var run = Import(options);
        Assert.Equal((ExitCode.CouldNotRun, ""), (run.Code, run.Out));
        Assert.StartsWith("fetial: " + expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_AFileNameThatLeadsOut_StaysInsideOrIsRefused()
    {
        folder.Write("rows.csv", "id,bearer,file\nx/c1,Alpha,../../escaped\n");
        Import("--map", "rows.columns", "--out", "deep/out");
        Assert.Empty(Directory.GetFiles(folder.Path, "*escaped*"));
    }
}
