namespace Fetial.Strategy.Plan;

/// <summary>Whether a statement holds over all of a user's ranges.</summary>
public enum RangeVerdict
{
    /// <summary>Everywhere inside the ranges.</summary>
    Holds,

    /// <summary>Nowhere inside the ranges.</summary>
    Fails,

    /// <summary>It turns inside the ranges: undetermined.</summary>
    Undetermined,
}
