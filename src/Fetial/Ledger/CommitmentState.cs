namespace Fetial.Ledger;

/// <summary>Where a commitment stands, worst first: the order in which reports list them.</summary>
public enum CommitmentState
{
    /// <summary>Its time is over, or it was broken, and the record says so.</summary>
    Missed,

    /// <summary>Some of it was done when its time was over.</summary>
    PartlyKept,

    /// <summary>A clock is running.</summary>
    Due,

    /// <summary>What it waited for has happened; no deadline can be counted.</summary>
    Triggered,
    KeptLate,

    /// <summary>The text, or what must be known of it, leaves it open.</summary>
    CannotBeDecided,

    /// <summary>Binds, and nothing is due; of a prohibition: no breach is recorded so far.</summary>
    Pending,
    Kept,
    Waived,

    /// <summary>Ended before anything fell due.</summary>
    Lapsed,

    /// <summary>Does not bite: the text does not bind, its days have not begun, or its trigger has not happened.</summary>
    Dormant,

    /// <summary>Its time is over and nothing was recorded either way, or its last day lies after what was researched.</summary>
    NotResearched,
}
