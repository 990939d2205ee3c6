using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>A run of tokens without trivia that binding will match against names and verb patterns.</summary>
public sealed record PhraseSyntax(ImmutableArray<Token> Tokens, TextSpan Span)
{
    /// <summary>The tokens joined by single blanks.</summary>
    public string Text => string.Join(' ', Tokens.Select(t => t.Text));

    public bool IsEmpty => Tokens.IsEmpty;
}
