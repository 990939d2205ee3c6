namespace Fetial.Strategy.Bargaining;

/// <summary>The demand against an opponent who is tough (low cost of war) with chance q, else weak (models.md, section 2b). The prize is 1.</summary>
/// <param name="Threshold">The q below which the risky demand is better (exclusive).</param>
/// <param name="Safe">A's value of the demand that both types accept.</param>
/// <param name="Risky">A's value of the demand that only the weak accept.</param>
public readonly record struct TwoTypeUltimatum(double Threshold, double Safe, double Risky, double SafeDemand, double RiskyDemand)
{
    public bool TakesRisk => Risky > Safe + Numerics.Tie.Tolerance;

    public static TwoTypeUltimatum Of(double p, double costA, double costTough, double costWeak, double q) => new(
        (costWeak - costTough) / (costWeak + costA),
        p + costTough,
        ((1 - q) * (p + costWeak)) + (q * (p - costA)),
        p + costTough,
        p + costWeak);
}
