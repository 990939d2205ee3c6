using System.Globalization;
using Fetial.Strategy.Plan;

namespace Fetial.Tests.Strategy;

/// <summary>The claim that a conditional promise prolongs a war, taken apart as section 5 of the handbook does.</summary>
public sealed class PromiseClaimsTests
{
    private static PromisePlan Plan(string fighting, string member, string warArrival, string peaceArrival, string lapseInWar, string lapseInPeace, string more = "")
    {
        var view = TestPortfolio.See(string.Create(CultureInfo.InvariantCulture, $"""
            researched to 2024-01-01
            state Atlantia
            state Borduria
            promise offer "An offer"
              challenger Borduria
              value      fighting {fighting}, peace outside 3, peace with member {member}  because "a"
              arrival    in war {warArrival}, after ceasefire {peaceArrival}  because "b"
              lapse      in war {lapseInWar}, after ceasefire {lapseInPeace}  because "c"
              discount   0.95  because "d"
            {more}
            """));
        return PromisePlan.Of(Assert.Single(view.Architecture.Strategy.Promises), 1);
    }

    private static RangeVerdict Verdict(PromisePlan plan, string key) => plan.Claims.Single(c => c.Key == key).Verdict;

    [Theory]
    [InlineData("1", "0.1", "0.1", "0", "0")]
    [InlineData("1", "0.1", "0.1", "0.05", "0.05")]
    public void PartA_UnconditionalPromise_MovesNothing(string fighting, string war, string peace, string lapseWar, string lapsePeace)
    {
        var plan = Plan(fighting, "1", war, peace, lapseWar, lapsePeace);
        Assert.Equal((RangeVerdict.Holds, RangeVerdict.Fails), (Verdict(plan, "a"), Verdict(plan, "b")));
        Digits.Equal(3, plan.Analysis.At.Threshold, 6);
    }

    [Theory]
    [InlineData("1", RangeVerdict.Holds)]
    [InlineData("-0.5", RangeVerdict.Holds)]
    [InlineData("-0.6", RangeVerdict.Fails)]
    [InlineData("4", RangeVerdict.Fails)]
    [InlineData("1 from -2 to 3", RangeVerdict.Undetermined)]
    public void PartB_ConditionalPromise_ProlongsBetweenFStarAndN(string fighting, RangeVerdict expected)
    {
        var plan = Plan(fighting, "1", "0", "0.5", "0.05", "0");
        Assert.Equal(expected, Verdict(plan, "b"));
        Assert.Equal(RangeVerdict.Fails, Verdict(plan, "a"));
        Digits.Equal(-0.528571, plan.Analysis.At.Threshold, 6);
    }

    [Fact]
    public void PartC_MembershipThatHarmsNobody_ProlongsNothing()
    {
        var plan = Plan("2.9", "3", "0", "0.5", "0.05", "0");
        Assert.Equal((RangeVerdict.Fails, RangeVerdict.Fails, RangeVerdict.Holds), (Verdict(plan, "c"), Verdict(plan, "b"), Verdict(plan, "a")));
    }

    [Fact]
    public void PartD_MembershipFasterInWar_RewardsStopping()
    {
        var plan = Plan("1", "1", "0.5", "0.1", "0", "0");
        Assert.Equal((RangeVerdict.Holds, RangeVerdict.Fails), (Verdict(plan, "d"), Verdict(plan, "b")));
        Assert.Equal(RangeVerdict.Fails, Verdict(Plan("1", "1", "0.1", "0.5", "0", "0"), "d"));
    }

    [Theory]
    [InlineData("0.5", "1.5", RangeVerdict.Holds)]
    [InlineData("1", "1.5", RangeVerdict.Fails)]
    [InlineData("1", "1.6", RangeVerdict.Holds)]
    [InlineData("1", "1.6 from 1.4 to 1.8", RangeVerdict.Undetermined)]
    public void PartE_Bridge_EndsTheWarWhereItBringsFightingDownToFStar(string fighting, string bridge, RangeVerdict expected) =>
        Assert.Equal(expected, Verdict(Plan(fighting, "1", "0", "0.5", "0.05", "0", $"  bridge {bridge}  because \"e\""), "e"));

    [Fact]
    public void PartE_WithoutABridge_IsNotAsked() => Assert.DoesNotContain(Plan("1", "1", "0", "0.5", "0.05", "0").Claims, c => c.Key == "e");

    [Theory]
    [InlineData("0.07", RangeVerdict.Fails)]
    [InlineData("0.08", RangeVerdict.Holds)]
    public void Perishing_TurnsAtTheLapseOfTheHandbook(string lapse, RangeVerdict expected) => Assert.Equal(expected, Verdict(Plan("-2", "1", "0", "1", lapse, "0"), "perish"));

    [Fact]
    public void WarAlone_FightingBeatsPeace_WhateverIsPromised()
    {
        var plan = Plan("4", "1", "0.1", "0.1", "0", "0");
        Assert.Equal((RangeVerdict.Holds, RangeVerdict.Holds), (Verdict(plan, "war alone"), Verdict(plan, "a")));
        Assert.Equal(RangeVerdict.Holds, plan.Analysis.FightsOn);
    }

    [Fact]
    public void Claims_AtValues_AgreeWithTheVerdictWhereThereIsNoRange() =>
        Assert.All(Plan("1", "1", "0", "0.5", "0.05", "0", "  bridge 1.5  because \"e\"").Claims, c => Assert.Equal(c.AtValues ? RangeVerdict.Holds : RangeVerdict.Fails, c.Verdict));

    [Fact]
    public void Window_OfTheFictionalCase_IsRunOverItsRanges()
    {
        var view = new Fetial.Situations.Perspective(Repository.Load("atlantia"), default);
        var games = Assert.Single(Fetial.Strategy.Plan.Plan.Run(view, PlanOptions.Default).Promises).Games;
        Assert.Equal(["delivery-window", "security-game"], games.Select(g => g.Card.Name));
        Assert.All(games, g => Assert.Equal((null, 0), (g.Fault, g.Failed)));
        var game = games[0];
        var threshold = game.Parts.Single(p => p.Key == "l*");
        Assert.InRange(threshold.Value ?? double.NaN, threshold.Least ?? double.NaN, threshold.Most ?? double.NaN);
        Assert.True(threshold.Least < threshold.Most);
    }
}
