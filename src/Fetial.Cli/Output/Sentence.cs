namespace Fetial.Cli.Output;

/// <summary>Sentences at the beginning of a line.</summary>
public static class Sentence
{
    /// <summary>A leading article gets its capital; ids and names keep their own spelling.</summary>
    public static string Begun(string text) => text.StartsWith("the ", StringComparison.Ordinal) ? "The " + text[4..] : text;
}
