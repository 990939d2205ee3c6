namespace Fetial.Ledger;

/// <summary>Where a clock stands, worst first.</summary>
public enum ClockState
{
    Overdue,

    /// <summary>It began at an hour that is not known, so that it may have run out or not.</summary>
    CannotBeTold,
    Running,
    AnsweredLate,
    AnsweredInPart,
    Answered,

    /// <summary>Waits for an answer, and no clause gives it a deadline.</summary>
    Open,

    /// <summary>A date of a text: the end of a term or of a notice.</summary>
    Ahead,
}
