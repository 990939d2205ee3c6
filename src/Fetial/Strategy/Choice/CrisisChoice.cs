using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Choice;

/// <summary>
/// Signorino's crisis game under noisy choice (1999, APSR 93(2); models.md, section 9): keep the status quo or attack; capitulate or go to war. The precision
/// l is in 1/stake points: rescaling utilities rescales it.
/// </summary>
/// <param name="StatusQuo">The chance of the status quo; the three add up to 1.</param>
public readonly record struct CrisisChoice(double StatusQuo, double Capitulation, double War)
{
    public static CrisisChoice Logit(CrisisUtilities u, double precision)
    {
        var resists = Numerics.Logistic.Cdf(precision * (u.SecondWar - u.SecondCapitulation));
        return From(Numerics.Logistic.Cdf(precision * Gain(u, resists)), resists);
    }

    /// <summary>Normal errors of the agents with standard deviation <paramref name="deviation"/> on each action.</summary>
    public static CrisisChoice AgentProbit(CrisisUtilities u, double deviation)
    {
        var resists = Normal.Cdf((u.SecondWar - u.SecondCapitulation) / (deviation * Math.Sqrt(2)));
        return From(Normal.Cdf(Gain(u, resists) / (deviation * Math.Sqrt(2))), resists);
    }

    /// <summary>Normal private information about each outcome's utility.</summary>
    public static CrisisChoice PrivateProbit(CrisisUtilities u, double deviation)
    {
        var resists = Normal.Cdf((u.SecondWar - u.SecondCapitulation) / (deviation * Math.Sqrt(2)));
        var spread = deviation * Math.Sqrt((resists * resists) + ((1 - resists) * (1 - resists)) + 1);
        return From(Normal.Cdf(Gain(u, resists) / spread), resists);
    }

    private static double Gain(CrisisUtilities u, double resists) => (resists * u.FirstWar) + ((1 - resists) * u.FirstCapitulation) - u.FirstStatusQuo;

    private static CrisisChoice From(double attacks, double resists) => new(1 - attacks, attacks * (1 - resists), attacks * resists);
}
