using System.Collections.Immutable;
using Fetial.Strategy.Numerics;
using MathNet.Numerics;

namespace Fetial.Strategy.Reputation;

/// <summary>A common prior fitted to the records of several actors, and each actor's estimate drawn towards it (models.md, section 6).</summary>
/// <param name="Mean">mu in (0,1).</param>
/// <param name="Strength">M: how many promises the prior is worth.</param>
/// <param name="LogLikelihood">At the maximum.</param>
/// <param name="IsHomogeneous">No heterogeneity detected: the strength ran to its cap, and every actor gets the common mean.</param>
public readonly record struct EmpiricalBayes(double Mean, double Strength, double LogLikelihood, bool IsHomogeneous)
{
    /// <summary>Cap of the strength where the records vary less than chance would have it.</summary>
    public const double Cap = 1e4;

    /// <summary>The estimate for one actor: (mu·M + k)/(M + n).</summary>
    public double Shrunk(ActorRecord record) => ((Mean * Strength) + record.Kept) / (Strength + record.Of);

    /// <summary>Maximises the beta-binomial likelihood over mean and strength. Throws <see cref="ArgumentException"/> on an empty record.</summary>
    public static EmpiricalBayes Fit(ImmutableArray<ActorRecord> records)
    {
        if (records.Sum(r => r.Of) <= 0)
        {
            throw new ArgumentException("There is no promise to learn from.", nameof(records));
        }

        var homogeneous = Slope(records, Cap).OfStrength >= 0;
        var strength = homogeneous ? Cap : Roots.Between(m => Slope(records, m).OfStrength, 1e-6, Cap);
        var mean = Slope(records, strength).Mean;
        return new(mean, strength, records.Sum(r => BetaBinomial.LogProbability(r.Kept, r.Of, mean * strength, (1 - mean) * strength)), homogeneous);
    }

    /// <summary>Mean log score and Brier score of each record under the prior fitted to the others (leave one out).</summary>
    public static (double LogScore, double Brier) LeaveOneOut(ImmutableArray<ActorRecord> records)
    {
        var (log, brier, promises) = (0.0, 0.0, 0.0);
        for (var i = 0; i < records.Length; i++)
        {
            var prior = Fit(records.RemoveAt(i));
            var record = records[i];
            log += BetaBinomial.LogProbability(record.Kept, record.Of, prior.Mean * prior.Strength, (1 - prior.Mean) * prior.Strength);
            brier += (record.Kept * (1 - prior.Mean) * (1 - prior.Mean)) + ((record.Of - record.Kept) * prior.Mean * prior.Mean);
            promises += record.Of;
        }

        return (log / records.Length, brier / promises);
    }

    /// <summary>The best mean at a strength, and there the slope of the likelihood in the strength.</summary>
    private static (double Mean, double OfStrength) Slope(ImmutableArray<ActorRecord> records, double strength)
    {
        var mean = Roots.Between(
            m =>
            {
                var (a, b) = Slopes(records, m * strength, (1 - m) * strength);
                return a - b;
            },
            1e-9,
            1 - 1e-9);
        var (ofA, ofB) = Slopes(records, mean * strength, (1 - mean) * strength);
        return (mean, (mean * ofA) + ((1 - mean) * ofB));
    }

    /// <summary>Slopes of the log likelihood in the two parameters of the Beta distribution.</summary>
    private static (double OfA, double OfB) Slopes(ImmutableArray<ActorRecord> records, double a, double b)
    {
        var (ofA, ofB) = (0.0, 0.0);
        foreach (var record in records)
        {
            var all = SpecialFunctions.DiGamma(a + b) - SpecialFunctions.DiGamma(a + b + record.Of);
            ofA += SpecialFunctions.DiGamma(a + record.Kept) - SpecialFunctions.DiGamma(a) + all;
            ofB += SpecialFunctions.DiGamma(b + record.Of - record.Kept) - SpecialFunctions.DiGamma(b) + all;
        }

        return (ofA, ofB);
    }
}
