using System.Collections.Immutable;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>Takes a token run of a one-line statement apart, from the left.</summary>
internal sealed class StatementReader(ImmutableArray<Token> tokens, TextSpan anchor)
{
    private int position;

    public bool IsAtEnd => position >= tokens.Length;

    /// <summary>Where the next token stands, or the end of the run.</summary>
    public TextSpan Here => IsAtEnd ? (tokens.IsEmpty ? anchor : new TextSpan(tokens[^1].Span.End, 0)) : tokens[position].Span;

    public Token? Next => IsAtEnd ? null : tokens[position];

    /// <summary>The token after the next.</summary>
    public Token? After => position + 1 < tokens.Length ? tokens[position + 1] : null;

    public string Rest => string.Join(' ', tokens.Skip(position).Select(t => t.Text));

    /// <summary>Takes these words, or nothing.</summary>
    public bool Take(params ReadOnlySpan<string> words)
    {
        if (position + words.Length > tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!tokens[position + i].Is(words[i]))
            {
                return false;
            }
        }

        position += words.Length;
        return true;
    }

    public bool TakeComma()
    {
        if (IsAtEnd || tokens[position].Kind != TokenKind.Comma)
        {
            return false;
        }

        position++;
        return true;
    }

    public Token? TakeOf(TokenKind kind) => !IsAtEnd && tokens[position].Kind == kind ? tokens[position++] : null;

    /// <summary>Takes the next token, whatever it is; nothing at the end.</summary>
    public void TakeAny() => position = Math.Min(position + 1, tokens.Length);

    /// <summary>Everything up to the first token that ends it.</summary>
    public ImmutableArray<Token> Until(Func<Token, bool> ends)
    {
        var start = position;
        while (!IsAtEnd && !ends(tokens[position]))
        {
            position++;
        }

        return tokens[start..position];
    }

    /// <summary>A number with an optional range: <c>0.6 from 0.35 to 0.85</c>; null where none stands here.</summary>
    public (double Value, double Low, double High)? TakeFigure()
    {
        if (TakeNumber() is not { } value)
        {
            return null;
        }

        var start = position;
        if (Take("from") && TakeNumber() is { } low && Take("to") && TakeNumber() is { } high)
        {
            return (value, low, high);
        }

        position = start;
        return (value, value, value);
    }

    /// <summary>A number of per cent, as it is written: <c>62 %</c> is 62.</summary>
    /// <param name="signed">Whether the sign must follow; the first of two numbers may lack it.</param>
    public double? TakePerCent(bool signed)
    {
        if (IsAtEnd || tokens[position].Kind != TokenKind.Number || !Numbers.TryParse(tokens[position].Text, out var number)
            || (signed && After?.Kind != TokenKind.Percent))
        {
            return null;
        }

        position += After?.Kind == TokenKind.Percent ? 2 : 1;
        return (double)number;
    }

    /// <summary>A number; per cent are read as hundredths.</summary>
    public double? TakeNumber()
    {
        if (IsAtEnd || tokens[position].Kind != TokenKind.Number || !Numbers.TryParse(tokens[position].Text, out var number))
        {
            return null;
        }

        position++;
        if (!IsAtEnd && tokens[position].Kind == TokenKind.Percent)
        {
            position++;
            return (double)number / 100;
        }

        return (double)number;
    }
}
