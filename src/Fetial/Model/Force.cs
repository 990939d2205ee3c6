namespace Fetial.Model;

/// <summary>What a text is, or is meant to be; how far it has got is its standing, never a kind of force.</summary>
public enum Force
{
    /// <summary>No force was stated.</summary>
    Unstated,
    Treaty,
    NationalLaw,
    Decision,
    Contract,
    Political,
    Unilateral,
    Disputed,
}
