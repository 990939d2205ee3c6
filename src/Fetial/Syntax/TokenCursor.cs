using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>A place in a run of tokens without trivia.</summary>
/// <param name="anchor">What findings point to when the run is at its end and empty.</param>
internal ref struct TokenCursor(ReadOnlySpan<Token> tokens, TextSpan anchor)
{
    private readonly ReadOnlySpan<Token> tokens = tokens;
    private int position;

    public readonly bool AtEnd => position >= tokens.Length;

    /// <summary>The token here; a default token, which is no word, at the end.</summary>
    public readonly Token Current => AtEnd ? new Token(TokenKind.Other, "", anchor) : tokens[position];

    public readonly ReadOnlySpan<Token> Rest => tokens[position..];

    /// <summary>The token here, at the end the last one, in an empty run the anchor.</summary>
    public readonly TextSpan Here => !AtEnd ? tokens[position].Span : tokens.IsEmpty ? anchor : tokens[^1].Span;

    /// <summary>From the start of the run to the last token taken.</summary>
    public readonly TextSpan Taken => position == 0 ? anchor : TextSpan.Cover(tokens[0].Span, tokens[position - 1].Span);

    public readonly TextSpan Previous => position == 0 ? anchor : tokens[position - 1].Span;

    public readonly bool Is(string word) => !AtEnd && tokens[position].Is(word);

    public readonly bool Is(string word, string next) => Is(word) && position + 1 < tokens.Length && tokens[position + 1].Is(next);

    public Token Take() => tokens[position++];

    public ReadOnlySpan<Token> Take(int count)
    {
        var taken = tokens.Slice(position, count);
        position += count;
        return taken;
    }

    public bool Accept(string word)
    {
        if (!Is(word))
        {
            return false;
        }

        position++;
        return true;
    }

    public bool Accept(string word, string next)
    {
        if (!Is(word, next))
        {
            return false;
        }

        position += 2;
        return true;
    }

    public bool Accept(TokenKind kind)
    {
        if (AtEnd || tokens[position].Kind != kind)
        {
            return false;
        }

        position++;
        return true;
    }
}
