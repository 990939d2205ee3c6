namespace Fetial.Strategy.Bargaining;

/// <summary>
/// The window between a promise and its delivery (models.md, section 2d; mechanism: Benson and Smith 2022). The challenger waits or attacks now; each period
/// the promise is delivered with chance l, and then an attack is worth less.
/// </summary>
/// <param name="Concession">s: the most the other side concedes in a period, a flow.</param>
/// <param name="AttackNow">w1: the value of an attack in the window, a stock.</param>
/// <param name="AfterDelivery">u2: the value after delivery, a stock below w1.</param>
/// <param name="Discount">d in (0,1).</param>
public readonly record struct DeliveryWindow(double Concession, double AttackNow, double AfterDelivery, double Discount)
{
    /// <summary>l*: the rate of delivery above which the promise provokes an attack; from 1 never, up to 0 an attack comes without any promise.</summary>
    public double Threshold =>
        (Concession - ((1 - Discount) * AttackNow)) / (Discount * (AttackNow - AfterDelivery));

    /// <summary>The value of waiting with the option to attack later.</summary>
    public double Waiting(double delivery)
    {
        var forever = (Concession + (Discount * delivery * AfterDelivery)) / (1 - (Discount * (1 - delivery)));
        return forever >= AttackNow ? forever : Concession + (Discount * ((delivery * AfterDelivery) + ((1 - delivery) * AttackNow)));
    }

    public bool Provokes(double delivery) => delivery > Threshold + Numerics.Tie.Tolerance;

    /// <summary>The chance of war in the first period where delivery is drawn before the attack can start: not monotone in the rate of delivery.</summary>
    public double War(double delivery) => Provokes(delivery) ? 1 - delivery : 0;

    /// <summary>The window for a chance to win in it and after delivery, a cost of war and flows of 1: w = P/(1-d) - c.</summary>
    public static DeliveryWindow Of(double concession, double winNow, double winAfter, double cost, double discount) => new(
        concession, (winNow / (1 - discount)) - cost, (winAfter / (1 - discount)) - cost, discount);
}
