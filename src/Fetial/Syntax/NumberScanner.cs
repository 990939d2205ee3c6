namespace Fetial.Syntax;

/// <summary>Scans what begins with a digit: a number, a date, a moment; a mixture such as <c>50-state</c> or <c>7.1bn</c> is one Other token.</summary>
internal static class NumberScanner
{
    public static (TokenKind Kind, int End) Scan(string s, int at, int end)
    {
        var (kind, next) = ScanPlain(s, at, end);
        if (!GoesOn(s, next, end))
        {
            return (kind, next);
        }

        var whole = Tokenizer.WordEnd(s, at, end);
        return (TokenKind.Other, whole > next ? whole : Tokenizer.WordEnd(s, next, end));
    }

    private static (TokenKind Kind, int End) ScanPlain(string s, int at, int end)
    {
        var start = s[at] == '-' ? at + 1 : at;
        var i = Digits(s, start, end, int.MaxValue);
        if (start == at && i - at == 4 && IsDigit(s, i + 1, end) && s[i] == '-')
        {
            i = Digits(s, i + 1, end, 2);
            if (i < end && s[i] == '-' && IsDigit(s, i + 1, end))
            {
                i = Digits(s, i + 1, end, 2);
            }

            if (i < end && s[i] == 'T' && IsDigit(s, i + 1, end))
            {
                i++;
                while (i < end && (char.IsAsciiDigit(s[i]) || s[i] is ':' or '+' or '-' or 'Z'))
                {
                    i++;
                }

                return (TokenKind.Moment, i);
            }

            return (TokenKind.Date, i);
        }

        if (i < end && s[i] == '.' && IsDigit(s, i + 1, end))
        {
            i = Digits(s, i + 1, end, int.MaxValue);
        }

        return (TokenKind.Number, i);
    }

    private static int Digits(string s, int at, int end, int most)
    {
        var i = at;
        while (i < end && i - at < most && char.IsAsciiDigit(s[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsDigit(string s, int at, int end) => at < end && char.IsAsciiDigit(s[at]);

    private static bool GoesOn(string s, int at, int end) =>
        Tokenizer.IdLength(s, at, end) > 0
        || (at < end && s[at] is '-' or '.' or '~' or '\'' or '\u2019' or '&' or '/' && Tokenizer.IdLength(s, at + 1, end) > 0);
}
