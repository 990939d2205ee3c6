using Fetial.Strategy.Bargaining;
using Fetial.Strategy.Contracts;
using Fetial.Strategy.Signals;

namespace Fetial.Tests.Strategy;

/// <summary>Models 2, 3 and 4 of the handbook, to the digits it gives.</summary>
public sealed class BargainingTests
{
    [Theory]
    [InlineData(0.6, 0.1, 0.15, 1, 0.5, 0.75)]
    [InlineData(0.95, 0.02, 0.2, 1, 0.93, 1)]
    [InlineData(0.05, 0.1, 0.1, 1, 0, 0.15)]
    [InlineData(0.6, 0.1, 0.15, 0.5, 0.25, 0.9375)]
    public void Range_OfTheTable(double p, double a, double b, double curvature, double low, double high)
    {
        var range = BargainingRange.Of(p, a, b, curvature);
        Digits.Equal([low, high], [range.Low, range.High]);
    }

    [Theory]
    [InlineData(0.5, 0.1, 0, 0.3, 0.6, 0.333333333, 0.533333333)]
    [InlineData(0.5, 0.05, 0.1, 0.3, 0.625, 0.125, 0.603125)]
    [InlineData(0.5, 0.3, 0, 0.25, 0.5, 0, 0.5)]
    [InlineData(0.9, 0.02, 0, 0.4, 1, 0.25, 0.97)]
    [InlineData(0.9, 0.02, 0.2, 0.4, 1, 0, 1)]
    public void Ultimatum_OfTheTable(double p, double cost, double low, double high, double demand, double war, double value)
    {
        var found = Ultimatum.Of(p, cost, low, high);
        Digits.Equal([demand, war, value], [found.Demand, found.War, found.Value]);
    }

    [Theory]
    [InlineData(0.5, 0.1, 0, 0.3)]
    [InlineData(0.3, 0.02, 0.05, 0.5)]
    public void Ultimatum_Demand_IsTheBestOnAGrid(double p, double cost, double low, double high)
    {
        var found = Ultimatum.Of(p, cost, low, high);
        for (var y = 0.0; y <= 1 - p; y += 0.001)
        {
            var war = Math.Clamp((y - low) / (high - low), 0, 1);
            Assert.True(((p + y) * (1 - war)) + ((p - cost) * war) <= found.Value + 1e-12);
        }
    }

    [Theory]
    [InlineData(0.2, 0.55, 0.68, true)]
    [InlineData(0.8, 0.55, 0.47, false)]
    public void TwoTypes_OfTheTable(double q, double safe, double risky, bool takesRisk)
    {
        var found = TwoTypeUltimatum.Of(0.5, 0.1, 0.05, 0.25, q);
        Digits.Equal([0.571428571, safe, risky], [found.Threshold, found.Safe, found.Risky]);
        Assert.Equal(takesRisk, found.TakesRisk);
        Assert.Equal(takesRisk, q < found.Threshold);
    }

    [Theory]
    [InlineData(0.4, 0.5, 0.1, 0.9, 0.049)]
    [InlineData(0.4, 0.45, 0.1, 0.9, 0.004)]
    [InlineData(0.4, 0.444, 0.1, 0.9, -0.0014)]
    [InlineData(0.4, 0.6, 0.5, 0.5, -0.225)]
    public void Preventive_OfTheTable(double p1, double p2, double cost, double discount, double margin) =>
        Digits.Equal(margin, PreventiveWar.Margin(p1, p2, cost, discount));

    [Theory]
    [InlineData(0.55, 4.7, 0.013333333)]
    [InlineData(0.52, 4.4, 0.03030303)]
    [InlineData(0.5, 4.2, 0.044444444)]
    [InlineData(0.48, 4.0, 0.061728395)]
    public void Window_OfTheTable(double win, double attack, double threshold)
    {
        var window = DeliveryWindow.Of(0.5, win, 0.3, 0.8, 0.9);
        Digits.Equal([attack, 2.2, threshold], [window.AttackNow, window.AfterDelivery, window.Threshold]);
    }

    [Fact]
    public void Window_WaitingAndWar_OfTheTable()
    {
        var window = new DeliveryWindow(0.5, 4.7, 2.2, 0.9);
        Digits.Equal([5, 4.6175, 4.505, 2.48], [window.Waiting(0), window.Waiting(0.05), window.Waiting(0.1), window.Waiting(1)]);
        Digits.Equal([0, 0, 0.95, 0.5, 0], [window.War(0), window.War(0.01), window.War(0.05), window.War(0.5), window.War(1)]);
    }

    [Theory]
    [InlineData(0.6, 0.3, 0.8, 0.5, 0.4, 0.1, 0.115, 0.065217391, 0.260869565, 0.186956522, 0.401956522)]
    [InlineData(0.6, 0.3, 0.5, 0.5, 0.25, 0.25, 0.1, 0.1875, 0.1875, 0.40625, 0.2640625)]
    [InlineData(0.4, 0.2, 0.9, 0.5, 0.45, 0.05, 0.1175, 0.021276596, 0.191489362, 0.09787234, 0.450212766)]
    public void Signals_OfTheTable(
        double win, double cost, double rho, double v1, double m1, double war1, double eu1, double v2, double m2, double war2, double eu2)
    {
        var signals = new SignallingGame(win, cost, rho);
        var (sunk, tied) = (signals.SunkCost, signals.TiedHands);
        Digits.Equal([v1, m1, war1, eu1], [sunk.Marginal, sunk.Cost, sunk.War, sunk.Defender]);
        Digits.Equal([v2, m2, war2, eu2], [tied.Marginal, tied.Cost, tied.War, tied.Defender]);

        // The marginal signaller is just willing to fight, and no lower type bluffs.
        Digits.Equal(cost - (win * tied.Marginal), tied.Cost);
        Digits.Equal(rho * tied.Marginal / (1 - rho), tied.Cost);
    }

    [Fact]
    public void Signals_AtTheBoundaries()
    {
        Digits.Equal(0.06, new SignallingGame(0.6, 0.3, 0.8).AudienceCostFor(0.4));
        Digits.Equal([0, 0], [new SignallingGame(0.6, 0.3, 1).TiedHands.Marginal, new SignallingGame(0.6, 0.3, 1).TiedHands.War]);
        Assert.False(new SignallingGame(0.3, 0.3, 0.8).SunkCost.Exists);
        Digits.Equal(0.5, new SignallingGame(0.6, 0.3, 0.8).WarWithoutSignal);
    }

    [Theory]
    [InlineData(0, 0, 0.6, 0.25, 0.46, 0.425)]
    [InlineData(1, 1, 0, 0.45, 0.18, 0.925)]
    [InlineData(1, 0, 0, 0.25, 0.1, 0.425)]
    [InlineData(0.5, 0.5, 0.2, 0.35, 0.26, 0.675)]
    [InlineData(0.75, 0.75, 0, 0.4, 0.16, 0.8)]
    [InlineData(0.9, 0.1, 0, 0.27, 0.108, 0.475)]
    public void Contract_OfTheTable(double attacked, double provoked, double attack, double war, double conflict, double demand)
    {
        var found = Contract.Under(attacked, provoked);
        Digits.Equal([attack, war, conflict, demand], [found.Attack, found.Provoked, found.Conflict, found.Demand]);
    }

    private static readonly CommitmentContract Contract = new(0.6, 0.3, 0.4, 0.25, 0.2, 0.5, 0.6);

    [Fact]
    public void Contract_BestCommonHelp_IsTheBottomOfAValley()
    {
        Digits.Equal([0.75, 0.2, 0.75], [Contract.DeterringHelp, Contract.HelpPaysFrom, Contract.BestCommonHelp]);
        double Conflict(double b) => Contract.Under(b, b).Conflict;
        for (var b = 0.0; b <= 1; b += 0.01)
        {
            Assert.True(Conflict(b) >= Conflict(0.75) - 1e-12);
        }

        Digits.Equal([0.17, 0.17, 0.16, 0.18], [Conflict(0.725), Conflict(0.875), Conflict(0.75), Conflict(1)]);
    }

    [Theory]
    [InlineData(0, 0.4)]
    [InlineData(0.1, 0.5)]
    [InlineData(0.3, 0.7)]
    public void Contract_Honours_OfTheTable(double audienceCost, double expected) =>
        Digits.Equal(expected, CommitmentContract.Honours(0.8, 0.5, audienceCost, 1));

    [Fact]
    public void Assurance_OfTheTable()
    {
        var assurance = new Assurance(20, -30, 5, 8);
        Digits.Equal([-35, -11.763071, 0.67476, 9.631782], [assurance.Slack(0), assurance.Slack(5), assurance.Slack(10), assurance.LeastCost], 6);
        Digits.Equal(0, assurance.Slack(assurance.LeastCost));
    }

    [Fact]
    public void Selection_OfTheTable()
    {
        var effect = SelectionEffect.Of([(0.2, 0.2), (0.5, 0.3), (0.9, 0.5)], 0.5, 0.1);
        Digits.Equal([0.64, 0.346764], [effect.True, effect.Observed], 6);
    }
}
