namespace Fetial.Findings;

/// <summary>In rising order.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}
