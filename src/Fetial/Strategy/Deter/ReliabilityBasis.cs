namespace Fetial.Strategy.Deter;

/// <summary>What the reliability of a guarantor rests on.</summary>
public enum ReliabilityBasis
{
    /// <summary>The user's assumption.</summary>
    Assumption,

    /// <summary>The record of its promises, with a range from the posterior.</summary>
    Record,

    /// <summary>Nothing: every value from 0 to 1 is left open.</summary>
    Open,
}
