using System.Collections.Immutable;
using Fetial.Strategy.Core;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.WarTermination;

namespace Fetial.Tests.Strategy;

/// <summary>The players of section 11 who choose: protege, alliance and veto players.</summary>
public sealed class CoreChoiceTests
{
    private const double Sharp = double.PositiveInfinity;
    private static readonly PromisePolicy Policy = new(0.02, 0.05, 0.4, 0.01);

    private static SecurityGameOptions Options(double precision = Sharp) => new(
        [1, -5, -1], [3, 0, 0], [1, 3, 2], [-3, 1, -1], new(3, 1), Policy, [0.3, 0.3], 0.01, true, null, 0, 0.95, [precision, precision, precision]);

    private static GameSolution Solve(SecurityGameOptions options) => SecurityGame.Build(options).Solve(300);

    /// <summary>A better option at every state leaves what chance would have done with certainty.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Honour_WhereOneAnswerIsBetter_IsTheChanceThatIsCertain(double belief)
    {
        // Breaking the word costs the alliance 1000 or brings it 1000.
        var breach = belief == 1 ? -1000.0 : 1000;
        var chosen = Solve(Options() with { Alliance = new([0, 0, breach], [0, 0, breach], false) });
        var left = Solve(Options() with { Reliability = new(belief, 1 - belief) });
        foreach (var state in new[] { SecurityGame.Pending([2]), SecurityGame.AttackAgain(), SecurityGame.War(true) })
        {
            Digits.Equal(left.Value(state, 0), chosen.Value(state, 0));
            Digits.Equal(left.Value(state, 1), chosen.Value(state, 1));
        }

        Assert.Equal(belief, chosen.Chance(SecurityGame.Answer(false), SecurityGame.Honour));
    }

    /// <summary>The alliance's logit choice is the chance of honouring of section 1a: L((v·dw + R - k)/s), with precision 1/s.</summary>
    [Theory]
    [InlineData(0, 0.231475)]
    [InlineData(10, 0.689974)]
    [InlineData(20, 0.942676)]
    public void Honour_InOneRound_IsTheChanceOfTheModelOfHonouring(double audience, double expected)
    {
        // v = 60, dw = 0.4, mean cost 30, scale 5: help is worth 24 to it and costs it 30.
        var options = SecurityGameOptions.OfDeterrence(new(100, 10, 0.3, 0.7, 15, 25, 40), 0.5, 1 / 5.0) with
        {
            Fighting = [0, 0, -60 * 0.4], Bridge = [0, 0, (60 * 0.4) - 30], Alliance = new([0, 0, -audience], [0, 0, -audience], false),
        };
        var chance = SecurityGame.Build(options).Solve(1).Chance(SecurityGame.Answer(false), SecurityGame.Honour);
        Digits.Equal(expected, chance, 6);
        Digits.Equal(ExtendedDeterrence.Honours(60, 0.4, audience, 30, 5), chance);
    }

    [Fact]
    public void Protege_ForWhomPeaceIsBetter_LeavesTheGameAsItIsWithoutItsChoice()
    {
        // Where the challenger may attack again, an offer can be worth refusing: the next ceasefire may be broken at once.
        var game = Options() with { MayAttackAgain = false };
        var meek = Solve(game with { Protege = new([-100, -100, -100], 0.5, true) });
        var none = Solve(game);
        foreach (var state in new[] { SecurityGame.Pending([2]), SecurityGame.War(true), SecurityGame.War(false) })
        {
            Digits.Equal(none.Value(state, 0), meek.Value(state, 0));
            Digits.Equal(none.Value(state, 1), meek.Value(state, 1));
        }

        Assert.Equal(0, meek.Chance(SecurityGame.ProvokeInCeasefire(), SecurityGame.Provoke));
    }

    /// <summary>Under cover it fights on although the challenger would stop (models.md, section 5, limits), and a war that goes on is worth to it at least as much.</summary>
    [Fact]
    public void Protege_ThatGainsByFightingUnderCover_RefusesTheCeasefire()
    {
        var options = Options() with { Fighting = [-4, -1, -1], Bridge = [-3, 6, -1] };
        var free = Solve(options with { Protege = new(null, 0, true) });
        Assert.Equal(0, free.Chance(SecurityGame.War(true), SecurityGame.Fight));
        Assert.Equal(1, free.Chance(SecurityGame.Offer(true), SecurityGame.Refuse));
        Assert.Equal(0, free.Chance(SecurityGame.Offer(false), SecurityGame.Refuse));
        Assert.True(free.Value(SecurityGame.War(true), 1) > Solve(options).Value(SecurityGame.War(true), 1));
    }

    /// <summary>Moral hazard of section 4: help in wars that it began itself makes the protege begin them.</summary>
    [Fact]
    public void Protege_WithMoreHelpIfProvoked_ProvokesNoLess()
    {
        var last = 0.0;
        foreach (var help in new[] { 0, 0.25, 0.5, 0.75, 1 })
        {
            var options = Options(2) with { Fighting = [1, -2, -1], Bridge = [-3, 6, -1], Protege = new([0, 0.5, -1], help, false) };
            var chance = Solve(options).Chance(SecurityGame.ProvokeInCeasefire(), SecurityGame.Provoke);
            Assert.True(chance >= last);
            last = chance;
        }

        Assert.True(last > 0.5);
    }

    /// <summary>A promise that its promisor would rather not keep is held back or withdrawn in fact, and so moves nobody.</summary>
    [Fact]
    public void Alliance_ForWhichTheMemberIsABurden_DoesNotKeepItsPromise()
    {
        var burden = Solve(Options() with { PeaceWithMember = [1, 3, -2], Alliance = new(null, [], true) });
        Assert.Equal(0, burden.Chance(SecurityGame.Ceasefire(), SecurityGame.Keep));
        var gain = Solve(Options() with { PeaceWithMember = [1, 3, 2], Alliance = new(null, [], true) });
        Assert.Equal(1, gain.Chance(SecurityGame.Ceasefire(), SecurityGame.Keep));
    }

    [Fact]
    public void Veto_OfAMemberThatGains_IsARateOfOneAndOfOneThatLosesNone()
    {
        GameSolution With(double member, double ratifying) => Solve(Options() with
        {
            Waiting = [], PendingLapse = 0, MayAttackAgain = false, Vetoes = [new("Holder", 0, 0, member, 0, ratifying, Sharp)],
        });
        var sure = Solve(Options() with { Waiting = [1], PendingLapse = 0, MayAttackAgain = false });
        Digits.Equal(sure.Value(SecurityGame.Pending([1]), 1), With(1, 0).Value(SecurityGame.Pending([], [0]), 1));
        Assert.Equal(1, With(1, 0).Chance(SecurityGame.Veto(0, [], [0]), SecurityGame.Ratify));
        Assert.Equal(0, With(-1, 0).Chance(SecurityGame.Veto(0, [], [0]), SecurityGame.Ratify));
        Digits.Equal(0, With(-1, 0).Value(SecurityGame.Pending([], [0]), 1));

        // A price that is paid once and exceeds the loss for ever, 1/(1-0.95) a period later, moves it.
        Assert.Equal(1, With(-1, 19.1).Chance(SecurityGame.Veto(0, [], [0]), SecurityGame.Ratify));
        Assert.Equal(0, With(-1, 18.9).Chance(SecurityGame.Veto(0, [], [0]), SecurityGame.Ratify));
    }

    /// <summary>Nobody consents first where consent costs and only all consents together bring anything: the last one decides, and the ones before know it.</summary>
    [Fact]
    public void Vetoes_ThatMoveInTurn_EachCountOnTheNext()
    {
        var (willing, bidden) = (new VetoPlayer("A", 0, 0, 1, 0, -2, Sharp), new VetoPlayer("B", 0, 0.2, 0.1, 0, 0, Sharp));
        var game = Options() with { Waiting = [], PendingLapse = 0, MayAttackAgain = false, Vetoes = [willing, bidden] };
        Assert.Equal(0, Solve(game).Chance(SecurityGame.Veto(1, [], [1]), SecurityGame.Ratify));
        Assert.Equal(0, Solve(game).Chance(SecurityGame.Veto(0, [], [0, 1]), SecurityGame.Ratify));
        var paid = game with { Vetoes = [willing, bidden with { Waiting = 0 }] };
        Assert.Equal(1, Solve(paid).Chance(SecurityGame.Veto(0, [], [0, 1]), SecurityGame.Ratify));
        Assert.Equal(1, Solve(paid).Chance(SecurityGame.Veto(1, [], [1]), SecurityGame.Ratify));
    }

    [Fact]
    public void Solution_OfAllChoices_AddsUpAndNobodyGainsByDeviatingOnce()
    {
        var dice = new Random(5);
        double Points() => (dice.NextDouble() * 8) - 4;
        ImmutableArray<double> Three() => [Points(), Points(), Points()];
        for (var n = 0; n < 40; n++)
        {
            var precision = n % 2 == 0 ? Sharp : 0.7;
            var options = new SecurityGameOptions(
                Three(), Three(), Three(), Three(), new(1 + dice.Next(4), 1 + dice.Next(4)), Policy, [0.3, 0.1], 0.02, true, Three(), n % 3, 0.9, [precision, precision, precision])
            {
                Protege = new(Three(), dice.NextDouble(), true),
                Alliance = n % 4 < 2 ? new(Three(), Three(), true) : null,
                Vetoes = [new("X", Points(), Points(), Points(), Points(), Points(), precision), new("Y", Points(), Points(), Points(), Points(), Points(), precision)],
            };
            var game = SecurityGame.Build(options);
            var now = game.Solve(6);
            var later = game.Solve(5);
            Assert.All(now.Choices, c => Digits.Equal(1, c.Sum()));
            var plain = new PlainSolver(game, 6);
            for (var s = 0; s < game.States.Length; s++)
            {
                for (var player = 0; player < game.Players.Length; player++)
                {
                    Digits.Equal(plain.Value(s, 0)[player], now.Values[s][player]);
                }

                var mover = game.States[s].Mover;
                double Worth(GameAction action) => action.Payoffs[mover] + action.Moves.Sum(m => m.Probability * (m.Now ? now.Values[m.State][mover] : 0.9 * later.Values[m.State][mover]));
                var best = game.States[s].Actions.Max(Worth);
                if (double.IsPositiveInfinity(precision))
                {
                    Digits.Equal(best, now.Values[s][mover]);
                }
                else
                {
                    // Logit: the odds of two actions are those of their values.
                    var actions = game.States[s].Actions;
                    Assert.All(Enumerable.Range(1, actions.Length - 1), a => Digits.Equal(precision * (Worth(actions[a]) - Worth(actions[0])), Math.Log(now.Choices[s][a] / now.Choices[s][0]), 7));
                }
            }
        }
    }

    [Fact]
    public void Ties_AreNamed()
    {
        var game = new StochasticGame(["a"], [new("x", 0, [new("stay", [1], []), new("go", [1], [])]), new("y", 0, [new("stay", [1], []), new("go", [0], [])])], 0.9, [Sharp]);
        Assert.Equal(["x"], game.Solve(1).Ties);
        Assert.Equal(1, game.Solve(1).Chance("x", "stay"));
        Assert.Empty((game with { Precision = [3] }).Solve(1).Ties);
    }

    /// <summary>The same definition without tables or order: each state of each period is worked out from what it leads to.</summary>
    private sealed class PlainSolver(StochasticGame game, int horizon)
    {
        private readonly Dictionary<(int, int), double[]> known = [];

        public double[] Value(int state, int period)
        {
            if (period == horizon)
            {
                return new double[game.Players.Length];
            }

            if (known.TryGetValue((state, period), out var value))
            {
                return value;
            }

            var (mover, actions) = (game.States[state].Mover, game.States[state].Actions);
            var worth = actions.Select(a => Enumerable.Range(0, game.Players.Length).Select(p => a.Payoffs[p]
                + a.Moves.Sum(m => m.Now ? m.Probability * Value(m.State, period)[p] : game.Discount * m.Probability * Value(m.State, period + 1)[p])).ToArray()).ToList();
            var precision = game.Precision[mover];
            var best = worth.Max(w => w[mover]);
            var weights = double.IsPositiveInfinity(precision)
                ? worth.Select((w, i) => i == worth.FindIndex(o => o[mover] >= best - 1e-12) ? 1.0 : 0).ToList()
                : worth.Select(w => Math.Exp(precision * (w[mover] - best))).ToList();
            var sum = weights.Sum();
            return known[(state, period)] = [.. Enumerable.Range(0, game.Players.Length).Select(p => worth.Select((w, i) => weights[i] / sum * w[p]).Sum())];
        }
    }
}
