using System.Collections.Immutable;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Tests.Strategy;

/// <summary>Challenges with ranges: verdicts, exact indices, draws and minimal packages.</summary>
public sealed class DeterrenceCaseTests
{
    private static readonly DeterrenceCase Case = new(
        new(100, 80, 120), new(10, -10, 20), new(0.3, 0.2, 0.4), new(15, 10, 30),
        [
            new("a", new(0.3, 0.2, 0.5), new(5, 2, 8), new(10, 0, 20), new(0), new(0.6, 0.35, 0.85), [1], 4),
            new("b", new(0.2, 0.1, 0.3), new(3), new(20, 10, 40), new(0, 0, 4), new(0.5, 0.2, 0.9), [0.5, 1], 3),
            new("c", new(0), new(0), new(15, 5, 25), new(0), new(0.9, 0.7, 1), [1], 1),
        ]);

    [Fact]
    public void Margin_AtTheValues_IsThatOfTheModel()
    {
        Digits.Equal(10 - 2.66, (Case with { Restraint = new(10), Guarantors = [.. Case.Guarantors.Select(g => g with { Unsettles = new(0) })] }).Margin);
        var point = Case.Inputs.Select(i => i.Range.Value).ToArray();
        Digits.Equal(Case.Margin, Case.MarginAt(point));
    }

    [Fact]
    public void Extremes_AreThoseOfEveryCorner()
    {
        var inputs = Case.Inputs;
        var free = Enumerable.Range(0, inputs.Length).Where(i => !inputs[i].Range.IsFixed).ToArray();
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var corner = 0; corner < 1 << free.Length; corner++)
        {
            var x = inputs.Select(i => i.Range.Value).ToArray();
            for (var b = 0; b < free.Length; b++)
            {
                x[free[b]] = ((corner >> b) & 1) == 0 ? inputs[free[b]].Range.Low : inputs[free[b]].Range.High;
            }

            var margin = Case.MarginAt(x);
            (least, most) = (Math.Min(least, margin), Math.Max(most, margin));
        }

        Digits.Equal([least, most], [Case.Least, Case.Most]);
        Assert.Equal(Verdict.Undetermined, Case.Verdict);
    }

    [Fact]
    public void Indices_EqualThoseOnAFullGrid()
    {
        var inputs = Case.Inputs;
        var grid = MultilinearSobol.Of([.. inputs.Select(i => i.Name)], [.. inputs.Select(i => i.Range)], x => Case.MarginAt(x));
        var closed = DeterrenceSobol.Of(Case);
        Digits.Equal([grid.Mean, grid.Variance], [closed.Mean, closed.Variance]);
        Assert.Equal(grid.Indices.Select(i => i.Input), closed.Indices.Select(i => i.Input));
        Digits.Equal([.. grid.Indices.Select(i => i.First)], [.. closed.Indices.Select(i => i.First)]);
        Digits.Equal([.. grid.Indices.Select(i => i.Total)], [.. closed.Indices.Select(i => i.Total)]);
    }

    [Fact]
    public void Draws_AgreeWithTheExactMomentsAndStayInsideTheExtremes()
    {
        var sweep = new DeterrenceSweep(Case, 3);
        var share = DeterrenceSweep.Merge(Enumerable.Range(0, 50).Select(sweep.Block));
        var exact = DeterrenceSobol.Of(Case);
        Assert.InRange(share.Mean, exact.Mean - 0.3, exact.Mean + 0.3);
        Assert.InRange(share.Variance / exact.Variance, 0.98, 1.02);
        Assert.True(share.Least >= Case.Least && share.Most <= Case.Most);
    }

    [Fact]
    public void Blocks_MergedInAnyOrder_EqualASingleRun()
    {
        var sweep = new DeterrenceSweep(Case, 8);
        var blocks = Enumerable.Range(0, 12).Select(sweep.Block).ToList();
        Assert.Equal(DeterrenceSweep.Merge(blocks), DeterrenceSweep.Merge(blocks.Where(b => b.Number % 2 == 1).Concat(blocks.Where(b => b.Number % 2 == 0)).Concat(blocks.Take(3))));
    }

    [Fact]
    public void Packages_AreMinimalSufficientAndComplete()
    {
        var strong = Case with { Restraint = new(62), Prize = new(100, 95, 105), Guarantors = [.. Case.Guarantors.Select(g => g with { Unsettles = new(0) })] };
        foreach (var robust in new[] { true, false })
        {
            var report = DeterrencePackages.Of([strong], robust);
            Assert.Null(report.Fault);
            bool Suffices(params int[] p) => (robust ? DeterrencePackages.With(strong, p).Least : DeterrencePackages.With(strong, p).Margin) >= -1e-12;
            var expected = new List<string>();
            for (var a = 0; a <= 1; a++)
            {
                for (var b = 0; b <= 2; b++)
                {
                    for (var c = 0; c <= 1; c++)
                    {
                        if (Suffices(a, b, c) && (a == 0 || !Suffices(a - 1, b, c)) && (b == 0 || !Suffices(a, b - 1, c)) && (c == 0 || !Suffices(a, b, c - 1)))
                        {
                            expected.Add($"{a}{b}{c}");
                        }
                    }
                }
            }

            Assert.NotEmpty(expected);
            Assert.Equal(expected, report.Packages.Select(p => string.Concat(p.Levels)));
        }
    }

    [Fact]
    public void Packages_WithAResourceThatUnsettles_AreCheckedAndTheFaultIsShown()
    {
        var harmful = Case with { Guarantors = [Case.Guarantors[0], new("tripwire", new(0.01), new(0), new(0), new(30), new(1), [1], 1)], Restraint = new(60), Prize = new(100) };
        var report = DeterrencePackages.Of([harmful], robust: false);
        Assert.NotNull(report.Fault);
        Assert.True(report.MonotonicityTested);
    }

    [Fact]
    public void Thresholds_SeparateDeterredFromNot()
    {
        var common = Case.CommonThreshold;
        Assert.InRange(common, 0, 1);
        double At(double p) => (Case with { Guarantors = [.. Case.Guarantors.Select(g => g with { Reliability = new(p) })] }).Margin;
        Assert.True(At(common + 1e-6) > 0 && At(common - 1e-6) < 0);
        for (var i = 0; i < 3; i++)
        {
            var threshold = Case.ThresholdOf(i);
            Digits.Equal(0, (Case with { Guarantors = Case.Guarantors.SetItem(i, Case.Guarantors[i] with { Reliability = new(threshold) }) }).Margin);
        }
    }

    [Fact]
    public void OneChallenger_Sweep_AgreesWithTheModelOfMany()
    {
        var sweep = new OneChallengerSweep(new(100), new(10, -10, 20), new(0.3), new(0.7), new(15), new(25), new(40, 0, 60), new(0.5, 0, 1), 4);
        var many = new DeterrenceCase(new(100), new(10, -10, 20), new(0.3), new(15), [new("one", new(0.4 / 0.7), new(10), new(40, 0, 60), new(0), new(0.5, 0, 1), [1], null)]);
        var share = DeterrenceSweep.Merge(Enumerable.Range(0, 40).Select(new DeterrenceSweep(many, 9).Block)).Share;
        var other = Enumerable.Range(0, 40).Sum(b => sweep.Deterred(b, 4096)) / (40.0 * 4096);
        Assert.InRange(other - share, -0.01, 0.01);
    }
}
