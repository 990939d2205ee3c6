namespace Fetial.Strategy.Deals;

/// <summary>Whether a player accepts a package over the ranges of its weights.</summary>
public enum Acceptance
{
    /// <summary>Everywhere inside the ranges.</summary>
    Accepts,

    /// <summary>It turns inside the ranges.</summary>
    Undetermined,

    /// <summary>Nowhere inside the ranges.</summary>
    Rejects,

    /// <summary>A red line is crossed; nothing else makes up for it.</summary>
    RedLine,
}
