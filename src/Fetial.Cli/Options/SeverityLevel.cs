namespace Fetial.Cli.Options;

/// <summary>The level at which findings are listed and end the process with code 1; ordered, so levels can be compared.</summary>
public enum SeverityLevel
{
    Note,
    Warning,
    Error,
}
