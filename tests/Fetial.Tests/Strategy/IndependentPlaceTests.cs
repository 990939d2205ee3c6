using System.Collections.Immutable;
using Fetial.Strategy.Contracts;
using Fetial.Strategy.Crises;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Packages;
using Fetial.Strategy.Ratification;
using Fetial.Strategy.Spatial;

namespace Fetial.Tests.Strategy;

/// <summary>More of the models against implementations that share no code with them: where actors meet, who ratifies, which threats are obeyed, common causes.</summary>
public sealed class IndependentPlaceTests
{
    private readonly Random dice = new(21);

    /// <summary>Efron's way to the same estimate: whoever is lost from sight hands its mass on to all who are seen later.</summary>
    [Fact]
    public void KaplanMeier_IsMassHandedOnToTheRight()
    {
        for (var n = 0; n < 100; n++)
        {
            var all = Enumerable.Range(0, 2 + dice.Next(30)).Select(_ => new Duration(dice.Next(12), dice.Next(3) > 0)).OrderBy(d => d.Days).ThenBy(d => d.Ended ? 0 : 1).ToList();
            var mass = all.Select(_ => 1.0 / all.Count).ToArray();
            for (var i = 0; i < all.Count; i++)
            {
                for (var j = i + 1; !all[i].Ended && j < all.Count; j++)
                {
                    mass[j] += mass[i] / (all.Count - i - 1);
                }
            }

            var estimate = KaplanMeier.Of(all.OrderBy(_ => dice.Next()));
            for (var day = 0; day < 12; day++)
            {
                Digits.Equal(1 - all.Select((d, i) => d.Ended && d.Days <= day ? mass[i] : 0).Sum(), estimate.Survival(day));
            }
        }
    }

    [Fact]
    public void Winset_IsWhatAllAreNearerToThanTheStatusQuo()
    {
        for (var n = 0; n < 200; n++)
        {
            var (ideals, status) = (Enumerable.Range(0, 1 + dice.Next(4)).Select(_ => dice.NextDouble()).ToList(), dice.NextDouble());
            var common = Winset.Common(ideals.Select(i => Winset.Of(i, status)));
            for (var k = -1000; k <= 2000; k++)
            {
                var x = (k / 1000.0) + 0.000_3;
                var preferred = ideals.TrueForAll(i => Math.Abs(x - i) < Math.Abs(status - i));
                Assert.Equal(preferred, x > common.Low && x < common.High);
            }
        }
    }

    [Fact]
    public void RatificationChance_IsTheShareOfDrawnThresholds()
    {
        for (var n = 0; n < 8; n++)
        {
            var players = Enumerable.Range(0, 1 + dice.Next(4)).Select(_ => (Utility: Between(-1, 5), Mean: Between(-1, 3))).ToImmutableArray();
            var (scale, draws, ratified) = (Between(0.4, 2), 100_000, 0);
            for (var draw = 0; draw < draws; draw++)
            {
                ratified += players.All(p => dice.NextDouble() is var u && p.Utility > p.Mean + (scale * Math.Log(u / (1 - u)))) ? 1 : 0;
            }

            var chance = RatificationChance.Of([.. players.Select(p => p.Utility)], [.. players.Select(p => p.Mean)], scale);
            Assert.InRange((double)ratified / draws, chance - (5 * Math.Sqrt(0.25 / draws)), chance + (5 * Math.Sqrt(0.25 / draws)));
        }
    }

    /// <summary>The mean is the place with the least squared distance, the median one with the least distance, each weighted.</summary>
    [Fact]
    public void Compromise_IsThePlaceOfLeastLoss()
    {
        for (var n = 0; n < 100; n++)
        {
            var actors = Enumerable.Range(0, 1 + dice.Next(7)).Select(i => new SpatialActor($"a{i}", Between(0.1, 3), Between(0, 10), Between(0.1, 1))).ToImmutableArray();
            double Loss(double x, Func<double, double> of, bool salience = true) => actors.Sum(a => a.Capability * (salience ? a.Salience : 1) * of(a.Position - x));
            Digits.Equal(Least(x => Loss(x, d => d * d)), CompromiseModel.Mean(actors), 5);
            Digits.Equal(Least(x => Loss(x, d => d * d, salience: false)), CompromiseModel.Unsalienced(actors), 5);
            Digits.Equal(actors.Min(a => Loss(a.Position, Math.Abs)), Loss(CompromiseModel.WeightedMedian(actors), Math.Abs));
        }

        static double Least(Func<double, double> loss)
        {
            var (low, high) = (0.0, 10.0);
            for (var step = 0; step < 200; step++)
            {
                var (left, right) = (low + ((high - low) / 3), high - ((high - low) / 3));
                (low, high) = loss(left) < loss(right) ? (low, right) : (left, high);
            }

            return (low + high) / 2;
        }
    }

    /// <summary>The target weighs complying, exploited or not, against defying; the least cost is found by halving.</summary>
    [Fact]
    public void Assurance_IsTheLeastCostAtWhichTheTargetComplies()
    {
        for (var n = 0; n < 200; n++)
        {
            var (complied, exploited, defied, scale) = (Between(0, 1), Between(-3, -0.5), Between(-2, 0.5), Between(0.2, 4));
            bool Complies(double cost) => (complied - defied) + (Math.Exp(-cost / scale) * (exploited - complied)) >= 0;
            var expected = 0.0;
            if (!Complies(200 * scale))
            {
                expected = double.PositiveInfinity;
            }
            else if (!Complies(0))
            {
                var (low, high) = (0.0, 200 * scale);
                for (var step = 0; step < 200; step++)
                {
                    var middle = (low + high) / 2;
                    (low, high) = Complies(middle) ? (low, middle) : (middle, high);
                }

                expected = high;
            }

            Digits.Equal(expected, new Assurance(complied, exploited, defied, scale).LeastCost, 7);
        }
    }

    /// <summary>Neither side gains by a challenge that meets resistance with the other's credibility, else a concession.</summary>
    [Fact]
    public void MutualDeterrence_IsThatNoChallengePays()
    {
        for (var n = 0; n < 500; n++)
        {
            var (first, second) = ((Concession: Between(0.5, 2), Quo: Between(0, 0.5), Conflict: Between(-3, -0.1)), (Concession: Between(0.5, 2), Quo: Between(0, 0.5), Conflict: Between(-3, -0.1)));
            var (hardFirst, hardSecond) = (dice.NextDouble(), dice.NextDouble());
            double Challenge((double Concession, double Quo, double Conflict) side, double resisted) => (resisted * side.Conflict) + ((1 - resisted) * side.Concession);
            var peace = new MutualDeterrence(first.Concession, first.Quo, first.Conflict, second.Concession, second.Quo, second.Conflict);
            Assert.Equal(Challenge(first, hardSecond) <= first.Quo && Challenge(second, hardFirst) <= second.Quo, peace.Holds(hardFirst, hardSecond));
            Digits.Equal(first.Quo, Challenge(first, peace.NeededOfSecond));
            Digits.Equal(second.Quo, Challenge(second, peace.NeededOfFirst));
        }
    }

    [Fact]
    public void CorrelatedGuarantors_IsTheMeanOverStatesAndWhoHonours()
    {
        for (var n = 0; n < 50; n++)
        {
            var guarantors = Enumerable.Range(0, 1 + dice.Next(4)).Select(i => new Guarantor($"g{i}", 0.5, Between(0, 20), Between(0, 30), dice.NextDouble())).ToImmutableArray();
            var split = Between(0.1, 0.9);
            ImmutableArray<CommonState> states =
            [
                new("led", split, [.. guarantors.Select(_ => dice.NextDouble())]),
                new("not led", 1 - split, [.. guarantors.Select(_ => dice.NextDouble())]),
            ];
            var (stake, quo, denial, cost, mean) = (Between(20, 200), Between(0, 5), dice.NextDouble(), Between(0, 40), 0.0);
            foreach (var state in states)
            {
                for (var set = 0; set < 1 << guarantors.Length; set++)
                {
                    var (chance, success, price) = (state.Probability, 1 - denial, cost);
                    for (var i = 0; i < guarantors.Length; i++)
                    {
                        var honours = ((set >> i) & 1) == 1;
                        chance *= honours ? state.Reliabilities[i] : 1 - state.Reliabilities[i];
                        success *= honours ? 1 - guarantors[i].Removes : 1;
                        price += honours ? guarantors[i].Costs + guarantors[i].Punishes : 0;
                    }

                    mean += chance * ((stake * success) - price);
                }
            }

            var together = new CorrelatedGuarantors(new ManyGuarantors(stake, quo, denial, cost, guarantors), states);
            Digits.Equal(mean, together.Attack);
            Digits.Equal(quo - mean, together.Margin);
        }
    }

    private double Between(double low, double high) => low + ((high - low) * dice.NextDouble());
}
