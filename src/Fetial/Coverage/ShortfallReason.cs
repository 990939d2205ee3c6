namespace Fetial.Coverage;

/// <summary>Why a clause gives less than the wanted level under a threat; the nearest to giving it come first.</summary>
public enum ShortfallReason
{
    /// <summary>The threat is no case of what the clause begins with.</summary>
    TriggerNotMet,

    /// <summary>It waits for what the attacker can withhold.</summary>
    AttackerCanWithhold,

    /// <summary>Others must consent or act first.</summary>
    NotFirm,

    /// <summary>The text leaves open when it begins.</summary>
    LeftOpen,

    /// <summary>The bearer decides what it does.</summary>
    Discretion,

    /// <summary>The bearer may, or intends to.</summary>
    OnlyIntends,

    /// <summary>The place lies outside its scope.</summary>
    PlaceNotCovered,

    /// <summary>Owed, but a lower step of the ladder.</summary>
    LevelTooLow,

    /// <summary>It begins later or has ended.</summary>
    NotThen,

    /// <summary>Signed or proposed, not in force.</summary>
    NotInForce,

    /// <summary>The attacker itself owes it.</summary>
    OwedByAttacker,

    /// <summary>Nobody is named who owes it.</summary>
    NobodyNamed,

    /// <summary>It protects others.</summary>
    ProtectsOthers,

    /// <summary>No step of the ladder.</summary>
    NoLevel,
}
