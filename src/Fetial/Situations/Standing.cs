namespace Fetial.Situations;

/// <summary>How far a text has got for a party on a day.</summary>
public enum Standing
{
    None,
    Proposed,
    Initialled,
    Signed,
    Provisional,
    InForce,
    Suspended,
    Ended,
}
