using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

public sealed class MistakeTests
{
    [Theory]
    [InlineData("`fetial check` has no option --severty. Did you mean --severity?", "check", "--severty", "error", "corpus")]
    [InlineData("`fetial fmt` has no option --chekc. Did you mean --check?", "fmt", "a.fetial", "--chekc")]
    [InlineData("`fetial` has no option --hlep. Did you mean --help?", "--hlep")]
    [InlineData("`fetial show` has no option --zzzzzz. See fetial show --help", "show", "Borduria", "--zzzzzz")]
    [InlineData("no verb is named chekc. Did you mean `fetial check`?", "chekc", "corpus")]
    [InlineData("no verb is named corpus/atlantia. To check a folder: fetial check corpus/atlantia", "corpus/atlantia")]
    [InlineData("no verb is named quixotic. See fetial --help", "quixotic")]
    [InlineData("`fetial import` knows no shet. Did you mean `fetial import sheet`?", "import", "shet")]
    [InlineData("`fetial import` needs one more word: sheet", "import")]
    [InlineData("--severity takes error, warning or note, not eror. Did you mean error?", "check", "--severity", "eror")]
    [InlineData("--severity needs a value: error|warning|note", "check", "--severity")]
    [InlineData("--between needs a value: A B", "check", "--between", "Atlantia")]
    [InlineData("--as-of takes a day written like 2024-06-30, not 2023-02-29", "check", "--as-of", "2023-02-29")]
    [InlineData("--width takes a whole number from 40 to 120, not 121", "check", "--width", "121")]
    [InlineData("`fetial show` needs TARGET", "show")]
    [InlineData("`fetial fmt` needs PATH", "fmt")]
    [InlineData("--out needs a value: DIR", "import", "sheet", "pledges.csv", "--map", "pledges.columns")]
    [InlineData("no kind of finding is named contradicton. Did you mean contradiction?", "check", "--only", "contradicton")]
    [InlineData("--standing takes books,", "check", "--standing", "shelved")]
    [InlineData("--evidence takes text, excerpt, reported, weak or unverified, not exerpt. Did you mean excerpt?", "check", "--evidence", "exerpt")]
    [InlineData("there is no file or folder no/such/folder.", "check", "no/such/folder")]
    [InlineData("no finding has the code F300. Did you mean F301?", "explain", "F300")]
    [InlineData("`fetial explain` needs CODE", "explain")]
    [InlineData("- stands alone", "fmt", "-", "a.fetial")]
    [InlineData("`fetial explain` does not take another word: F302", "explain", "F301", "F302")]
    [InlineData("`fetial new` needs a folder or a sheet to make", "new")]
    [InlineData("`fetial new` makes a folder or a sheet, not both at once", "new", "my-case", "--sheet", "pledges.csv")]
    public void Run_WithAMistake_SaysItInOneLineAndExitsTwo(string expected, params string[] arguments)
    {
        var (code, output, error) = InProcess.Run(arguments);
        Assert.Equal(ExitCode.CouldNotRun, code);
        Assert.Empty(output);
        Assert.StartsWith("fetial: " + expected, error, StringComparison.Ordinal);
        Assert.Equal(error.Length - 1, error.IndexOf('\n', StringComparison.Ordinal));
    }

    [Fact]
    public void Run_AsAProcess_ReportsTheMistakeOnStandardErrorOnly()
    {
        var run = ProcessRun.Of("check", "--severty", "error");
        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.Empty(run.Out);
        Assert.Equal("fetial: `fetial check` has no option --severty. Did you mean --severity? (fetial check --help)\n", run.Error);
    }

    [Fact]
    public void Run_WithAWordBehindTwoDashes_IsNotTakenForAnOption()
    {
        var (_, _, error) = InProcess.Run("check", "--", "--severty");
        Assert.DoesNotContain("has no option", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WithControlCharacters_StaysOnOneLine()
    {
        var (code, _, error) = InProcess.Run("no\nsuch\u001b[31mverb");
        Assert.Equal(ExitCode.CouldNotRun, code);
        Assert.Single(error, '\n');
        Assert.DoesNotContain('\u001b', error);
    }
}
