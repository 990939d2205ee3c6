using System.Collections.Immutable;
using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Crises;

/// <summary>
/// Crisis signalling with private shocks to every payoff (Lewis and Schultz 2003, in the form of Crisman-Cox and Gibilisco 2019,
/// doi 10.1017/psrm.2019.58; models.md, section 1e). A challenges, B resists or concedes, A fights or backs down.
/// </summary>
/// <param name="StatusQuoA">SA.</param>
/// <param name="ConcessionA">VA: B concedes, to A.</param>
/// <param name="ConcessionB">CB: B concedes, to B.</param>
/// <param name="WarA">WA.</param>
/// <param name="BackDownA">a: A backs down, to A (its audience cost).</param>
/// <param name="BackDownB">VB: A backs down, to B.</param>
/// <param name="WarB">WB: a stronger guarantee raises it.</param>
public readonly record struct CrisisSignalling(
    double StatusQuoA, double ConcessionA, double ConcessionB, double WarA, double BackDownA, double BackDownB, double WarB)
{
    private const int Cells = 400;

    /// <summary>Every equilibrium, by falling chance of a challenge: one or three apart from the folds. All are shown, never one.</summary>
    public ImmutableArray<CrisisEquilibrium> All
    {
        get
        {
            var game = this;
            var grid = new double[Cells + 1];
            for (var i = 0; i <= Cells; i++)
            {
                // Equal steps in log-odds, so that roots near 0 and 1 are told apart.
                grid[i] = Logistic.Cdf(-20 + (40.0 * i / Cells));
            }

            return [.. Roots.On(r => game.Reply(r) - r, grid).Select(r => game.At(r))];
        }
    }

    /// <summary>
    /// The values of WB in a range at which the number of equilibria changes, each to 1e-9; two folds closer than a hundredth of the range are not told
    /// apart.
    /// </summary>
    public ImmutableArray<double> Folds(double from, double to)
    {
        var folds = ImmutableArray.CreateBuilder<double>();
        const int steps = 100;
        for (var i = 0; i < steps; i++)
        {
            var low = from + ((to - from) * i / steps);
            var high = from + ((to - from) * (i + 1) / steps);
            var count = CountAt(low);
            if (count == CountAt(high))
            {
                continue;
            }

            while (high - low > 1e-9)
            {
                var middle = (low + high) / 2;
                if (CountAt(middle) == count)
                {
                    low = middle;
                }
                else
                {
                    high = middle;
                }
            }

            folds.Add((low + high) / 2);
        }

        return folds.ToImmutable();
    }

    private int CountAt(double war) => (this with { WarB = war }).All.Length;

    /// <summary>The chance that B resists if A believes that it does with chance <paramref name="resists"/>.</summary>
    private double Reply(double resists)
    {
        var (challenges, fights) = Reactions(resists);
        return challenges <= 0 || fights <= 0 ? 0 : Normal.Cdf(((fights * WarB) + ((1 - fights) * BackDownB) - ConcessionB) / fights);
    }

    private (double Challenges, double Fights) Reactions(double resists)
    {
        var needed = (StatusQuoA - ((1 - resists) * ConcessionA)) / resists;
        var challenges = 1 - (Normal.Cdf(needed - WarA) * Normal.Cdf(needed - BackDownA));
        return (challenges, challenges <= 0 ? 0 : Normal.Cdf2((WarA - BackDownA) / Math.Sqrt(2), WarA - needed, 1 / Math.Sqrt(2)) / challenges);
    }

    private CrisisEquilibrium At(double resists)
    {
        var (challenges, fights) = Reactions(resists);
        return new(
            challenges, resists, fights, 1 - challenges, challenges * (1 - resists), challenges * resists * fights, challenges * resists * (1 - fights));
    }
}
