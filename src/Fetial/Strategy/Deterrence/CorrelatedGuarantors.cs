using System.Collections.Immutable;
using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Deterrence;

/// <summary>Guarantors whose reliabilities move together: a finite mixture over common states, exact in each (models.md, section 1d).</summary>
public sealed record CorrelatedGuarantors(ManyGuarantors Base, ImmutableArray<CommonState> States)
{
    /// <summary>EU(attack), the mean over the states. Throws <see cref="ArgumentException"/> where the probabilities do not add up to 1.</summary>
    public double Attack
    {
        get
        {
            var sum = States.Sum(s => s.Probability);
            return Math.Abs(sum - 1) <= 1e-9
                ? States.Sum(s => s.Probability * In(s).Attack)
                : throw new ArgumentException($"The probabilities of the states add up to {sum}, and must add up to 1.");
        }
    }

    public double Margin => Base.StatusQuo - Attack;

    public bool Deters => !Tie.IsBetter(Attack, Base.StatusQuo);

    /// <summary>The guarantors as they are in one state.</summary>
    public ManyGuarantors In(CommonState state) =>
        Base with { Guarantors = [.. Base.Guarantors.Select((g, i) => g with { Reliability = state.Reliabilities[i] })] };
}
