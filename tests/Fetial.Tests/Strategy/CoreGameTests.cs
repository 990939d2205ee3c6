using Fetial.Strategy.Bargaining;
using Fetial.Strategy.Core;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Numerics;
using Fetial.Strategy.WarTermination;

namespace Fetial.Tests.Strategy;

/// <summary>The unified core of section 11 and the special cases nested in it.</summary>
public sealed class CoreGameTests
{
    private static readonly PromisePolicy Conditional = new(0, 0.05, 0.5, 0);
    private static readonly PromisePolicy Unconditional = new(0.1, 0, 0.1, 0);

    private static ConditionalPromise Promise(double f) => new(f, 3, 1, 0.95, default);

    [Theory]
    [InlineData(1, 1, 0.099056, 1, 0.10078, 0.027045)]
    [InlineData(3.5, 1, 0.999954, 1, 0.890318, 0.224796)]
    [InlineData(1, 0.2, 0.353775, 0.693731, 0.359505, 0.284037)]
    public void Policies_OfTheTable(double f, double precision, double none, double conditional, double unconditional, double bridged)
    {
        var rows = PolicyComparison.Of(Promise(f), Conditional, Unconditional, 1.5, precision).Rows;
        Digits.Equal([none, conditional, unconditional, bridged], [.. rows.Select(r => r.FightsOn)], 6);
    }

    [Fact]
    public void War_WithTheBestChoice_TurnsAtTheThresholdOfTheModelOfPromises()
    {
        bool Fights(PromisePolicy policy, double f) =>
            SecurityGame.Build(SecurityGameOptions.OfWar(Promise(f) with { Policy = policy }, 0, double.PositiveInfinity)).Solve(2000)
                .Chance(SecurityGame.War(true), SecurityGame.Fight) == 1;
        Assert.False(Fights(Conditional, -0.528572));
        Assert.True(Fights(Conditional, -0.528571));
        Assert.False(Fights(Unconditional, 3));
        Assert.True(Fights(Unconditional, 3.000001));
    }

    [Fact]
    public void Deterrence_AsAGameOfOneRound_TurnsAtTheThresholdAndIsLogitBelow()
    {
        var model = new ExtendedDeterrence(100, 10, 0.3, 0.7, 15, 25, 40);
        double Attacks(double p, double precision) =>
            SecurityGame.Build(SecurityGameOptions.OfDeterrence(model, p, precision)).Solve(1).Chance(SecurityGame.AttackAgain(), SecurityGame.Attack);
        Assert.Equal(0, Attacks(0.5, double.PositiveInfinity));
        Assert.Equal(1, Attacks(0.499999, double.PositiveInfinity));
        Digits.Equal(0.71095, Attacks(0.3, 0.05), 6);
        Digits.Equal(Logistic.Cdf(0.05 * (model.Attack(0.3) - model.StatusQuo)), Attacks(0.3, 0.05));
    }

    [Theory]
    [InlineData(0.55)]
    [InlineData(0.52)]
    [InlineData(0.48)]
    public void Window_AsAGame_TurnsAtTheRateOfDeliveryOfItsModel(double winNow)
    {
        var window = DeliveryWindow.Of(0.5, winNow, 0.3, 0.8, 0.9);
        bool Attacks(double rate) => SecurityGame.Build(SecurityGameOptions.OfWindow(window, rate)).Solve(500).Chance(SecurityGame.Pending([1]), SecurityGame.Attack) == 1;
        Assert.False(Attacks(window.Threshold - 1e-6));
        Assert.True(Attacks(window.Threshold + 1e-6));
    }

    [Fact]
    public void Solution_UnderScaledUtilities_StaysWithPrecisionScaledBack()
    {
        var promise = Promise(1) with { Policy = Conditional };
        double Fights(double scale) => SecurityGame.Build(SecurityGameOptions.OfWar(
            promise with { Fighting = promise.Fighting * scale, PeaceOutside = 3 * scale, PeaceWithMember = scale }, 0, 0.2 / scale)).Solve(500).Chance(SecurityGame.War(true), SecurityGame.Fight);
        Digits.Equal(Fights(1), Fights(7));
    }

    [Fact]
    public void LargePrecision_AwayFromTies_IsTheBestChoice()
    {
        foreach (var f in new[] { -2.0, 0, 1, 2, 4 })
        {
            double Fights(double precision) => SecurityGame.Build(SecurityGameOptions.OfWar(Promise(f) with { Policy = Conditional }, 0, precision)).Solve(500).Chance(SecurityGame.War(true), SecurityGame.Fight);
            Digits.Equal(Fights(double.PositiveInfinity), Fights(1e4));
        }
    }

    [Fact]
    public void FullGame_ProbabilitiesAddUpAndABridgeStopsTheAttackInTheWindow()
    {
        SecurityGameOptions Options(double bridge) => new(
            [1.5, -5, -1], [0, 1, 0], [-1, 3, 1], [bridge, 1, -1], new(8, 2), new(0.02, 0.01, 0.2, 0.01), [0.3, 0.3, 0.3, 0.02], 0.01, true, null, 2,
            0.95, [double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity]);
        var open = SecurityGame.Build(Options(0)).Solve(400);
        var bridged = SecurityGame.Build(Options(-4)).Solve(400);
        Assert.All(open.Choices, c => Digits.Equal(1, c.Sum()));
        Assert.Equal(1, open.Chance(SecurityGame.Pending([3, 1]), SecurityGame.Attack));
        Assert.Equal(0, bridged.Chance(SecurityGame.Pending([3, 1]), SecurityGame.Attack));

        // A bridge that was broken in a test deters less than one that was kept.
        Assert.True(bridged.Value(SecurityGame.Pending([3, 1], 0, 2), 0) >= bridged.Value(SecurityGame.Pending([3, 1], 2, 0), 0));
    }

    [Fact]
    public void Solve_OfAMalformedGame_SaysWhereItIsWrong()
    {
        var loop = new StochasticGame(["a"], [new("x", 0, [new("go", [0], [new(0, 1, true)])])], 0.9, [1]);
        Assert.Contains("leads back", Assert.Throws<ArgumentException>(() => loop.Solve(1)).Message);
        var sum = new StochasticGame(["a"], [new("x", 0, [new("go", [0], [new(0, 0.7, false), new(0, 0.7, false)])])], 0.9, [1]);
        Assert.Contains("add up", Assert.Throws<ArgumentException>(() => sum.Solve(1)).Message);
    }
}
