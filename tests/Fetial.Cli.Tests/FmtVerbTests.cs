using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

public sealed class FmtVerbTests : IDisposable
{
    private const string Untidy = "instrument x \"X\"\n  by A\n  kind treaty\n";
    private const string Tidy = "instrument x \"X\"\n  kind       treaty\n  by         A\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private (int Code, string Out, string Error) Fmt(string input, params string[] arguments) => InProcess.In(folder.Path, input, ["fmt", .. arguments]);

    [Fact]
    public void Fmt_AFolder_WritesOnlyWhatChanges()
    {
        var untidy = folder.Write("a.fetial", Untidy);
        var tidy = folder.Write("b.fetial", Tidy);
        var before = File.GetLastWriteTimeUtc(tidy);
        var run = Fmt("", ".");
        Assert.Equal((ExitCode.Clean, "laid out a.fetial\n2 files · 1 laid out anew\n"), (run.Code, run.Out));
        Assert.Equal(Tidy, File.ReadAllText(untidy));
        Assert.Equal(before, File.GetLastWriteTimeUtc(tidy));
    }

    [Fact]
    public void Fmt_Checking_NamesTheFilesAndLeavesThem()
    {
        var path = folder.Write("a.fetial", Untidy);
        var run = Fmt("", ".", "--check");
        Assert.Equal((ExitCode.Findings, "would change a.fetial\n1 file · 1 would change\n"), (run.Code, run.Out));
        Assert.Equal(Untidy, File.ReadAllText(path));
        folder.Write("a.fetial", Tidy);
        Assert.Equal(ExitCode.Clean, Fmt("", ".", "--check").Code);
    }

    [Fact]
    public void Fmt_StandardInput_WritesStandardOutput()
    {
        Assert.Equal((ExitCode.Clean, Tidy, ""), Fmt(Untidy, "-"));
        Assert.Equal((ExitCode.Findings, "", ""), Fmt(Untidy, "-", "--check"));
        Assert.Equal((ExitCode.Clean, "", ""), Fmt(Tidy, "-", "--check"));
    }

    [Fact]
    public void Fmt_AFileThatIsNotUtf8_LeavesItsBytes()
    {
        byte[] bytes = [.. "state "u8, 0xE9, .. "B\nstate   C\n"u8];
        var path = folder.Write("a.fetial", bytes);
        var run = Fmt("", ".");
        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.Contains("is not UTF-8", run.Out, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void Fmt_AMark_RemovesIt()
    {
        var path = folder.Write("a.fetial", [.. System.Text.Encoding.UTF8.Preamble, .. "state A\n"u8]);
        Assert.Equal(ExitCode.Clean, Fmt("", ".").Code);
        Assert.Equal("state A\n"u8.ToArray(), File.ReadAllBytes(path));
    }

    [Fact]
    public void Fmt_ALineThatCannotBeRead_KeepsItAndSaysSo()
    {
        var path = folder.Write("a.fetial", "stat   A\nstate B\n");
        var run = Fmt("", ".");
        Assert.Contains("stat   A\n", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Contains("1 line that cannot be read left as found", run.Out, StringComparison.Ordinal);
    }
}
