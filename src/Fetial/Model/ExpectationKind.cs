namespace Fetial.Model;

public enum ExpectationKind
{
    Contradiction,
    Collision,
    Key,

    /// <summary>A text is in force, a promise kept or missed.</summary>
    State,

    /// <summary>Something happens, or a status holds.</summary>
    Event,

    /// <summary>What clauses promise in money is set aside in the ledger, year by year.</summary>
    Allocated,

    /// <summary>Every day and place asked about has the level.</summary>
    Cover,

    /// <summary>Some day and place asked about lacks the level.</summary>
    Gap,

    /// <summary>A challenge is deterred under every assumption inside its ranges.</summary>
    Deterred,

    /// <summary>Words that could not be read; a diagnostic says so.</summary>
    Unread,
}
