namespace Fetial.Claims;

/// <summary>What is known of a claim, or what one of its tests shows (docs/claims.md).</summary>
public enum ClaimVerdict
{
    Holds,

    Fails,

    /// <summary>It turns inside the ranges of stated assumptions; the condition is told.</summary>
    HoldsIf,

    /// <summary>Sources, or claims whose tests hold, stand against each other; both are shown.</summary>
    Contested,

    /// <summary>It was asked, and the answer is open.</summary>
    Undetermined,

    /// <summary>Nothing here can decide it, for the reason that its author gives.</summary>
    NotDecidable,

    /// <summary>Nothing decides it yet: no test is stated, or what a test asks about is not declared.</summary>
    NotDecided,
}
