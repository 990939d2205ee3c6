using Fetial.Cli.CommandLine;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Cli.Tests;

/// <summary>From a roster to dyad spells, through the files in between.</summary>
public sealed class DyadSpellTests
{
    [Fact]
    public void ImportAndCover_RandomRosters_GiveTheOverlapsOfSpellsToTheDay() =>
        Prop.ForAll(RosterCase.Any.ToArbitrary(), Agrees).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private static void Agrees(RosterCase roster)
    {
        using var folder = new TemporaryFolder();
        folder.Write("roster.csv", roster.ToCsv());
        var import = InProcess.In(folder.Path, "", "import", "cow", "roster.csv", "--out", "out");
        Assert.Equal((roster.Rows.Any(r => r.IsInverted) ? ExitCode.Findings : ExitCode.Clean, ""), (import.Code, import.Error));
        var cover = InProcess.In(folder.Path, "", "cover", "out", "--pairs", "--format", "csv");
        Assert.Equal("", cover.Error);
        Assert.Equal(roster.Spells().Order(StringComparer.Ordinal), cover.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Order(StringComparer.Ordinal));
    }
}
