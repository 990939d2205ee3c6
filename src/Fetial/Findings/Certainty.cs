namespace Fetial.Findings;

public enum Certainty
{
    /// <summary>On recorded facts.</summary>
    Certain,

    /// <summary>Only in a situation after the as-of day.</summary>
    Possible,

    /// <summary>A doer acts through a body that decides by consensus, or a fact is contested.</summary>
    Attributed,

    /// <summary>A rule of priority says which clause governs.</summary>
    Resolved,
}
