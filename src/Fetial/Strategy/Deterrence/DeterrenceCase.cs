using System.Collections.Immutable;
using Fetial.Strategy.Numerics;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Deterrence;

/// <summary>
/// A challenge with its guarantors, every number with the range its user gives it (models.md, sections 1d and 10). Since costs are not negative, the margin
/// rises or falls with each number alone, so its extremes over the ranges lie at two known corners.
/// </summary>
public sealed record DeterrenceCase(Ranged Prize, Ranged Restraint, Ranged Repels, Ranged Costs, ImmutableArray<GuarantorCase> Guarantors)
{
    /// <summary>The margin S - EU(attack) at the values stated.</summary>
    public double Margin => MarginWhere(static r => r.Value, static r => r.Value);

    /// <summary>The least margin inside the ranges.</summary>
    public double Least => MarginWhere(static r => r.Low, static r => r.High);

    /// <summary>The largest margin inside the ranges.</summary>
    public double Most => MarginWhere(static r => r.High, static r => r.Low);

    public Verdict Verdict => Tie.IsAtLeast(Least, 0) ? Verdict.Deterred : Tie.IsAtLeast(Most, 0) ? Verdict.Undetermined : Verdict.NotDeterred;

    /// <summary>Every number, in a fixed order: G, S, d0, k0, then per guarantor x, k, Pi, unrest, p.</summary>
    public ImmutableArray<(string Name, Ranged Range)> Inputs =>
    [
        ("prize", Prize), ("restraint", Restraint), ("repels alone", Repels), ("costs alone", Costs),
        .. Guarantors.SelectMany(g => new[]
        {
            ($"{g.Name}: removes", g.Removes), ($"{g.Name}: costs", g.Costs), ($"{g.Name}: punishes", g.Punishes),
            ($"{g.Name}: unsettles", g.Unsettles), ($"{g.Name}: is reliable", g.Reliability),
        }),
    ];

    public DeterrenceCase Without(int index) => this with { Guarantors = Guarantors.RemoveAt(index) };

    /// <summary>The margin at a point given in the order of <see cref="Inputs"/>.</summary>
    public double MarginAt(ReadOnlySpan<double> x)
    {
        var success = 1 - x[2];
        var margin = x[1] + x[3];
        for (var i = 4; i < x.Length; i += 5)
        {
            success *= 1 - (x[i] * x[i + 4]);
            margin += (x[i + 4] * (x[i + 1] + x[i + 2])) - x[i + 3];
        }

        return margin - (x[0] * success);
    }

    /// <summary>
    /// The common reliability of all guarantors from which the challenger is deterred at the values stated; 0 where it is deterred without them, infinite
    /// where even certain help does not suffice.
    /// </summary>
    public double CommonThreshold
    {
        get
        {
            double At(double p) => (this with { Guarantors = [.. Guarantors.Select(g => g with { Reliability = new Ranged(p) })] }).Margin;
            return Tie.IsAtLeast(At(0), 0) ? 0 : !Tie.IsAtLeast(At(1), 0) ? double.PositiveInfinity : Roots.Between(At, 0, 1);
        }
    }

    /// <summary>p* of one guarantor, the others as stated; see <see cref="ManyGuarantors.ThresholdOf"/>.</summary>
    public double ThresholdOf(int index)
    {
        double At(double p) => (this with { Guarantors = Guarantors.SetItem(index, Guarantors[index] with { Reliability = new Ranged(p) }) }).Margin;
        var (absent, certain) = (At(0), At(1));
        return Tie.IsAtLeast(absent, 0) ? 0 : certain - absent <= Tie.Tolerance ? double.PositiveInfinity : -absent / (certain - absent);
    }

    /// <param name="helps">The end of a range that helps the defender, for numbers that raise the margin.</param>
    /// <param name="hurts">The other end, for numbers that lower it.</param>
    private double MarginWhere(Func<Ranged, double> helps, Func<Ranged, double> hurts)
    {
        var success = 1 - helps(Repels);
        var margin = helps(Restraint) + helps(Costs);
        foreach (var g in Guarantors)
        {
            success *= 1 - (helps(g.Removes) * helps(g.Reliability));
            margin += (helps(g.Reliability) * (helps(g.Costs) + helps(g.Punishes))) - hurts(g.Unsettles);
        }

        return margin - (hurts(Prize) * success);
    }
}
