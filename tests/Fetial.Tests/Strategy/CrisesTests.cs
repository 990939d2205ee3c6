using Fetial.Strategy.Choice;
using Fetial.Strategy.Crises;

namespace Fetial.Tests.Strategy;

/// <summary>Models 1b, 1c, 1e and the crisis game of section 9.</summary>
public sealed class CrisesTests
{
    private static readonly UnilateralPayoffs Payoffs = new(1, 0.6, 0.2, 0, 0.8, 0, -0.4);

    private static readonly CrisisSignalling Signalling = new(0, 1, 0, -1.9, -1.2, 1, -2.85);

    [Theory]
    [InlineData(0.3, 0.6, UnilateralRegion.Deterrence, 0, 0, null, 1, 0, 0, 0)]
    [InlineData(0.3, 0.45, UnilateralRegion.Separating, 1, 0, 0.0, 0.7, 0.165, 0, 0.135)]
    [InlineData(0.3, 0.2, UnilateralRegion.Bluff, 1, 0.214285714, 0.25, 0.55, 0.27, 0.06, 0.12)]
    [InlineData(0.8, 0.2, UnilateralRegion.Attack, 1, 1, 0.0, 0, 0.8, 0.04, 0.16)]
    public void Unilateral_OfTheTable(
        double pC, double pD, UnilateralRegion region, double hard, double soft, double? resists, double quo, double concession, double backs, double conflict)
    {
        var game = new UnilateralDeterrence(Payoffs, pC, pD);
        Digits.Equal([0.5, 0.4, 0.666666667], [game.CertainThreshold, game.SoftThreshold, game.DefenderThreshold]);
        var found = game.Solution;
        Assert.Equal(region, found.Region);
        Assert.Equal(resists is null, found.SoftResists is null);
        Digits.Equal(
            [hard, soft, resists ?? 0, quo, concession, backs, conflict],
            [found.HardChallenges, found.SoftChallenges, found.SoftResists ?? 0, found.StatusQuo, found.Concession, found.BacksDown, found.Conflict]);
    }

    [Fact]
    public void Unilateral_EveryEquilibrium_WithstandsOneShotDeviations()
    {
        for (var c = 1; c < 88; c++)
        {
            for (var d = 1; d < 96; d++)
            {
                var game = new UnilateralDeterrence(Payoffs, c / 88.0, d / 96.0);
                var found = game.Solution;
                Assert.InRange(found.StatusQuo + found.Concession + found.BacksDown + found.Conflict, 1 - 1e-12, 1 + 1e-12);
                AssertNoDeviation(game, found);
            }
        }
    }

    private static void AssertNoDeviation(UnilateralDeterrence game, UnilateralEquilibrium found)
    {
        var resistance = game.DefenderHard + ((1 - game.DefenderHard) * (found.SoftResists ?? 0));
        double Challenge(double whenResisted) => ((1 - resistance) * Payoffs.ChallengerConcession) + (resistance * whenResisted);
        AssertBest(found.HardChallenges, Challenge(Payoffs.ChallengerConflict) - Payoffs.ChallengerStatusQuo, found.SoftResists is null);
        AssertBest(found.SoftChallenges, Challenge(Payoffs.ChallengerBacksDown) - Payoffs.ChallengerStatusQuo, found.SoftResists is null);
        if (found.SoftResists is { } resists)
        {
            var challenged = (game.ChallengerHard * found.HardChallenges) + ((1 - game.ChallengerHard) * found.SoftChallenges);
            var hard = game.ChallengerHard * found.HardChallenges / challenged;
            AssertBest(resists, (hard * Payoffs.DefenderConflict) + ((1 - hard) * Payoffs.DefenderWins) - Payoffs.DefenderConcedes, false);
        }
    }

    /// <summary>A chance of 1 needs a gain, of 0 a loss, between them a tie. Where any resistance will do, staying out must only be possible.</summary>
    private static void AssertBest(double chance, double gain, bool any)
    {
        if (!any)
        {
            Assert.True(chance <= 0 ? gain <= 1e-9 : chance >= 1 ? gain >= -1e-9 : Math.Abs(gain) <= 1e-9, $"{chance} at a gain of {gain}");
        }
    }

    [Fact]
    public void Unilateral_BelowCertainDeterrence_ShowsTheSteadfastEquilibriumToo()
    {
        var all = new UnilateralDeterrence(Payoffs, 0.3, 0.2).All;
        Assert.Equal([false, true], all.Select(e => e.IsSteadfast));
        Assert.Single(new UnilateralDeterrence(Payoffs, 0.3, 0.6).All);
    }

    [Theory]
    [InlineData(0.4, 0.55, true)]
    [InlineData(0.3, 0.55, false)]
    public void Mutual_OfTheTable(double first, double second, bool holds)
    {
        var game = new MutualDeterrence(1, 0.6, 0.2, 1, 0.7, 0.1);
        Digits.Equal([0.5, 0.333333], [game.NeededOfSecond, game.NeededOfFirst], 6);
        Assert.Equal(holds, game.Holds(first, second));
    }

    [Fact]
    public void Signalling_OfTheTable_ShowsEveryEquilibrium()
    {
        var all = Signalling.All;
        Assert.Equal(3, all.Length);
        Digits.Equal([0.985515724, 0.270782593, 0.308684642, 0.014484276], Parts(all[0]));
        Digits.Equal([0.472068896, 0.531107859, 0.254578918, 0.527931104], Parts(all[1]));
        Digits.Equal([0.189183446, 0.849413389, 0.204753528, 0.810816554], Parts(all[2]));
        var one = Assert.Single((Signalling with { WarB = -2.6 }).All);
        Digits.Equal([0.159704962, 0.930745217, 0.196797547, 0.840295038], Parts(one));
        Assert.All(all, e => Digits.Equal(1, e.StatusQuo + e.Concession + e.Conflict + e.BacksDown));
    }

    [Fact]
    public void Signalling_Fold_LiesWhereTheHandbookSays()
    {
        var fold = Assert.Single(Signalling.Folds(-2.85, -2.6));
        Assert.InRange(fold, -2.75, -2.70);
    }

    private static double[] Parts(CrisisEquilibrium e) => [e.Challenges, e.Resists, e.Fights, e.StatusQuo];

    [Theory]
    [InlineData(0.5, 0.550507306, 0.196798464, 0.25269423)]
    [InlineData(1, 0.63556087, 0.137590593, 0.226848537)]
    [InlineData(2, 0.839605118, 0.043136828, 0.117258055)]
    [InlineData(5, 0.998574452, 0.000108139, 0.001317408)]
    public void CrisisChoice_Logit_OfTheTable(double precision, double quo, double capitulation, double war)
    {
        var choice = CrisisChoice.Logit(new(0, 1, -1.5, -1, -0.5), precision);
        Digits.Equal([quo, capitulation, war], [choice.StatusQuo, choice.Capitulation, choice.War]);
    }

    [Fact]
    public void CrisisChoice_Probit_OfTheTable()
    {
        var u = new CrisisUtilities(0, 1, -1.5, -1, -0.5);
        var (agent, closed) = (CrisisChoice.AgentProbit(u, 1), CrisisChoice.PrivateProbit(u, 1));
        Digits.Equal([0.663129, 0.121892, 0.214979], [agent.StatusQuo, agent.Capitulation, agent.War], 6);
        Digits.Equal([0.684414, 0.114191, 0.201395], [closed.StatusQuo, closed.Capitulation, closed.War], 6);
    }

    [Theory]
    [InlineData(1, 0.642979359, 0.588319024)]
    [InlineData(2, 0.772676607, 0.611743479)]
    [InlineData(3, 0.85953671, 0.603815786)]
    public void TwoByTwo_ConstantSum_OfTheTable(double precision, double row, double column)
    {
        var found = new TwoByTwo(1, 1, 0, 1, 1, 1, 2, 1).Logit(precision);
        Digits.Equal([row, column], [found.Row, found.Column]);
    }

    [Theory]
    [InlineData(1, 0.586784, 0.451807)]
    [InlineData(2, 0.617522, 0.371982)]
    [InlineData(3, 0.616897, 0.314016)]
    public void TwoByTwo_Ochs_OfTheTable(double precision, double row, double column)
    {
        var found = new TwoByTwo(1.1141, 0, 0, 0.2785, 0, 1.1141, 1.1141, 0).Logit(precision);
        Digits.Equal([row, column], [found.Row, found.Column], 6);
    }
}
