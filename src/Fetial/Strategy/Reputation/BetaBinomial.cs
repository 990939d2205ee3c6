using MathNet.Numerics;

namespace Fetial.Strategy.Reputation;

/// <summary>The chance of k kept of n promises where reliability is Beta(a,b) (models.md, section 6).</summary>
public static class BetaBinomial
{
    public static double LogProbability(double kept, double of, double a, double b) =>
        SpecialFunctions.GammaLn(of + 1) - SpecialFunctions.GammaLn(kept + 1) - SpecialFunctions.GammaLn(of - kept + 1)
        + SpecialFunctions.BetaLn(a + kept, b + of - kept) - SpecialFunctions.BetaLn(a, b);

    public static double Probability(double kept, double of, double a, double b) => Math.Exp(LogProbability(kept, of, a, b));
}
