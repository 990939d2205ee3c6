namespace Fetial.Cli.Output;

/// <summary>The text of one cell; the ink adds nothing to its width.</summary>
public readonly record struct TextCell(string Text, Ink Ink = Ink.Plain)
{
    public static implicit operator TextCell(string text) => new(text);
}
