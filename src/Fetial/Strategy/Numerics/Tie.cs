namespace Fetial.Strategy.Numerics;

/// <summary>How equal payoffs are read: nobody attacks or fights on unless it is strictly better (models.md, section 0).</summary>
public static class Tie
{
    /// <summary>The tolerance of every comparison of payoffs, in stake points.</summary>
    public const double Tolerance = 1e-12;

    public static bool IsBetter(double first, double second) => first > second + Tolerance;

    public static bool IsAtLeast(double first, double second) => first >= second - Tolerance;

    public static double Clip(double value, double low, double high) => Math.Max(low, Math.Min(high, value));
}
