namespace Fetial.Strategy.Deterrence;

/// <summary>The share of assumptions, drawn from the user's own ranges, under which the challenger is deterred. Not the chance that it is.</summary>
public readonly record struct DeterrenceShare(long Draws, long Deterred, double Mean, double Variance, double Least, double Most)
{
    public double Share => Draws == 0 ? double.NaN : (double)Deterred / Draws;

    /// <summary>Standard error of the share.</summary>
    public double Error => Draws == 0 ? double.NaN : Math.Sqrt(Share * (1 - Share) / Draws);
}
