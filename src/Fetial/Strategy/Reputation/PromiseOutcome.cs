namespace Fetial.Strategy.Reputation;

/// <summary>One promise of a record (models.md, section 6).</summary>
/// <param name="Kept">k in [0,1]: 0 broken, 1 kept, a fraction for partial delivery.</param>
/// <param name="Weight">w ≥ 0: how much it tells, see <see cref="HalfLife"/>.</param>
public readonly record struct PromiseOutcome(double Kept, double Weight)
{
    /// <summary>The weight of a promise of this relevance and age: relevance · 2^(-age/half-life).</summary>
    public static double HalfLife(double relevance, double age, double halfLife) => relevance * Math.Pow(2, -age / halfLife);
}
