using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.Bargaining;

/// <summary>
/// A take-it-or-leave-it demand by A under doubt about the cost of war to B, uniform on [lo,hi]; B rejects where the demand exceeds what war would give A
/// by more than that cost (Fearon 1995; models.md, section 2b). The prize is 1.
/// </summary>
/// <param name="Demand">The best demand.</param>
/// <param name="War">The chance of war at that demand.</param>
/// <param name="Value">A's expected utility.</param>
public readonly record struct Ultimatum(double Demand, double War, double Value)
{
    public static Ultimatum Of(double p, double costA, double low, double high)
    {
        var extra = Tie.Clip(Math.Max(low, (high - costA) / 2), low, Math.Max(low, Math.Min(high, 1 - p)));
        if (p + low >= 1)
        {
            return new(1, 0, 1);
        }

        var war = high > low ? (extra - low) / (high - low) : 0;
        var demand = p + extra;
        return new(demand, war, (demand * (1 - war)) + ((p - costA) * war));
    }
}
