namespace Fetial.Strategy.Numerics;

/// <summary>The logistic distribution function, without overflow for arguments of any size (models.md, section 0).</summary>
public static class Logistic
{
    /// <summary>L(x) = 1/(1+e^-x), in [0,1].</summary>
    public static double Cdf(double x) => x >= 0 ? 1 / (1 + Math.Exp(-x)) : Math.Exp(x) / (1 + Math.Exp(x));

    /// <summary>ln(1+e^x): the expected gain of a choice with a logistic shock of scale 1 over an alternative worth x less.</summary>
    public static double SoftPlus(double x) => x > 0 ? x + Math.Log(1 + Math.Exp(-x)) : Math.Log(1 + Math.Exp(x));

    /// <summary>The x with L(x) = p; p in (0,1), else infinite.</summary>
    public static double Quantile(double p) => Math.Log(p / (1 - p));
}
