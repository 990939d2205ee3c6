namespace Fetial.Conditions;

/// <summary>Kleene's three values: what the text or the record leaves open is Unknown, never false.</summary>
public enum Truth
{
    False,
    Unknown,
    True,
}
