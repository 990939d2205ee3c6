using Fetial.Cli.CommandLine;
using Fetial.Cli.Verbs;

namespace Fetial.Cli.Tests;

public sealed class HelpTests
{
    private static readonly string[] Verbs = ["check", "track", "review", "cover", "keys", "compare", "show", "fmt", "explain", "words", "new", "import", "model", "deter", "deal", "plan", "claims", "sweep"];

    public static TheoryData<string> EachVerb => [.. Verbs];

    [Fact]
    public void Help_OfTheProgram_ListsEveryVerb()
    {
        var run = ProcessRun.Of("--help");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Empty(run.Error);
        Assert.All(Verbs, verb => Assert.Contains($"\n  {verb} ", run.Out, StringComparison.Ordinal));
        Assert.Equal(Verbs.Length, VerbList.All.Count);
    }

    [Fact]
    public void Help_WithoutAnyWord_IsTheSameAsHelp() => Assert.Equal(ProcessRun.Of("--help").Out, ProcessRun.Of().Out);

    [Theory]
    [MemberData(nameof(EachVerb))]
    public void Help_OfAVerb_ShowsUsageAndOneExample(string verb)
    {
        var run = ProcessRun.Of(verb, "--help");
        Assert.Equal(ExitCode.Clean, run.Code);
        Assert.Contains($"Usage: fetial {verb} ", run.Out, StringComparison.Ordinal);
        Assert.Single(run.Out.Split('\n'), line => line == "Example");
        Assert.Contains($"\n  fetial {verb} ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EachVerb))]
    public void Help_AtTheNarrowestAndTheWidest_KeepsWithinTheWidth(string verb)
    {
        foreach (var width in (int[])[80, 120])
        {
            var run = ProcessRun.In(AppContext.BaseDirectory, new Dictionary<string, string?> { ["COLUMNS"] = $"{width}" }, verb, "--help");
            Assert.All(run.Out.Split('\n').Where(line => !line.StartsWith("  fetial ", StringComparison.Ordinal)),
                line => Assert.InRange(line.Length, 0, width));
        }
    }

    [Fact]
    public void Version_Asked_NamesTheProgramAndANumber() => Assert.Matches(@"^fetial \d+\.\d+\.\d+\n$", ProcessRun.Of("--version").Out);
}
