namespace Fetial.Cli.Options;

/// <summary>What a verb prints.</summary>
public enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs.</summary>
    Json,

    /// <summary>One page to mail and print.</summary>
    Html,

    /// <summary>For tools that show findings of analyses.</summary>
    Sarif,

    /// <summary>For a wiki, an issue or a message.</summary>
    Markdown,
}
