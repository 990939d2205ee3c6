using System.Collections.Immutable;
using Fetial.Strategy.Bargaining;
using Fetial.Strategy.Choice;
using Fetial.Strategy.Contracts;
using Fetial.Strategy.Crises;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Packages;
using Fetial.Strategy.Ratification;
using Fetial.Strategy.Reputation;
using Fetial.Strategy.Signals;
using Fetial.Strategy.WarTermination;

namespace Fetial.Tests.Strategy;

/// <summary>
/// The models at values that no table has, against implementations that share no code with them: enumeration, grids, integration and simulation of what each
/// model says in words. Draws are seeded; a tolerance of a simulation is five standard errors or more.
/// </summary>
public sealed class IndependentTests
{
    private readonly Random dice = new(20);

    [Fact]
    public void ManyGuarantors_IsTheMeanOverWhoHonours()
    {
        for (var n = 0; n < 50; n++)
        {
            var all = Enumerable.Range(0, dice.Next(6)).Select(i => new Guarantor($"g{i}", dice.NextDouble(), Between(0, 20), Between(0, 30), dice.NextDouble())).ToImmutableArray();
            var (stake, denial, cost, mean) = (Between(20, 200), dice.NextDouble(), Between(0, 40), 0.0);
            for (var set = 0; set < 1 << all.Length; set++)
            {
                var (chance, success, price) = (1.0, 1 - denial, cost);
                for (var i = 0; i < all.Length; i++)
                {
                    var honours = ((set >> i) & 1) == 1;
                    chance *= honours ? all[i].Reliability : 1 - all[i].Reliability;
                    success *= honours ? 1 - all[i].Removes : 1;
                    price += honours ? all[i].Costs + all[i].Punishes : 0;
                }

                mean += chance * ((stake * success) - price);
            }

            Digits.Equal(mean, new ManyGuarantors(stake, 0, denial, cost, all).Attack);
        }
    }

    [Fact]
    public void Range_IsWhatBothPreferToWarOnAGrid()
    {
        for (var n = 0; n < 40; n++)
        {
            var (p, a, b, curvature) = (dice.NextDouble(), Between(0, 0.3), Between(0, 0.3), Between(0.3, 1));
            var both = Enumerable.Range(0, 100_001).Select(i => i / 1e5).Where(x => Math.Pow(x, curvature) >= p - a && Math.Pow(1 - x, curvature) >= 1 - p - b).ToList();
            var range = BargainingRange.Of(p, a, b, curvature);
            Assert.InRange(range.Low, both[0] - 1.1e-5, both[0] + 1e-9);
            Assert.InRange(range.High, both[^1] - 1e-9, both[^1] + 1.1e-5);
        }
    }

    /// <summary>B compares war now with taking everything today and fighting the stronger A a period later.</summary>
    [Fact]
    public void Preventive_IsTheChoiceOfTheDecliningSide()
    {
        for (var n = 0; n < 500; n++)
        {
            var (p1, p2, cost, d) = (dice.NextDouble(), dice.NextDouble(), Between(0, 3), Between(0.1, 0.98));
            var now = ((1 - p1) / (1 - d)) - cost;
            var later = 1 + (d * (((1 - p2) / (1 - d)) - cost));
            Digits.Equal((now - later) * (1 - d), PreventiveWar.Margin(p1, p2, cost, d));
        }
    }

    [Fact]
    public void TwoTypes_TakesTheBetterOfTwoDemands()
    {
        for (var n = 0; n < 200; n++)
        {
            var (p, cost, tough, q) = (Between(0.2, 0.6), Between(0, 0.3), Between(0, 0.1), dice.NextDouble());
            var weak = tough + Between(0.01, 0.2);
            double Value(double demand) => (q * (demand <= p + tough + 1e-12 ? demand : p - cost)) + ((1 - q) * (demand <= p + weak + 1e-12 ? demand : p - cost));
            var best = Enumerable.Range(0, 1001).Select(i => i / 1000.0).Append(p + tough).Append(p + weak).MaxBy(Value);
            Assert.Equal(Math.Abs(best - (p + weak)) < 1e-9, TwoTypeUltimatum.Of(p, cost, tough, weak, q).TakesRisk);
        }
    }

    [Fact]
    public void Window_Waiting_IsTheFixedPointOfItsDefinition()
    {
        for (var n = 0; n < 100; n++)
        {
            var window = DeliveryWindow.Of(Between(0.2, 0.7), Between(0.4, 0.7), Between(0.1, 0.35), Between(0, 1.5), Between(0.6, 0.97));
            var (rate, value) = (dice.NextDouble(), 0.0);
            for (var i = 0; i < 3000; i++)
            {
                value = window.Concession + (window.Discount * ((rate * window.AfterDelivery) + ((1 - rate) * Math.Max(value, window.AttackNow))));
            }

            Digits.Equal(value, window.Waiting(rate), 8);
        }
    }

    [Fact]
    public void Signals_NobodyGainsByDeviatingAndTheMeansAreThoseOverTheTypes()
    {
        for (var n = 0; n < 40; n++)
        {
            var (win, rho) = (Between(0.4, 1), Between(0.1, 0.95));
            var cost = Between(0.05, 0.9) * win;
            var game = new SignallingGame(win, cost, rho);
            foreach (var (signal, isSunk) in new[] { (game.SunkCost, true), (game.TiedHands, false) })
            {
                // A signaller faces a challenge from those who want war anyway, and then fights or concedes, whichever is better.
                double Signals(double v) => (rho * v) + ((1 - rho) * Math.Max((win * v) - cost, isSunk ? 0 : -signal.Cost)) - (isSunk ? signal.Cost : 0);
                double Silent(double v) => Math.Max((win * v) - cost, 0);
                var (war, mean) = (0.0, 0.0);
                const int Types = 20_000;
                for (var i = 0; i < Types; i++)
                {
                    var v = (i + 0.5) / Types;
                    if (v >= signal.Marginal)
                    {
                        Assert.True(Signals(v) >= Silent(v) - 1e-9);
                        Assert.True((win * v) - cost >= (isSunk ? 0 : -signal.Cost) - 1e-9);
                        (war, mean) = (war + ((1 - rho) / Types), mean + (Signals(v) / Types));
                    }
                    else
                    {
                        Assert.True(Signals(v) <= 1e-9);
                    }
                }

                Digits.Equal(war, signal.War, 3);
                Digits.Equal(mean, signal.Defender, 3);
            }
        }
    }

    [Fact]
    public void Contract_IsTheBestDemandAndTheShareOfCostsThatAreWorthIt()
    {
        for (var n = 0; n < 60; n++)
        {
            var (q, alone, help, own, share, most, starts) = (Between(0.3, 0.8), Between(0.1, 0.4), Between(0.1, 0.5), Between(0, 0.4), Between(0, 0.4), Between(0.2, 0.8), dice.NextDouble());
            var (attacked, provoked) = (dice.NextDouble(), dice.NextDouble());
            var outcome = new CommitmentContract(q, alone, help, own, share, most, starts).Under(attacked, provoked);
            const int Costs = 20_000;
            var attack = Enumerable.Range(0, Costs).Count(i => q - (alone + (attacked * help)) > (i + 0.5) / Costs * most) / (double)Costs;
            Assert.Equal(attack, outcome.Attack, 1e-4);

            // The other side accepts a demand of win + y where its cost of war exceeds y.
            var win = alone + (provoked * help);
            double Value(double y) => ((1 - (y / most)) * (win + y)) + (y / most * (win - own + (provoked * share)));
            var best = Enumerable.Range(0, 20_001).Select(i => i / 20_000.0 * Math.Max(0, Math.Min(most, 1 - win))).MaxBy(Value);
            Assert.Equal(best / most, outcome.Provoked, 2e-4);
            Assert.Equal((starts * attack) + ((1 - starts) * best / most), outcome.Conflict, 3e-4);
        }
    }

    [Fact]
    public void Selection_IsWhatASimulationObserves()
    {
        ImmutableArray<(double Reliability, double Weight)> types = [(0.15, 0.4), (0.55, 0.35), (0.8, 0.25)];
        var (attacked, honoured) = (0, 0);
        for (var n = 0; n < 400_000; n++)
        {
            var draw = dice.NextDouble();
            var type = draw < 0.4 ? types[0] : draw < 0.75 ? types[1] : types[2];
            var noise = Math.Log(1 / dice.NextDouble() - 1) * 0.2;
            if (type.Reliability - 0.45 < noise)
            {
                attacked++;
                honoured += dice.NextDouble() < type.Reliability ? 1 : 0;
            }
        }

        Assert.Equal((double)honoured / attacked, SelectionEffect.Of(types, 0.45, 0.2).Observed, 0.006);
    }

    [Theory]
    [InlineData(-1.5, 2, 0.5, 0.02, 0.03, 0.3, 0.02, 1.5)]
    [InlineData(0.5, 2.5, 1, 0.05, 0, 0.2, 0, 0.8)]
    public void Duration_IsThatOfTheValueOfWarWithTheShocksIntegrated(double f, double n, double m, double rw, double lw, double rp, double lp, double scale)
    {
        const double D = 0.9;
        var (member, lapse) = (m / (1 - D), n / (1 - D));
        var stop = 0.0;
        for (var i = 0; i < 2000; i++)
        {
            stop = n + (D * ((rp * member) + (lp * lapse) + ((1 - rp - lp) * stop)));
        }

        var (war, fights) = (stop, 0.0);
        for (var i = 0; i < 300; i++)
        {
            var on = f + (D * ((rw * member) + (lw * lapse) + ((1 - rw - lw) * war)));
            (var sum, fights) = (0.0, 0.0);
            const int Cells = 8000;
            for (var c = 0; c < Cells; c++)
            {
                var x = -40 + (80.0 * (c + 0.5) / Cells);
                var weight = 80.0 / Cells * Math.Exp(-Math.Abs(x)) / Math.Pow(1 + Math.Exp(-Math.Abs(x)), 2);
                sum += weight * Math.Max(stop, on + (scale * x));
                fights += on + (scale * x) > stop ? weight : 0;
            }

            war = sum;
        }

        var duration = WarDuration.Of(new(f, n, m, D, new(rw, lw, rp, lp)), scale);
        Assert.Equal(1 - fights, duration.Stops, 0.005);
        var (periods, reached) = (0.0, fights);
        for (var t = 0; t < 5000; t++)
        {
            periods += reached;
            reached *= (1 - rw - lw) * fights;
        }

        Assert.Equal(periods, duration.Periods, 0.02 * periods);
    }

    [Fact]
    public void OpenPromise_IsBayesPeriodByPeriod()
    {
        for (var n = 0; n < 20; n++)
        {
            var (prior, rate, time) = (Between(0.1, 0.9), Between(0.02, 0.5), Between(0, 20));
            var (belief, steps) = (prior, 200_000);
            for (var i = 0; i < steps; i++)
            {
                var silent = 1 - (rate * time / steps);
                belief = belief * silent / ((belief * silent) + 1 - belief);
            }

            Assert.Equal(belief, new OpenPromise(prior, rate).Sincere(time), 1e-4);
        }
    }

    [Fact]
    public void EmpiricalBayes_IsTheTopOfTheLikelihoodOnAGrid()
    {
        ImmutableArray<ActorRecord> records = [new(2, 9), new(7, 8), new(1, 6), new(4, 4), new(3, 10)];
        var fit = EmpiricalBayes.Fit(records);

        // The probability of k of n under a Beta prior as a product of urn draws, without any gamma function.
        double Log(double a, double b) => records.Sum(r =>
        {
            var log = 0.0;
            for (var i = 0; i < r.Of; i++)
            {
                log += i < r.Kept ? Math.Log((a + i) / (a + b + i)) : Math.Log((b + i - r.Kept) / (a + b + i));
            }

            return log + Enumerable.Range(1, (int)r.Kept).Sum(i => Math.Log((r.Of - r.Kept + i) / (double)i));
        });
        Digits.Equal(Log(fit.Mean * fit.Strength, (1 - fit.Mean) * fit.Strength), fit.LogLikelihood, 7);
        var best = (from mean in Enumerable.Range(1, 199) from strength in Enumerable.Range(1, 400) select Log(mean / 200.0 * strength / 20, (1 - (mean / 200.0)) * strength / 20)).Max();
        Assert.InRange(fit.LogLikelihood - best, -1e-9, 1e-3);
    }

    [Fact]
    public void Weibull_NoNeighbourIsLikelier()
    {
        for (var n = 0; n < 20; n++)
        {
            var durations = Enumerable.Range(0, 25).Select(_ => new Duration(Between(1, 60), dice.NextDouble() < 0.7)).ToList();
            var fit = WeibullFit.Of(durations);
            double Log(double k, double s) => durations.Sum(d => (d.Ended ? Math.Log(k / s) + ((k - 1) * Math.Log(d.Days / s)) : 0) - Math.Pow(d.Days / s, k));
            var top = Log(fit.Shape, fit.Scale);
            Assert.All(
                from k in new[] { 0.9, 0.99, 1, 1.01, 1.1 } from s in new[] { 0.9, 0.99, 1, 1.01, 1.1 } select Log(fit.Shape * k, fit.Scale * s), l => Assert.True(l <= top + 1e-9));
        }
    }

    [Fact]
    public void LongestOfMany_IsThatOfASimulation()
    {
        const int Runs = 200_000;
        const double Rate = 0.04;
        double Exponential() => -Math.Log(1 - dice.NextDouble()) / Rate;
        var longest = Enumerable.Range(0, Runs).Select(_ => Enumerable.Range(0, 9).Max(_ => Exponential())).Order().ToList();
        Assert.Equal(longest.Average(), AllRatified.MeanOfMax(9, Rate), 0.4);
        Assert.Equal(longest[Runs / 2], AllRatified.QuantileOfMax(9, Rate, 0.5), 0.5);

        // A pace that the whole wave shares, gamma of mean 1 and shape 3: the mean of three exponentials.
        var shared = Enumerable.Range(0, Runs).Average(_ => Math.Pow(1 - Math.Exp(-Rate * 70 * Enumerable.Range(0, 3).Average(_ => Exponential() * Rate)), 9));
        Assert.Equal(shared, AllRatified.Frailty(70, 9, Rate, 3), 0.005);
    }

    [Fact]
    public void HoldOuts_AreTheConditionalChanceOfTheMixture()
    {
        for (var n = 0; n < 100; n++)
        {
            var (share, fast, slow, t0) = (dice.NextDouble(), Between(0.01, 0.1), Between(0.001, 0.01), Between(0, 200));
            var t = t0 + Between(0, 300);
            double Done(double x) => (share * (1 - Math.Exp(-slow * x))) + ((1 - share) * (1 - Math.Exp(-fast * x)));
            var one = (Done(t) - Done(t0)) / (1 - Done(t0));
            var mixture = new HoldOutMixture(share, fast, slow);
            Digits.Equal(one, mixture.One(t, t0), 8);
            Digits.Equal(Math.Pow(one, 5), mixture.All(t, t0, 5), 8);
        }
    }

    [Fact]
    public void CrisisChoice_IsThatOfPlayersWithDrawnErrors()
    {
        var u = new CrisisUtilities(0.2, 0.9, -1, -0.8, -0.3);
        const int Runs = 400_000;
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - dice.NextDouble())) * Math.Cos(2 * Math.PI * dice.NextDouble());
        double Gumbel() => -Math.Log(-Math.Log(1 - dice.NextDouble()));
        double Share(Func<bool> draw) => Enumerable.Range(0, Runs).Count(_ => draw()) / (double)Runs;
        void Check(CrisisChoice model, Func<double> error, bool isPrivate)
        {
            var resists = Share(() => u.SecondWar + error() > u.SecondCapitulation + error());
            var attacks = Share(() => isPrivate
                ? (resists * (u.FirstWar + error())) + ((1 - resists) * (u.FirstCapitulation + error())) > u.FirstStatusQuo + error()
                : (resists * u.FirstWar) + ((1 - resists) * u.FirstCapitulation) + error() > u.FirstStatusQuo + error());
            Assert.Equal(1 - attacks, model.StatusQuo, 0.006);
            Assert.Equal(attacks * resists, model.War, 0.006);
        }

        Check(CrisisChoice.AgentProbit(u, 0.8), () => 0.8 * Normal(), false);
        Check(CrisisChoice.PrivateProbit(u, 0.8), () => 0.8 * Normal(), true);
        Check(CrisisChoice.Logit(u, 1.7), () => Gumbel() / 1.7, false);
    }

    [Theory]
    [InlineData(0, 1, 0, -1.9, -1.2, 1, -2.8)]
    [InlineData(0.1, 1.2, 0.2, -1.5, -1, 0.8, -2)]
    public void Signalling_EveryEquilibrium_IsABestAnswerToItselfInSimulation(double sa, double va, double cb, double wa, double a, double vb, double wb)
    {
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - dice.NextDouble())) * Math.Cos(2 * Math.PI * dice.NextDouble());
        const int Runs = 400_000;
        foreach (var e in new CrisisSignalling(sa, va, cb, wa, a, vb, wb).All)
        {
            var (challenges, fights, resists) = (0, 0, 0);
            for (var n = 0; n < Runs; n++)
            {
                var (war, back) = (wa + Normal(), a + Normal());
                if ((e.Resists * Math.Max(war, back)) + ((1 - e.Resists) * va) > sa)
                {
                    challenges++;
                    fights += war > back ? 1 : 0;
                }

                resists += (e.Fights * (wb + Normal())) + ((1 - e.Fights) * vb) > cb ? 1 : 0;
            }

            Assert.Equal((double)challenges / Runs, e.Challenges, 0.006);
            Assert.Equal((double)fights / challenges, e.Fights, 0.01);
            Assert.Equal((double)resists / Runs, e.Resists, 0.006);
        }
    }

    [Fact]
    public void Bargaining_OnRandomSets_IsThatOfComparingAllPairs()
    {
        for (var n = 0; n < 200; n++)
        {
            var (count, players) = (2 + dice.Next(7), 2 + dice.Next(2));
            double[][] u = [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, players).Select(_ => Math.Round(Between(-3, 6), 3)).ToArray())];
            var problem = new BargainingProblem(
                [.. Enumerable.Range(0, count).Select(i => $"p{i}")], [.. u.Select(x => x.ToImmutableArray())], [.. new double[players]], [.. Enumerable.Repeat(1.0, players)]);
            var fine = Enumerable.Range(0, count).Where(i => u[i].All(x => x >= 0)).ToList();
            Assert.Equal(Enumerable.Range(0, count).Where(i => !u.Any(o => o.Zip(u[i], (b, c) => b >= c).All(t => t) && o.Zip(u[i], (b, c) => b > c).Any(t => t))), problem.Pareto);
            if (fine.Count == 0)
            {
                Assert.Empty(problem.Nash);
                continue;
            }

            Assert.Contains(fine.MaxBy(i => u[i].Aggregate(1.0, (all, x) => all * x)), problem.Nash);
            var ideal = Enumerable.Range(0, players).Select(p => fine.Max(i => u[i][p])).ToArray();
            string Sorted(int i) => string.Join(' ', u[i].Select((x, p) => ideal[p] <= 1e-12 ? 1 : x / ideal[p]).Order().Select(r => r.ToString("000.000000000", System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Contains(fine.MaxBy(Sorted, StringComparer.Ordinal), problem.KalaiSmorodinsky);
        }
    }

    private double Between(double low, double high) => low + ((high - low) * dice.NextDouble());
}
