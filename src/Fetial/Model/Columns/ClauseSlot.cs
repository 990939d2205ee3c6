namespace Fetial.Model.Columns;

/// <summary>The slots of an article that hold statements with sources of their own; each is one bit of a <see cref="ClauseBlock"/>'s mask.</summary>
internal enum ClauseSlot : byte
{
    Who,
    Act,
    For,
    OwedTo,
    Amount,
    When,
    While,
    On,
    Unless,
    Needs,
    Within,
    From,
    To,
    By,
    Until,
    UntilCondition,
    Where,
    AtDiscretionOf,
    ProposalOf,
    ReservationBy,
    Undefined,
    LeavesOut,
}
