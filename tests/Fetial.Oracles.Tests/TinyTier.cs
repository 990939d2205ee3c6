namespace Fetial.Oracles.Tests;

/// <summary>How far a text has got for a party on a day; from the least to the most.</summary>
internal enum TinyTier
{
    None,
    Proposed,
    Signed,
    InForce,
}
