namespace Fetial.Findings;

/// <summary>The closed list of kinds, with the names that the JSON schema uses.</summary>
public enum FindingKind
{
    Contradiction,
    Collision,
    PermissionConflict,
    NarrowedPromise,
    BlockedCondition,
    RivalFigures,
    Variants,
    AdversaryHeld,
    AttackerVote,
    AttackerBearer,
    Circular,
    Dormant,
    Divergence,
    Vague,
    NonParty,
    Contested,
    Breach,
    Gap,
    Duplicate,
    DoubleBooking,
    ImpossibleDeadline,
    PriorityCycle,
    Expectation,
    StaleAcceptance,
}
