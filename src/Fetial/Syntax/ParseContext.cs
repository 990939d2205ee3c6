using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>What the parsers of one file share: the text, and where findings go.</summary>
internal sealed class ParseContext(SourceText text)
{
    private const int ShownLength = 60;

    public List<Diagnostic> Diagnostics { get; } = [];

    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    public SourceLocation At(TextSpan span) => text.Locate(span);

    public SourceLocation At(ReadOnlySpan<Token> tokens, TextSpan anchor) => At(SpanOf(tokens, anchor));

    /// <summary>The text as written, shortened for a message.</summary>
    public string Show(TextSpan span)
    {
        var shown = text.Slice(span);
        return shown.Length <= ShownLength ? shown : string.Concat(shown.AsSpan(0, ShownLength), "…");
    }

    public string Show(ReadOnlySpan<Token> tokens) => tokens.IsEmpty ? "" : Show(SpanOf(tokens, default));

    /// <summary>The text of a run as written.</summary>
    public string Slice(ReadOnlySpan<Token> tokens) => text.Slice(SpanOf(tokens, default));

    /// <summary>From the first token to the last; the anchor for an empty run.</summary>
    public static TextSpan SpanOf(ReadOnlySpan<Token> tokens, TextSpan anchor) =>
        tokens.IsEmpty ? anchor : TextSpan.Cover(tokens[0].Span, tokens[^1].Span);
}
