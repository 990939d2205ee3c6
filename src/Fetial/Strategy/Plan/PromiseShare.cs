namespace Fetial.Strategy.Plan;

/// <summary>How much of the user's own ranges lies on which side; no chance that anybody acts so.</summary>
/// <param name="Mean">Of f - f*, in stake points per period.</param>
public readonly record struct PromiseShare(long Draws, long FightsOn, long Prolongs, long Ends, double Mean, double Variance, double Least, double Most)
{
    public double Share => Draws == 0 ? double.NaN : (double)FightsOn / Draws;

    /// <summary>Standard error of the share.</summary>
    public double Error => Draws == 0 ? double.NaN : Math.Sqrt(Share * (1 - Share) / Draws);
}
