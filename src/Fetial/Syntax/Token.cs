using System.Text;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>One token; <paramref name="Text"/> is exactly what stands in the file.</summary>
public readonly record struct Token(TokenKind Kind, string Text, TextSpan Span)
{
    public bool IsTrivia => Kind is TokenKind.Comment or TokenKind.Whitespace;

    /// <summary>False for a text whose closing quote is missing; true for every other token.</summary>
    public bool IsTerminated => Kind != TokenKind.String || ClosingQuote() > 0;

    /// <summary>The content of a String token without quotes and escapes; the text itself for any other kind.</summary>
    public string Value => Kind == TokenKind.String ? Unescape() : Text;

    public bool Is(string word) => Kind == TokenKind.Word && string.Equals(Text, word, StringComparison.Ordinal);

    private int ClosingQuote()
    {
        for (var i = 1; i < Text.Length; i++)
        {
            if (Text[i] == '\\')
            {
                i++;
            }
            else if (Text[i] == '"')
            {
                return i;
            }
        }

        return -1;
    }

    private string Unescape()
    {
        var close = ClosingQuote();
        var content = Text.AsSpan(1, (close > 0 ? close : Text.Length) - 1);
        if (!content.Contains('\\'))
        {
            return content.ToString();
        }

        var text = new StringBuilder(content.Length);
        for (var i = 0; i < content.Length; i++)
        {
            // Only \" and \\ are escapes; any other backslash stands for itself.
            if (content[i] == '\\' && i + 1 < content.Length && content[i + 1] is '"' or '\\')
            {
                i++;
            }

            text.Append(content[i]);
        }

        return text.ToString();
    }
}
