namespace Fetial.Model;

public enum ExpectationKind
{
    Contradiction,
    Collision,
    Key,
    State,

    /// <summary>What clauses promise in money is set aside in the ledger, year by year.</summary>
    Allocated,

    /// <summary>Every day and place asked about has the level.</summary>
    Cover,

    /// <summary>Some day and place asked about lacks the level.</summary>
    Gap,

    /// <summary>Deterrence: answered by its own command.</summary>
    Later,
}
