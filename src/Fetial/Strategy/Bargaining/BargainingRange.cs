namespace Fetial.Strategy.Bargaining;

/// <summary>The shares of the prize that both sides prefer to war; both ends belong to it (Fearon 1995; models.md, section 2a).</summary>
/// <param name="Low">The least share that A accepts.</param>
/// <param name="High">The largest share that B leaves to A.</param>
public readonly record struct BargainingRange(double Low, double High)
{
    public double Width => High - Low;

    /// <summary>The range for the chance <paramref name="p"/> that A wins, costs of war as shares of the prize, and utility x^curvature (1: risk-neutral).</summary>
    public static BargainingRange Of(double p, double costA, double costB, double curvature = 1) => new(
        Math.Pow(Math.Max(0, p - costA), 1 / curvature),
        1 - Math.Pow(Math.Max(0, 1 - p - costB), 1 / curvature));
}
