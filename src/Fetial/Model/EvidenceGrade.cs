namespace Fetial.Model;

/// <summary>How well a statement is supported; a higher value is better. The weakest grade among the statements used counts.</summary>
public enum EvidenceGrade
{
    /// <summary>From memory, or stated without being checked.</summary>
    Unverified,

    /// <summary>A source of doubtful reliability.</summary>
    Weak,

    /// <summary>A reliable third party says so.</summary>
    Reported,

    /// <summary>The words of the text itself were read, in part.</summary>
    Excerpt,

    /// <summary>The whole official text was read.</summary>
    Text,
}
