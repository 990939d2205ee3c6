namespace Fetial.Exchange.Reports;

/// <summary>The colour in which a state is shown; its word always stands beside it.</summary>
public enum Tone
{
    /// <summary>Nothing to look at.</summary>
    Quiet,
    Good,

    /// <summary>Not known.</summary>
    Note,
    Warning,
    Error,
}
