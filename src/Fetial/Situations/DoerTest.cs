namespace Fetial.Situations;

/// <summary>How the doers of two acts must stand to each other for one to be a case of the other.</summary>
public enum DoerTest
{
    /// <summary>Somebody does both (clauses against clauses).</summary>
    Meet,

    /// <summary>Every doer of the one is among the doers of the other (one condition against another).</summary>
    Within,

    /// <summary>One who does it is among the doers of the other (recorded events against conditions: of an event that tells of several, each did it).</summary>
    Some,
}
