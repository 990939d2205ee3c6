namespace Fetial.Cli.Options;

/// <summary>What a verb prints.</summary>
public enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,
}
