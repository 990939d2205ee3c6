namespace Fetial.Ledger;

/// <summary>How far a text has got for one party, in the order in which texts usually get there.</summary>
public enum InstrumentStage
{
    None,
    InterestDeclared,
    Negotiated,
    Proposed,
    Initialled,
    Signed,

    /// <summary>A parliament or another organ has voted for it; nobody outside has been told.</summary>
    Approved,
    Ratified,

    /// <summary>The depositary or the other party has been told: the step that counts between states.</summary>
    Notified,
    Provisional,
    InForce,
    Suspended,

    /// <summary>In force, and a notice to leave is running.</summary>
    NoticeGiven,
    Ended,
    Superseded,
}
