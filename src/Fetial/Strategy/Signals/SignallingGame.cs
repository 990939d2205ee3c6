namespace Fetial.Strategy.Signals;

/// <summary>
/// Sinking costs and tying hands (a reduction of Fearon 1997; models.md, section 3). The defender values the prize at v, uniform on [0,1] and private; fighting
/// gives pi·v - c; a challenger is deterred by a certain fighter with chance rho.
/// </summary>
/// <param name="Win">pi in (0,1].</param>
/// <param name="Cost">c ≥ 0.</param>
/// <param name="Deterrable">rho in [0,1].</param>
public readonly record struct SignallingGame(double Win, double Cost, double Deterrable)
{
    private double Value => Deterrable + ((1 - Deterrable) * Win);

    /// <summary>A cost paid in any case, such as troops sent ahead.</summary>
    public SignalEquilibrium SunkCost
    {
        get
        {
            if (Cost >= Win)
            {
                return new(1, 0, 0, 0, false);
            }

            var v = Cost / Win;
            return new(
                v, Deterrable * Cost / Win, (1 - v) * (1 - Deterrable),
                (Value * (1 - (v * v)) / 2) - ((((1 - Deterrable) * Cost) + (Deterrable * v)) * (1 - v)), true);
        }
    }

    /// <summary>A cost paid only by who concedes after all, such as the price of breaking a ratified treaty.</summary>
    public SignalEquilibrium TiedHands
    {
        get
        {
            var v = (1 - Deterrable) * Cost / Value;
            return v >= 1
                ? new(1, 0, 0, 0, false)
                : new(v, Deterrable * Cost / Value, (1 - v) * (1 - Deterrable), Value * (1 - v) * (1 - v) / 2, true);
        }
    }

    /// <summary>The chance of war where nothing can be signalled: all are challenged, and those fight to whom it is worth it.</summary>
    public double WarWithoutSignal => Math.Max(0, 1 - (Cost / Win));

    /// <summary>The audience cost that makes a defender of value <paramref name="value"/> fight rather than concede: max(0, c - pi·v).</summary>
    public double AudienceCostFor(double value) => Math.Max(0, Cost - (Win * value));
}
