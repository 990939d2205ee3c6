using Fetial.Strategy.Deterrence;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Strategy;

/// <summary>Models 1a and 1d of the handbook, to the digits it gives.</summary>
public sealed class DeterrenceTests
{
    private static readonly ExtendedDeterrence Base = new(100, 10, 0.3, 0.7, 15, 25, 40);

    [Theory]
    [InlineData(100, 10, 0.3, 0.7, 15, 25, 40, 0.5)]
    [InlineData(100, 10, 0.3, 0.7, 15, 25, 0, 0.9)]
    [InlineData(100, 10, 0.8, 0.9, 15, 25, 40, 0)]
    [InlineData(100, 10, 0.1, 0.3, 15, 20, 5, 2.166666667)]
    [InlineData(100, -10, 0.3, 0.7, 15, 25, 40, 0.722222222)]
    public void Threshold_OfTheTable(double g, double s, double d0, double d1, double k0, double k1, double pi, double expected) =>
        Digits.Equal(expected, new ExtendedDeterrence(g, s, d0, d1, k0, k1, pi).Threshold);

    [Fact]
    public void Threshold_HelpThatDoesNotHurt_IsInfinite() =>
        Assert.Equal(double.PositiveInfinity, (Base with { DenialHelped = 0.3, CostHelped = 15, Punishment = 0 }).Threshold);

    [Theory]
    [InlineData(0.3, 68.965517241, 0.365464488)]
    [InlineData(0.8, 171.052631579, 0.989570489)]
    public void StakeThreshold_OfTheTable(double p, double stake, double share)
    {
        Digits.Equal(stake, Base.StakeThreshold(p));
        Digits.Equal(share, Base.ShareDeterred(p, 80, 20));
    }

    [Fact]
    public void Attack_AtTheThreshold_EqualsTheStatusQuo()
    {
        Digits.Equal(10, Base.Attack(0.5));
        Assert.True(Base.Deters(0.5));
        Assert.False(Base.Deters(0.5 - 1e-6));
    }

    [Theory]
    [InlineData(0, 0.231475)]
    [InlineData(10, 0.689974)]
    [InlineData(20, 0.942676)]
    public void Honours_OfTheTable(double audienceCost, double expected) =>
        Digits.Equal(expected, ExtendedDeterrence.Honours(60, 0.4, audienceCost, 30, 5), 6);

    [Theory]
    [InlineData(0, 90.909091)]
    [InlineData(0.3, 77.272727)]
    [InlineData(0.6, 63.636364)]
    public void StakeThreshold_UnderTheSecurityDilemma(double sigma, double expected) =>
        Digits.Equal(expected, (Base with { DenialAlone = 0.5, StatusQuo = 10 - (100 * sigma * 0.2) }).StakeThreshold(0.3), 6);

    [Fact]
    public void DilemmaThreshold_OfTheTable_SeparatesMoreFromLess()
    {
        Digits.Equal(0.482759, Base.DilemmaThreshold(0.3) / 100, 6);
        double Stake(double sigma, double d0) => (Base with { DenialAlone = d0, StatusQuo = 10 - (100 * sigma * (d0 - 0.3)) }).StakeThreshold(0.3);
        Assert.True(Stake(0.47, 0.301) > Stake(0.47, 0.3));
        Assert.True(Stake(0.49, 0.301) < Stake(0.49, 0.3));
    }

    [Fact]
    public void Attack_ByManyGuarantors_OfTheTable()
    {
        var (a, b, c) = (new Guarantor("a", 0.3, 5, 10, 0.6), new Guarantor("b", 0.2, 3, 20, 0.5), new Guarantor("c", 0, 0, 15, 0.9));
        double Attack(params Guarantor[] guarantors) => new ManyGuarantors(100, 10, 0.3, 15, [.. guarantors]).Attack;
        Digits.Equal(2.66, Attack(a, b, c));
        Digits.Equal(23, Attack(b, c));
        Digits.Equal(19.9, Attack(a, c));
        Digits.Equal(16.16, Attack(a, b));
        Digits.Equal(55, Attack());
        Digits.Equal(10, Attack(new Guarantor("one", 0.4 / 0.7, 10, 40, 0.5)));
    }

    [Fact]
    public void OneGuarantor_IsTheModelOfOne() => Prop.ForAll(Cases, x =>
    {
        var many = new ManyGuarantors(x.Stake, x.StatusQuo, x.DenialAlone, x.CostAlone,
            [new Guarantor("one", (x.DenialHelped - x.DenialAlone) / (1 - x.DenialAlone), x.CostHelped - x.CostAlone, x.Punishment, 0.37)]);
        return Math.Abs(many.Attack - x.Attack(0.37)) < 1e-9
            && (double.IsInfinity(x.Threshold) || Math.Abs(many.ThresholdOf(0) - x.Threshold) < 1e-9);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Threshold_UnderAPositiveChangeOfScale_Stays() => Prop.ForAll(Cases, x =>
    {
        var scaled = new ExtendedDeterrence(x.Stake * 3, x.StatusQuo * 3, x.DenialAlone, x.DenialHelped, x.CostAlone * 3, x.CostHelped * 3, x.Punishment * 3);
        return scaled.Threshold.Equals(x.Threshold) || Math.Abs(scaled.Threshold - x.Threshold) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Margin_RisesWithDenialCostPunishmentAndBelief() => Prop.ForAll(Cases, x =>
        (x with { DenialAlone = x.DenialAlone + 0.01 }).Margin(0.4) >= x.Margin(0.4) - 1e-9
        && (x with { DenialHelped = x.DenialHelped + 0.01 }).Margin(0.4) >= x.Margin(0.4) - 1e-9
        && (x with { CostAlone = x.CostAlone + 1 }).Margin(0.4) >= x.Margin(0.4) - 1e-9
        && (x with { Punishment = x.Punishment + 1 }).Margin(0.4) >= x.Margin(0.4) - 1e-9
        && x.Margin(0.5) >= x.Margin(0.4) - 1e-9).QuickCheckThrowOnFailure();

    [Fact]
    public void Attack_UnderPermutedGuarantors_Stays()
    {
        var guarantors = Enumerable.Range(1, 6).Select(i => new Guarantor($"{i}", 0.1 * i, i, 2 * i, 0.15 * i)).ToArray();
        var game = new ManyGuarantors(100, 10, 0.3, 15, [.. guarantors]);
        Digits.Equal(game.Attack, (game with { Guarantors = [.. guarantors.Reverse()] }).Attack);
    }

    [Fact]
    public void Correlation_OfEqualStates_IsIndependence()
    {
        var game = new ManyGuarantors(100, 10, 0.3, 15, [new("a", 0.3, 5, 10, 0.6), new("b", 0.2, 3, 20, 0.5)]);
        var mixed = new CorrelatedGuarantors(game, [new("x", 0.5, [0.6, 0.5]), new("y", 0.5, [0.6, 0.5])]);
        Digits.Equal(game.Attack, mixed.Attack);
        Assert.Throws<ArgumentException>(() => new CorrelatedGuarantors(game, [new("x", 0.5, [0.6, 0.5])]).Attack);

        // Both or neither of the two honours: worse for the defender than the same chances apart, since only one of them is wasted then.
        var together = new CorrelatedGuarantors(game with { Guarantors = [new("a", 0.5, 0, 0, 0.5), new("b", 0.5, 0, 0, 0.5)] }, [new("both", 0.5, [1, 1]), new("none", 0.5, [0, 0])]);
        Digits.Equal((100 * 0.7 * ((0.5 * 0.25) + 0.5)) - 15, together.Attack);
    }

    private static Arbitrary<ExtendedDeterrence> Cases => (
        from g in Gen.Choose(10, 200)
        from s in Gen.Choose(-50, 50)
        from d0 in Gen.Choose(0, 80)
        from more in Gen.Choose(0, 19)
        from k0 in Gen.Choose(0, 50)
        from k1 in Gen.Choose(0, 50)
        from pi in Gen.Choose(0, 80)
        select new ExtendedDeterrence(g, s, d0 / 100.0, (d0 + more) / 100.0, k0, k0 + k1, pi)).ToArbitrary();
}
