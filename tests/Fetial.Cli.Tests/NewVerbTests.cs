using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

public sealed class NewVerbTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private (int Code, string Out, string Error) Run(params string[] arguments) => InProcess.In(folder.Path, "", arguments);

    [Fact]
    public void New_AFolder_ChecksCleanAndIsLaidOut()
    {
        Assert.Equal((ExitCode.Clean, ""), (Run("new", "my-case").Code, Run("fmt", "my-case", "--check").Error));
        Assert.Equal(ExitCode.Clean, Run("fmt", "my-case", "--check").Code);
        var check = Run("check", "my-case", "--severity", "warning");
        Assert.Contains("My-Case · 1 instrument · 2 commitments · 4 events", check.Out, StringComparison.Ordinal);
        Assert.Contains("as of 2024-06-30 (researched to)", check.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("could not be read", check.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, check.Code);
        Assert.Equal(ExitCode.Clean, Run("show", "first-pact/c02", "my-case").Code);
    }

    [Fact]
    public void New_OverAFolderWithContent_IsRefused()
    {
        var path = folder.Write("taken/a.txt", "mine");
        var run = Run("new", "taken");
        Assert.Equal((ExitCode.CouldNotRun, "fetial: the folder taken is not empty. Name another; nothing was written.\n"), (run.Code, run.Error));
        Assert.Equal([path], Directory.GetFileSystemEntries(Path.Combine(folder.Path, "taken")));
    }

    [Fact]
    public void New_ASheet_IsReadBackByTheImport()
    {
        Assert.Equal(ExitCode.Clean, Run("new", "--sheet", "pledges.xlsx").Code);
        Assert.Equal("PK"u8.ToArray(), File.ReadAllBytes(Path.Combine(folder.Path, "pledges.xlsx"))[..2]);
        Assert.Contains("nothing in pledges.xlsx could be imported", Run("import", "sheet", "pledges.xlsx", "--out", "x").Error, StringComparison.Ordinal);
        Assert.Contains("is there already", Run("new", "--sheet", "pledges.xlsx").Error, StringComparison.Ordinal);
        Assert.Contains("Type fetial new --sheet pledges.xlsx", Run("new", "--sheet", "pledges.csv").Error, StringComparison.Ordinal);
    }
}
