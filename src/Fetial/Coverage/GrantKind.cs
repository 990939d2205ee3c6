namespace Fetial.Coverage;

/// <summary>On whom a promised level depends (design, "Gap"). They are shown beside each other and never added up.</summary>
public enum GrantKind
{
    /// <summary>Only the bearer and the protected must act.</summary>
    Firm,

    /// <summary>Others than the attacker must consent or act first.</summary>
    IfOthersConsent,

    /// <summary>The bearer has the choice: <c>intends to</c>, <c>may</c>, discretion.</summary>
    AtDiscretion,

    /// <summary>The text leaves open when it applies.</summary>
    CannotBeDecided,

    /// <summary>The record leaves open who holds the place, and with that whether it is in scope; the promise itself is firm.</summary>
    PlaceOpen,
}
