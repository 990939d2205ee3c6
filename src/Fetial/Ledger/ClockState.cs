namespace Fetial.Ledger;

/// <summary>Where a clock stands, in the order in which reports list them.</summary>
public enum ClockState
{
    Overdue,
    Running,

    /// <summary>It began at an hour that is not known, or its start is contested, so that it may have run out or not.</summary>
    CannotBeTold,
    AnsweredInPart,
    AnsweredLate,

    /// <summary>Waits for an answer, and no clause gives it a deadline.</summary>
    Open,

    /// <summary>A date of a text: the end of a term or of a notice.</summary>
    Ahead,
    Answered,

    /// <summary>Its trigger is recorded and its time is over, but whether anybody answered was not followed.</summary>
    NotResearched,
}
