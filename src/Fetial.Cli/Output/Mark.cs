namespace Fetial.Cli.Output;

/// <summary>The symbol of a severity with its word, which always stands beside it.</summary>
public sealed record Mark(string Symbol, string Word, Ink Ink)
{
    public static Mark Error { get; } = new("✖", "error", Ink.Red);

    public static Mark Warning { get; } = new("▲", "warning", Ink.Yellow);

    public static Mark Note { get; } = new("·", "note", Ink.Cyan);

    public static Mark Good { get; } = new("✔", "fine", Ink.Green);

    /// <summary>For example <c>✖ error</c>, painted.</summary>
    public string On(Terminal terminal) => terminal.Paint(ToString(), Ink);

    public override string ToString() => $"{Symbol} {Word}";
}
