using Fetial.Strategy.Numerics;

namespace Fetial.Strategy.WarTermination;

/// <summary>
/// What a promise of membership does to the challenger's choice between fighting on and stopping (models.md, section 5). Flows per period; ceasefire,
/// membership and lapse are absorbing.
/// </summary>
/// <param name="Fighting">f: the challenger's flow while fighting.</param>
/// <param name="PeaceOutside">n: its flow in peace without the membership.</param>
/// <param name="PeaceWithMember">m: its flow in peace with the membership; below n where membership harms it.</param>
/// <param name="Discount">d in (0,1).</param>
public readonly record struct ConditionalPromise(double Fighting, double PeaceOutside, double PeaceWithMember, double Discount, PromisePolicy Policy)
{
    /// <summary>M: the stock of peace with the member.</summary>
    public double Membership => PeaceWithMember / (1 - Discount);

    /// <summary>L: the stock after a lapse.</summary>
    public double Lapse => PeaceOutside / (1 - Discount);

    /// <summary>S: the stock of stopping.</summary>
    public double Stop =>
        (PeaceOutside + (Discount * ((Policy.ArrivesInPeace * Membership) + (Policy.LapsesInPeace * Lapse))))
        / (1 - (Discount * (1 - Policy.ArrivesInPeace - Policy.LapsesInPeace)));

    /// <summary>F: the stock of fighting on until membership arrives or the promise lapses.</summary>
    public double FightOn =>
        (Fighting + (Discount * ((Policy.ArrivesInWar * Membership) + (Policy.LapsesInWar * Lapse))))
        / (1 - (Discount * (1 - Policy.ArrivesInWar - Policy.LapsesInWar)));

    /// <summary>f*: the flow of fighting above which the challenger fights on. n - f* is what the promise's condition adds to the reasons to fight.</summary>
    public double Threshold =>
        PeaceOutside - (Discount * (((Policy.ArrivesInPeace - Policy.ArrivesInWar) * (Stop - Membership))
            + ((Policy.LapsesInWar - Policy.LapsesInPeace) * (Lapse - Stop))));

    /// <summary>n - f*: the incentive to prolong the war that the condition of the promise creates; 0 for an unconditional one.</summary>
    public double ProlongingIncentive => PeaceOutside - Threshold;

    public bool Prolongs => Tie.IsBetter(Fighting, Threshold);

    /// <summary>
    /// l*: for membership at once on a ceasefire, the rate of lapse in war above which the challenger fights on; up to 0 it fights on in any case,
    /// infinite where membership does not harm it.
    /// </summary>
    public double LapseThreshold => PeaceOutside - PeaceWithMember <= Tie.Tolerance
        ? double.PositiveInfinity
        : (1 - Discount) * (PeaceWithMember - Fighting) / (Discount * (PeaceOutside - PeaceWithMember));

    /// <summary>The margin in flow of fighting on under a rate of lapse l in war and membership at once on a ceasefire: above 0 it fights on.</summary>
    public double LapseMargin(double lapse)
    {
        var share = (1 - Discount) / (1 - Discount + (Discount * lapse));
        return (share * Fighting) + ((1 - share) * PeaceOutside) - PeaceWithMember;
    }

    /// <summary>
    /// T*: a deadline of the offer nearer than this many periods is waited out; a later one stops the fighting at once. Infinite where stopping never
    /// pays.
    /// </summary>
    public double DeadlineBound =>
        PeaceWithMember <= Fighting ? double.PositiveInfinity
        : PeaceWithMember >= PeaceOutside ? 0
        : Math.Log((PeaceWithMember - Fighting) / (PeaceOutside - Fighting)) / Math.Log(Discount);
}
