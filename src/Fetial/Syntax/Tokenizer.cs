using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Cuts one line into tokens. Nothing is lost: the texts of the tokens in order are the line.</summary>
public static class Tokenizer
{
    /// <param name="line">A run without line ends, as <see cref="SourceText.LineSpan"/> gives it.</param>
    public static ImmutableArray<Token> Tokenize(SourceText text, TextSpan line)
    {
        var tokens = new List<Token>();
        Tokenize(text.Content, line, new TextPool(), tokens);
        return [.. tokens];
    }

    internal static void Tokenize(string content, TextSpan line, TextPool pool, List<Token> tokens)
    {
        // Carriage returns before the line end are blanks; anywhere else they are control characters.
        var returns = line.Length - content.AsSpan(line.Start, line.Length).TrimEnd('\r').Length;
        var body = new TextSpan(line.Start, line.Length - returns);
        var position = body.Start;
        while (position < body.End)
        {
            var (kind, end) = Scan(content, position, body);
            var text = content.AsSpan(position, end - position);
            var shared = kind == TokenKind.Comment ? text.ToString() : text is [' '] ? " " : pool.Get(text);
            tokens.Add(new Token(kind, shared, new TextSpan(position, end - position)));
            position = end;
        }

        if (returns > 0)
        {
            tokens.Add(new Token(TokenKind.Whitespace, new string('\r', returns), new TextSpan(body.End, returns)));
        }
    }

    private static (TokenKind Kind, int End) Scan(string s, int at, TextSpan line)
    {
        var c = s[at];
        if (IsBlank(s, at))
        {
            var end = at + 1;
            while (end < line.End && IsBlank(s, end))
            {
                end++;
            }

            return (TokenKind.Whitespace, end);
        }

        if (c == '#' && (at == line.Start || IsBlank(s, at - 1)))
        {
            return (TokenKind.Comment, line.End);
        }

        if (c == '"')
        {
            return (TokenKind.String, ScanString(s, at, line.End));
        }

        if (char.IsAsciiDigit(c) || (c == '-' && at + 1 < line.End && char.IsAsciiDigit(s[at + 1])))
        {
            return NumberScanner.Scan(s, at, line.End);
        }

        var letter = IdLength(s, at, line.End);
        if (letter > 0 && !char.IsDigit(c))
        {
            return ScanWord(s, at, line.End);
        }

        return (Punctuation(c), at + (IsPair(s, at, line.End) ? 2 : 1));
    }

    private static int ScanString(string s, int at, int end)
    {
        for (var i = at + 1; i < end; i++)
        {
            if (s[i] == '\\')
            {
                i++;
            }
            else if (s[i] == '"')
            {
                return i + 1;
            }
        }

        return end;
    }

    private static (TokenKind Kind, int End) ScanWord(string s, int at, int end)
    {
        var i = WordEnd(s, at, end);

        // An address is one token, since its slashes and colons mean nothing here.
        if (i + 2 < end && s[i] == ':' && s[i + 1] == '/' && s[i + 2] == '/')
        {
            while (i < end && !IsBlank(s, i) && s[i] is not ('"' or ']'))
            {
                i++;
            }

            return (TokenKind.Other, i);
        }

        return (TokenKind.Word, i);
    }

    /// <summary>Where the run of word characters that starts here ends; a slash counts between id characters only.</summary>
    internal static int WordEnd(string s, int at, int end)
    {
        var i = at;
        while (i < end)
        {
            var length = IdLength(s, i, end);
            if (length == 0 && s[i] is '-' or '.' or '~' or '\'' or '\u2019' or '&')
            {
                length = 1;
            }
            else if (length == 0 && s[i] == '/' && i > at && s[i - 1] != '/' && IdLength(s, i + 1, end) > 0)
            {
                length = 1;
            }

            if (length == 0)
            {
                break;
            }

            i += length;
        }

        return i;
    }

    /// <summary>1 or 2 (a surrogate pair) for a letter, digit, combining mark or underscore; otherwise 0.</summary>
    internal static int IdLength(string s, int at, int end)
    {
        if (at >= end)
        {
            return 0;
        }

        var c = s[at];
        if (char.IsAscii(c))
        {
            return char.IsAsciiLetterOrDigit(c) || c == '_' ? 1 : 0;
        }

        if (!char.IsSurrogate(c))
        {
            return IsIdCategory(char.GetUnicodeCategory(c)) ? 1 : 0;
        }

        return IsPair(s, at, end) && IsIdCategory(Rune.GetUnicodeCategory(new Rune(c, s[at + 1]))) ? 2 : 0;
    }

    private static bool IsIdCategory(UnicodeCategory category) =>
        category is <= UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber;

    private static bool IsPair(string s, int at, int end) =>
        at + 1 < end && char.IsHighSurrogate(s[at]) && char.IsLowSurrogate(s[at + 1]);

    internal static bool IsBlank(string s, int at)
    {
        var c = s[at];
        return c is ' ' or '\t' || (c > '\u007f' && char.IsWhiteSpace(c) && !char.IsControl(c));
    }

    private static TokenKind Punctuation(char c) => c switch
    {
        ',' => TokenKind.Comma,
        '(' => TokenKind.OpenParenthesis,
        ')' => TokenKind.CloseParenthesis,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        ':' => TokenKind.Colon,
        '<' => TokenKind.Less,
        '%' => TokenKind.Percent,
        _ => TokenKind.Other,
    };
}
