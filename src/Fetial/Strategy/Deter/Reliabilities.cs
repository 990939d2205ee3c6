using System.Collections.Immutable;
using Fetial.Ledger;
using Fetial.Situations;
using Fetial.Strategy.Reputation;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Deter;

/// <summary>
/// Reliability as the record of promises has it, for guarantors of whom the user assumes none (models.md, section 6): a Beta posterior from a flat prior, kept
/// and kept late counting 1, partly kept a half, missed 0. The range is the central nine tenths of the posterior, so that a short record stays wide. Records are
/// biased downwards where unreliable promises are tested more often (section 4), and whether reputation moves challengers is disputed.
/// </summary>
public static class Reliabilities
{
    private const double Tail = 0.05;

    /// <summary>By the index of the actor; who has no decided promise is left out.</summary>
    public static ImmutableDictionary<int, Ranged> Of(Perspective perspective)
    {
        var seen = Track.UpToItsDay(perspective);
        return PromiseRecords.Of(seen, [.. seen.Shared(static p => new CommitmentLives(p)).All()])
            .Where(r => r.Counts.Any(c => c.Decided > 0)).ToImmutableDictionary(r => r.Actor.Index, r => Of(Belief(r)));
    }

    /// <summary>The posterior of one record.</summary>
    public static BetaBelief Belief(PromiseRecord record) => new BetaBelief(1, 1).After(
    [
        new PromiseOutcome(1, record.Kept + record.KeptLate), new PromiseOutcome(0.5, record.PartlyKept), new PromiseOutcome(0, record.Missed),
    ]);

    private static Ranged Of(BetaBelief belief) => new(belief.Mean, Quantile(belief, Tail), Quantile(belief, 1 - Tail));

    private static double Quantile(BetaBelief belief, double share) => Numerics.Roots.Between(x => 1 - belief.AtLeast(x) - share, 0, 1);
}
