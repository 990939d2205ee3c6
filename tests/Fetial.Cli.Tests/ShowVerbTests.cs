using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Tests;

public sealed class ShowVerbTests
{
    private static (int Code, string Out, string Error) Show(string target, string folder, params string[] options) =>
        InProcess.In(Repository.Root, "", ["show", target, folder, .. options]);

    [Theory]
    [InlineData("show-claim", "slow-prolongs")]
    [InlineData("show-source", "clam-courier")]
    [InlineData("show-scenario", "early-accession")]
    [InlineData("show-viewpoint", "annalists")]
    [InlineData("show-coalition", "harvest-fund")]
    public void Show_WhatStandsBesideTheTexts_IsTheVerifiedSheet(string name, string target)
    {
        var run = Show(target, "corpus/atlantia");
        Assert.Equal((ExitCode.Clean, ""), (run.Code, run.Error));
        Snapshot.Verify(name, run.Out);
    }

    [Fact]
    public void Show_ACoalitionWithRivalLeads_NamesThemAndTheViewpointsChoice()
    {
        Assert.Contains("lead       contested\n           Poland, Germany, Italy: carsonteuscher-capability\n", Show("armour-coalition", "corpus/ukraine").Out, StringComparison.Ordinal);
        Assert.Contains(" (as usip-view sees it)\n", Show("armour-coalition", "corpus/ukraine", "--viewpoint", "usip-view").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of", "2023-07-10", "not yet begun")]
    [InlineData("--as-of", "2023-07-12", "in effect since")]
    [InlineData("--known", "1990-01-01", "not known by 1990-01-01")]
    public void Show_AClaimFromAnotherStandpoint_TellsWhereItsClausesStand(string option, string value, string expected) =>
        Assert.Contains(expected, Show("aspen-objective-certainty", "corpus/ukraine", option, value).Out, StringComparison.Ordinal);

    [Fact]
    public void Show_ATextFromAViewpoint_TakesItsForce()
    {
        Assert.Contains("force      political or treaty, as sources differ", Show("bsa-gbr-2024", "corpus/ukraine").Out, StringComparison.Ordinal);
        Assert.Contains("force      treaty\n", Show("bsa-gbr-2024", "corpus/ukraine", "--viewpoint", "usip-view").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_AClauseOfAScenario_NeedsTheScenario()
    {
        const string Clause = "washington-bridge-2024/c01";
        Assert.Contains("washington-bridge-2024/c01", Show("washington-bridge", "corpus/ukraine").Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, Show(Clause, "corpus/ukraine", "--scenario", "washington-bridge").Code);
    }

    [Fact]
    public void Show_ThePledgesOfAnActor_NameTheirAmounts() =>
        Assert.Contains("will supply howitzers to Ukraine (36 howitzers)", Show("Germany", "corpus/ukraine", "--width", "120").Out, StringComparison.Ordinal);

    [Theory]
    [InlineData("slow-prolong", "slow-prolongs")]
    [InlineData("Bordurai", "Borduria")]
    [InlineData("analists", "annalists")]
    [InlineData("harbour", "harbour-treaty-2018")]
    public void Show_ANameThatIsNotThere_NamesTheNearest(string target, string near)
    {
        var run = Show(target, "corpus/atlantia");
        Assert.Equal((ExitCode.CouldNotRun, ""), (run.Code, run.Out));
        Assert.StartsWith($"fetial: nothing is named {target}. Did you mean {near}", run.Error, StringComparison.Ordinal);
    }
}
