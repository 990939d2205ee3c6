namespace Fetial.Cli.Covering;

/// <summary>How <c>fetial cover</c> prints.</summary>
public enum CoverFormat
{
    Text,
    Json,
    Html,
    Csv,
    Markdown,
}
