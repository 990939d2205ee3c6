using MathNet.Numerics;

namespace Fetial.Strategy.Reputation;

/// <summary>A belief about reliability as a Beta distribution (models.md, section 6). A risk-neutral challenger uses its mean alone.</summary>
/// <param name="A">Weight of kept promises, above 0.</param>
/// <param name="B">Weight of broken ones, above 0.</param>
public readonly record struct BetaBelief(double A, double B)
{
    public double Mean => A / (A + B);

    /// <summary>The belief after a record: a + Σ w k, b + Σ w (1-k). The order of the record does not matter.</summary>
    public BetaBelief After(IEnumerable<PromiseOutcome> record)
    {
        var (a, b) = (A, B);
        foreach (var promise in record)
        {
            a += promise.Weight * promise.Kept;
            b += promise.Weight * (1 - promise.Kept);
        }

        return new(a, b);
    }

    /// <summary>P(reliability ≥ x): the analyst's doubt about what the challenger believes, and no forecast.</summary>
    public double AtLeast(double x) => x <= 0 ? 1 : x >= 1 ? 0 : 1 - SpecialFunctions.BetaRegularized(A, B, x);
}
