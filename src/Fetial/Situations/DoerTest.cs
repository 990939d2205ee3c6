namespace Fetial.Situations;

/// <summary>How the doers of two acts must stand to each other for one to be a case of the other.</summary>
public enum DoerTest
{
    /// <summary>Somebody does both (clauses against clauses).</summary>
    Meet,

    /// <summary>Every doer of the one is among the doers of the other (events against conditions).</summary>
    Within,
}
