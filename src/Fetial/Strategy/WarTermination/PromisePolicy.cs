namespace Fetial.Strategy.WarTermination;

/// <summary>An alliance's policy: chances per period that membership arrives or the promise lapses, during war and after a ceasefire (models.md, section 5).</summary>
/// <param name="ArrivesInWar">rw.</param>
/// <param name="LapsesInWar">lw.</param>
/// <param name="ArrivesInPeace">rp.</param>
/// <param name="LapsesInPeace">lp.</param>
public readonly record struct PromisePolicy(double ArrivesInWar, double LapsesInWar, double ArrivesInPeace, double LapsesInPeace)
{
    /// <summary>Null where both pairs are chances, else what is wrong.</summary>
    public string? Fault =>
        ArrivesInWar < 0 || LapsesInWar < 0 || ArrivesInPeace < 0 || LapsesInPeace < 0 ? "a chance is below 0"
        : ArrivesInWar + LapsesInWar > 1 ? "arrival and lapse in war add up to more than 1"
        : ArrivesInPeace + LapsesInPeace > 1 ? "arrival and lapse after a ceasefire add up to more than 1"
        : null;
}
