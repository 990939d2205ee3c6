namespace Fetial.Strategy.Ratification;

/// <summary>Which step of a party stops its clock. A vote in a parliament is not a notification (design, "NATO accession, as events").</summary>
public enum ClockStep
{
    /// <summary>The first vote of a chamber on record, else the ratification, else the notification.</summary>
    Vote,

    /// <summary>The end of the procedure at home, else the notification.</summary>
    Ratification,

    /// <summary>The paper handed to the depositary.</summary>
    Notification,
}
