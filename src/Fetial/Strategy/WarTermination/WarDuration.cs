using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.WarTermination;

/// <summary>How long the war lasts where each period brings a logistic shock to the flow of fighting (models.md, section 5).</summary>
/// <param name="Stops">The chance per period that the challenger stops.</param>
/// <param name="Periods">The expected number of periods of war.</param>
public readonly record struct WarDuration(double Stops, double Periods)
{
    /// <param name="scale">Above 0, in the unit of flows.</param>
    public static WarDuration Of(ConditionalPromise promise, double scale)
    {
        var policy = promise.Policy;
        var stay = 1 - policy.ArrivesInWar - policy.LapsesInWar;
        var known = promise.Fighting + (promise.Discount * ((policy.ArrivesInWar * promise.Membership) + (policy.LapsesInWar * promise.Lapse)));
        var stop = promise.Stop;

        // E max(S, A+e) = S + scale·ln(1+exp((A-S)/scale)): a contraction with factor d, run to a fixed point.
        var war = stop;
        for (var i = 0; i < 1_000_000; i++)
        {
            var next = stop + (scale * Logistic.SoftPlus((known + (promise.Discount * stay * war) - stop) / scale));
            var change = Math.Abs(next - war);
            war = next;
            if (change <= 1e-13 * Math.Max(1, Math.Abs(war)))
            {
                break;
            }
        }

        var stops = Logistic.Cdf((stop - known - (promise.Discount * stay * war)) / scale);
        return new(stops, (1 - stops) / (1 - ((1 - stops) * stay)));
    }

    /// <summary>
    /// e*: the chance of entrapment below which an unconditional promise is better for the alliance: x(Dc-Du)/E, with x the price of a period of war and E that
    /// of entrapment.
    /// </summary>
    public static double EntrapmentThreshold(WarDuration conditional, WarDuration unconditional, double perPeriod, double entrapment) =>
        perPeriod * (conditional.Periods - unconditional.Periods) / entrapment;
}
