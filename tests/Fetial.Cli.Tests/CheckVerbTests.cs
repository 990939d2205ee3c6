using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

public sealed class CheckVerbTests : IDisposable
{
    private const string Clash = """
        researched to 2024-01-01
        state A
        state B
        instrument t1 "One"
          force treaty
          by A, B
          in force from 2020-01-01
        article t1/c1
          who A
          must supply grain to B
          evidence text
        article t1/c2
          who A
          must not supply grain to B
          evidence text
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private (int Code, string Out, string Error) Check(params string[] arguments) => InProcess.In(folder.Path, "", ["check", .. arguments]);

    [Fact]
    public void Check_AContradiction_IsFoundAndExitsOne()
    {
        folder.Write("case/a.fetial", Clash);
        var run = Check("case", "--only", "contradiction");
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.StartsWith("Case · 1 instrument · 2 commitments · 0 events", run.Out, StringComparison.Ordinal);
        Assert.Contains("Promised both ways\n  ✖ error F301", run.Out, StringComparison.Ordinal);
        Assert.Contains("  a.fetial:8", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Twice_PrintsTheSameBytesWithoutATime()
    {
        folder.Write("a.fetial", Clash);
        var first = Check();
        Assert.Equal(first, Check());
        Assert.DoesNotContain(" ms", first.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', first.Out);
    }

    [Fact]
    public void Check_InATerminal_IsColouredAndTimed()
    {
        folder.Write("a.fetial", Clash);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        Shell.Run(["check"], InProcess.HostOver(output, error, terminal: true) with { CurrentDirectory = folder.Path });
        Assert.Contains("\u001b[31m✖ error\u001b[0m", output.ToString(), StringComparison.Ordinal);
        Assert.Contains(" ms", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1, "--severity", "warning")]
    [InlineData(0, "--only", "divergence")]
    [InlineData(0, "--standing", "proposals")]
    [InlineData(1, "--standing", "in the books")]
    [InlineData(1, "--evidence", "text")]
    [InlineData(1, "--between", "A", "B")]
    [InlineData(1, "--between", "t1/c1", "t1")]
    [InlineData(0, "--between", "A", "C")]
    public void Check_WithAFilter_ExitsByWhatIsLeft(int code, params string[] options)
    {
        folder.Write("a.fetial", Clash + "\nstate C\n");
        var run = Check([".", .. options]);
        Assert.Equal("", run.Error);
        Assert.Equal(code, run.Code);
        Assert.Equal(code == 1, run.Out.Contains("F301", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("no viewpoint has the id annalst. Did you mean annalists?", "--viewpoint", "annalst")]
    [InlineData("no scenario has the id early. Did you mean early-accession?", "--scenario", "early")]
    [InlineData("no actor, text or clause is named Bordurai. Did you mean Borduria?", "--between", "Bordurai", "Atlantia")]
    public void Check_WithANameThatIsNotThere_NamesTheNearest(string expected, params string[] options)
    {
        var run = InProcess.In(Repository.Root, "", ["check", "corpus/atlantia", .. options]);
        Assert.Equal((ExitCode.CouldNotRun, ""), (run.Code, run.Out));
        Assert.Equal($"fetial: {expected}\n", run.Error);
    }

    [Fact]
    public void Check_ABrokenLine_ShowsItAndChecksTheRest()
    {
        folder.Write("a.fetial", Clash + "\narticle t1/c3\n  who A\n  must supply seed grian to B\n");
        var run = Check();
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("a.fetial:18:15: error F140: no thing is named \"seed grian\"\n   18 |   must supply seed grian to B\n      |               ^^^^^^^^^^\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("(fetial explain F140)", run.Out, StringComparison.Ordinal);
        Assert.Contains("1 place could not be read", run.Out, StringComparison.Ordinal);
        Assert.Contains("F301", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ManyBrokenLines_ShowsTwentyAndCountsTheRest()
    {
        folder.Write("a.fetial", string.Concat(Enumerable.Repeat("stat A\n", 25)));
        var run = Check();
        Assert.Equal(20, run.Out.Split(": error F").Length - 1);
        Assert.Contains("… and 5 more in 1 file", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ALongBrokenLine_ShowsThePartWithTheFault()
    {
        folder.Write("a.fetial", $"instrument x \"X\"\n  note \"{new string('n', 300)}\" surplus\n");
        var run = Check("--width", "60");
        Assert.Contains("\" surplus", run.Out, StringComparison.Ordinal);
        Assert.All(run.Out.Split('\n').Where(line => line.Contains(" | ", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 60));
    }

    [Fact]
    public void Check_AFileThatIsNotUtf8_SaysSoInOneLineAndExitsOne()
    {
        folder.Write("a.fetial", [.. "state A\nstate "u8, 0xE9, .. "B\n"u8]);
        var run = Check();
        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("✖ error  a.fetial:2: byte 14 (0xE9) is not UTF-8. Save", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AnEmptyFolder_CannotRun()
    {
        var run = Check();
        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.Equal("fetial: there is no .fetial file below .. To make a first portfolio: fetial new my-case\n", run.Error);
    }

    [Fact]
    public void Check_AcceptedFinding_IsCountedAndDoesNotFail()
    {
        folder.Write("a.fetial", Clash);
        var print = System.Text.RegularExpressions.Regex.Match(Check("--only", "contradiction").Out, "fingerprint (F301-[0-9a-f]+)").Groups[1].Value;
        folder.Write("b.fetial", $"accept {print} because \"Left open on purpose.\"\n");
        var run = Check("--only", "contradiction");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains("1 accepted", run.Out, StringComparison.Ordinal);
    }
}
