namespace Fetial.Strategy.Deterrence;

/// <summary>What holds over all of a user's own ranges (models.md, section 12).</summary>
public enum Verdict
{
    /// <summary>Everywhere inside the ranges.</summary>
    Deterred,

    /// <summary>Nowhere inside the ranges.</summary>
    NotDeterred,

    /// <summary>It turns inside the ranges.</summary>
    Undetermined,
}
