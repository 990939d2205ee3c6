using Fetial.Strategy.Reputation;
using Fetial.Strategy.WarTermination;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Strategy;

/// <summary>Models 5 and 6 of the handbook, to the digits it gives.</summary>
public sealed class WarTerminationTests
{
    private static ConditionalPromise Promise(double f, double rw, double lw, double rp, double lp, double m = 1) => new(f, 3, m, 0.95, new(rw, lw, rp, lp));

    [Theory]
    [InlineData(0, 0.05, 0.5, 0, 1, -0.528571429)]
    [InlineData(0, 0.05, 1, 0, 1, -0.705)]
    [InlineData(0.1, 0, 0.1, 0, 1, 3)]
    [InlineData(0.1, 0.05, 0.1, 0.05, 1, 3)]
    [InlineData(0.05, 0, 0.1, 0, 1, 2.344827586)]
    [InlineData(0.02, 0.03, 0.4, 0.01, 1, 0.387986348)]
    [InlineData(0, 0.05, 0.5, 0, 2, 1.235714286)]
    [InlineData(0, 0.05, 0.5, 0, 3, 3)]
    public void Threshold_OfTheTable(double rw, double lw, double rp, double lp, double m, double expected)
    {
        var promise = Promise(0, rw, lw, rp, lp, m);
        Digits.Equal(expected, promise.Threshold);

        // At the threshold fighting on and stopping are worth the same.
        var at = promise with { Fighting = expected };
        Digits.Equal(at.Stop, at.FightOn, 6);
    }

    [Fact]
    public void Threshold_SeparatesFightingOnFromStopping() => Prop.ForAll(Promises, p =>
    {
        var gap = p.FightOn - p.Stop;
        return Math.Abs(gap) < 1e-9 || gap > 0 == p.Fighting > p.Threshold;
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<ConditionalPromise> Promises => (
        from f in Gen.Choose(-30, 30)
        from m in Gen.Choose(-20, 30)
        from rw in Gen.Choose(0, 50)
        from lw in Gen.Choose(0, 50)
        from rp in Gen.Choose(0, 50)
        from lp in Gen.Choose(0, 50)
        select new ConditionalPromise(f / 10.0, 3, m / 10.0, 0.95, new(rw / 100.0, lw / 100.0, rp / 100.0, lp / 100.0))).ToArbitrary();

    [Fact]
    public void Lapse_OfTheTable()
    {
        var promise = Promise(-2, 0, 0.05, 1, 0);
        Digits.Equal(0.078947368, promise.LapseThreshold);
        Digits.Equal([-0.564103, 0.958333], [promise.LapseMargin(0.05), promise.LapseMargin(0.2)], 6);
        Digits.Equal(9.958916, promise.DeadlineBound, 6);
        Assert.Equal(double.PositiveInfinity, (promise with { PeaceWithMember = 3 }).LapseThreshold);
        foreach (var lapse in new[] { 0.02, 0.07, 0.079, 0.2 })
        {
            // Membership at once on a ceasefire: stopping is worth the stock of membership.
            var waiting = promise with { Policy = new(0, lapse, 1, 0) };
            Assert.Equal(lapse > promise.LapseThreshold, waiting.FightOn > waiting.Membership);
            Assert.Equal(lapse > promise.LapseThreshold, promise.LapseMargin(lapse) > 0);
        }
    }

    [Theory]
    [InlineData(0, 0.05, 0.5, 0, 0.297961143, 2.107825475)]
    [InlineData(0.1, 0, 0.1, 0, 0.867427081, 0.150533974)]
    [InlineData(0, 0, 0, 0, 0.865637573, 0.155217878)]
    public void Duration_OfTheTable(double rw, double lw, double rp, double lp, double stops, double periods)
    {
        var found = WarDuration.Of(Promise(-1, rw, lw, rp, lp), 2);
        Digits.Equal([stops, periods], [found.Stops, found.Periods]);
    }

    [Fact]
    public void Entrapment_OfTheTable() =>
        Digits.Equal(0.039146, WarDuration.EntrapmentThreshold(WarDuration.Of(Promise(-1, 0, 0.05, 0.5, 0), 2), WarDuration.Of(Promise(-1, 0.1, 0, 0.1, 0), 2), 10, 500), 6);

    [Fact]
    public void Record_OfTheTable()
    {
        Digits.Equal(0.6, new BetaBelief(1, 1).After([new(1, 1), new(0, 1), new(1, 1)]).Mean);
        var mixed = new BetaBelief(2, 2).After([new(1, 1), new(0, 0.5), new(0.5, 0.8)]);
        Digits.Equal([3.4, 2.9, 0.53968254], [mixed.A, mixed.B, mixed.Mean], 8);
        Digits.Equal(0.372727, new BetaBelief(4.1, 5.9).After([new(0, 1)]).Mean, 6);
        Digits.Equal(0.463636, new BetaBelief(4.1, 5.9).After([new(1, 1)]).Mean, 6);
        Digits.Equal(0.188675246, new BetaBelief(4.1, 6.9).AtLeast(0.5));
        Digits.Equal([0.3125, 0.746094], [new BetaBelief(2, 3).AtLeast(0.5), new BetaBelief(6, 4).AtLeast(0.5)], 6);
        var aged = new BetaBelief(1, 1).After([new(0, PromiseOutcome.HalfLife(1, 15, 10)), new(1, PromiseOutcome.HalfLife(1, 1, 10)), new(1, PromiseOutcome.HalfLife(1, 2, 10))]);
        Digits.Equal([2.803584, 1.353553, 0.674403], [aged.A, aged.B, aged.Mean], 6);
    }

    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(5, 0.595390325)]
    [InlineData(15, 0.16607477)]
    public void OpenPromise_OfTheTable(double time, double expected)
    {
        var promise = new OpenPromise(0.8, 0.2);
        Digits.Equal(expected, promise.Sincere(time));
        Digits.Equal(6.931472, promise.TimeTo(0.5), 6);
        Digits.Equal(time, promise.TimeTo(promise.Sincere(time)));
    }

    [Fact]
    public void EmpiricalBayes_OfTheTable()
    {
        var fit = EmpiricalBayes.Fit([new(3, 4), new(1, 5), new(5, 6), new(0, 2), new(7, 8), new(2, 6)]);
        Digits.Equal([0.540658, 3.881863, -10.347283], [fit.Mean, fit.Strength, fit.LogLikelihood], 6);
        Digits.Equal([0.356819, 0.765769], [fit.Shrunk(new(0, 2)), fit.Shrunk(new(7, 8))], 6);
        Assert.False(fit.IsHomogeneous);
        Digits.Equal(0.238095, BetaBinomial.Probability(2, 5, 2, 3), 6);
    }

    [Fact]
    public void EmpiricalBayes_RecordsThatVaryLessThanChance_AreCalledHomogeneous()
    {
        var fit = EmpiricalBayes.Fit([new(5, 10), new(5, 10), new(5, 10), new(5, 10)]);
        Assert.True(fit.IsHomogeneous);
        Digits.Equal(0.5, fit.Shrunk(new(5, 10)), 6);
    }
}
