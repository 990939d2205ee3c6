using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>A run of tokens without trivia that binding will match against names and verb patterns.</summary>
public sealed record PhraseSyntax(ImmutableArray<Token> Tokens, TextSpan Span)
{
    /// <summary>The tokens joined by single blanks.</summary>
    public string Text
    {
        get
        {
            if (Tokens.Length == 1)
            {
                return Tokens[0].Text;
            }

            var words = new string[Tokens.Length];
            for (var i = 0; i < words.Length; i++)
            {
                words[i] = Tokens[i].Text;
            }

            return string.Join(' ', words);
        }
    }

    public bool IsEmpty => Tokens.IsEmpty;

    /// <summary>A phrase of these tokens; an empty run gets an empty span at the end of <paramref name="anchor"/>.</summary>
    internal static PhraseSyntax Of(ReadOnlySpan<Token> tokens, TextSpan anchor) =>
        tokens.IsEmpty
            ? new PhraseSyntax([], new TextSpan(anchor.End, 0))
            : new PhraseSyntax(ImmutableArray.Create(tokens), TextSpan.Cover(tokens[0].Span, tokens[^1].Span));
}
