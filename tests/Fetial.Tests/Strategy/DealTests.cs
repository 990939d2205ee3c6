using Fetial.Situations;
using Fetial.Strategy.Deals;

namespace Fetial.Tests.Strategy;

/// <summary>Which positions count, who signs, and the share of thresholds at which all ratify.</summary>
public sealed class DealTests
{
    private const string Case = """
        state Atlantia
        state Borduria
        state Syldavia
        faction Bordurian public  part of Borduria
        issue lease levels none, ten years, for ever
        issue raids levels go on, stop
        scenario thaw "T"
          from baseline
        package war "W"
          kind disagreement
          lease none
          raids go on
        package deal "D"
          by Atlantia, Borduria, Syldavia
          lease ten years
        position Atlantia on lease for ten years  weight 3 from 2 to 5
        position Borduria on lease against for ever, at 2020
        position Borduria on lease for none, at 2022-03
        position Bordurian public on lease for for ever, at 2021, between 40 and 50 %
        position Borduria on lease for for ever  in scenario thaw
        position Borduria on raids for go on

        """;

    [Theory]
    [InlineData("2019-06-01", 0)]
    [InlineData("2020-06-01", 1)]
    [InlineData("2022-03-15", 1)]
    public void CurrentPositions_OnADay_AreTheLatestKnown(string day, int dated)
    {
        var positions = CurrentPositions.Of(See(day)).Where(p => p.Holder.Name == "Borduria" && p.First is not null).ToList();
        Assert.Equal(dated, positions.Count);
        Assert.All(positions, p => Assert.Equal(day.StartsWith("2022", StringComparison.Ordinal), p.For));
    }

    [Fact]
    public void CurrentPositions_InAScenario_TakeThePlaceOfTheRecordedOnesOnThatIssue()
    {
        var positions = CurrentPositions.Of(See("2024-01-01", "thaw")).Where(p => p.Holder.Name == "Borduria").ToList();
        Assert.Equal(["2 thaw", "0 "], positions.OrderBy(p => p.Issue).Select(p => $"{p.Level} {p.Scenario}"));
    }

    [Fact]
    public void Run_APackageWithSignatories_AsksTheOthersAndNamesTheUnknown()
    {
        var answer = Assert.Single(Deal.Run(See("2024-01-01")).Packages);
        Assert.Equal(["Atlantia", "Borduria"], answer.Players.Where(p => p.Signs).Select(p => p.Player.Actor.Name));
        Assert.Equal(["Syldavia"], answer.Unknown);
        Assert.Null(answer.Ratification);
    }

    [Fact]
    public void Run_AnIssueThatThePackageLeavesOut_StaysAsItIs()
    {
        // Borduria loses half of its position on the lease, and nothing on the raids, which go on in both.
        var borduria = Assert.Single(Deal.Run(See("2024-01-01")).Packages).Players.Single(p => p.Player.Actor.Name == "Borduria");
        Assert.Equal(-0.5, borduria.Gain, 12);
    }

    [Fact]
    public void Run_WithThresholds_GivesTheProductOverThoseWhoSign()
    {
        // Gains 1.5 and -0.5; logistic thresholds of mean 1 and 0 with spread 1.
        var report = Deal.Run(TestPortfolio.See(
            Case.Replace(", Syldavia\n", "\n", StringComparison.Ordinal)
            + "assumption threshold of Atlantia 1\nassumption threshold of Borduria 0 from -1 to 1\nassumption spread of thresholds 1\n", new Standpoint(TestPortfolio.Day("2024-01-01"), null, null, null)));
        var chance = Assert.Single(report.Packages).Ratification;
        Assert.NotNull(chance);
        Assert.Equal(Logistic(0.5) * Logistic(-0.5), chance.Value.Value, 12);
        Assert.Equal(Logistic(0) * Logistic(-1.5), chance.Value.Low, 12);
        Assert.Equal(Logistic(1.5) * Logistic(0.5), chance.Value.High, 12);
    }

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));

    private static Perspective See(string day, string? scenario = null) => TestPortfolio.See(Case, new Standpoint(TestPortfolio.Day(day), null, null, scenario));
}
