using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>One token; <paramref name="Text"/> is exactly what stands in the file.</summary>
public readonly record struct Token(TokenKind Kind, string Text, TextSpan Span)
{
    public bool IsTrivia => Kind is TokenKind.Comment or TokenKind.Whitespace;

    public bool Is(string word) => Kind == TokenKind.Word && string.Equals(Text, word, StringComparison.Ordinal);

    /// <summary>The content of a String token without quotes and escapes; the text itself for any other kind.</summary>
    public string Value => Kind == TokenKind.String
        ? Text.Trim('"').Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal)
        : Text;
}
