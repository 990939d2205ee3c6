using Fetial.Model.Strategy;

namespace Fetial.Tests.Semantics;

/// <summary>Positions, packages, challenges and games as the binder reads them.</summary>
public sealed class StrategyReadingTests
{
    private const string Actors = "state Atlantia\nstate Borduria\nfaction Bordurian public  part of Borduria\nissue army levels 85 thousand, 250 thousand, no cap\nissue lease levels none, for ever\n";

    [Theory]
    [InlineData("62 %", 62, 62)]
    [InlineData("48.9 %", 48.9, 48.9)]
    [InlineData("between 50 and 60 %", 50, 60)]
    [InlineData("between 50 % and 60 %", 50, 60)]
    public void Position_WithAShare_KeepsItInPerCent(string share, double low, double high) =>
        Assert.Equal(new PollShare(low, high), Single($"position Bordurian public on lease for none, {share}").Share);

    [Theory]
    [InlineData("at 2024-06-30", "2024-06-30", "2024-06-30")]
    [InlineData("at 2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("at 2022, 62 %", "2022-01-01", "2022-12-31")]
    public void Position_WithADay_KeepsFirstAndLast(string at, string first, string last)
    {
        var position = Single($"position Borduria on lease for none, {at}");
        Assert.Equal((TestPortfolio.Day(first), TestPortfolio.Day(last)), (position.First, position.Last));
    }

    [Fact]
    public void Position_OnALevelWithANumber_IsNotTakenForAShare()
    {
        var position = Single("position Borduria on army against 250 thousand, red line, when lease for ever, at 2024-06, 60 %  weight 2 from 1 to 4");
        Assert.Equal((1, false, true, 1, 1), (position.Level, position.For, position.RedLine, position.WhenIssue, position.WhenLevel));
        Assert.Equal((2.0, 1.0, 4.0), (position.Weight?.Value, position.Weight?.Low, position.Weight?.High));
    }

    [Theory]
    [InlineData("position Borduria on lease for none, 62", "F160")]
    [InlineData("position Borduria on lease for none, at noon", "F160")]
    [InlineData("position Borduria on lease for none, between 60 and 50 %", "F162")]
    [InlineData("position Borduria on lease for none, 120 %", "F162")]
    [InlineData("position Borduria on lease for some", "F149")]
    [InlineData("challenge c \"C\"\n  challenger Borduria\n  against Atlantia\n  prize 1\n  restraint 1\n  alone repels 0.5, costs 1\n  game chess a 1", "F144")]
    [InlineData("challenge c \"C\"\n  challenger Borduria\n  against Atlantia\n  prize 1\n  restraint 1\n  alone repels 0.5, costs 1\n  game signals zeal 1", "F160")]
    [InlineData("challenge c \"C\"\n  challenger Borduria\n  against Atlantia\n  prize 1\n  restraint 1\n  alone repels 0.5, costs 1\n  game signals rho 0.8 from 0.5 to 1.5", "F160")]
    public void Load_AStatementThatCannotBe_IsReportedOnce(string statement, string code) =>
        Assert.Equal([code], TestPortfolio.Load(Actors + statement).Diagnostics.Select(d => d.Code));

    [Fact]
    public void Package_WithBy_NamesWhoSigns()
    {
        var package = Assert.Single(TestPortfolio.Sound(Actors + "package p \"P\"\n  by Atlantia, Borduria\n  army 85 thousand\n").Strategy.Packages);
        Assert.Equal(["Atlantia", "Borduria"], package.By?.Terms.Select(t => t.Actor?.Name));
        Assert.Equal([new(0, 0)], package.Levels);
    }

    [Fact]
    public void Challenge_WithAnAttackAnew_KeepsTheAct()
    {
        var challenge = Assert.Single(TestPortfolio.Sound(
            Actors + "challenge c \"C\"\n  challenger Borduria\n  against Atlantia\n  attack Borduria attacks Atlantia anew\n  prize 1\n  restraint 1\n  alone repels 0.5, costs 1\n").Strategy.Challenges);
        Assert.True(challenge.Attack?.Anew);
        Assert.Equal("attack", challenge.Attack?.Act.Verb.Name);
    }

    private static Position Single(string statement) => Assert.Single(TestPortfolio.Sound(Actors + statement).Strategy.Positions);
}
