using System.Globalization;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads an amount: money, a share of a series, a count, or the two ways of having none.</summary>
internal static class AmountParser
{
    /// <summary>The whole cursor must be the amount.</summary>
    public static AmountSyntax? Parse(ref TokenCursor cursor, ParseContext context)
    {
        var whole = cursor.Rest;
        if (Absent(whole) is { } absence)
        {
            cursor.Take(whole.Length);
            return new AmountSyntax(AmountQualifier.Exact, null, null, null, false, PhraseSyntax.Of([], cursor.Taken), null, absence, cursor.Taken);
        }

        if (ParseHead(ref cursor) is not { } head)
        {
            context.Report(Problem(whole, cursor, context));
            return null;
        }

        var unit = cursor.Rest;
        string? per = null;
        if (unit.Length >= 2 && unit[^2].Is("per") && unit[^1].Kind == TokenKind.Word)
        {
            per = unit[^1].Text;
            unit = unit[..^2];
        }

        if (head.Percent && !unit.IsEmpty && unit[0].Is("of"))
        {
            unit = unit[1..];
        }

        if (!unit.IsEmpty && unit[0].Kind is not (TokenKind.Word or TokenKind.Other))
        {
            context.Report(Problem(whole, cursor, context));
            return null;
        }

        var phrase = PhraseSyntax.Of(unit, cursor.Previous);
        cursor.Take(cursor.Rest.Length);
        return head with { Unit = phrase, Per = per, Span = cursor.Taken };
    }

    /// <summary>Qualifier, currency, number, scale and percent sign at the cursor, with an empty unit; null, and nothing taken, if no number stands there.</summary>
    internal static AmountSyntax? ParseHead(ref TokenCursor cursor)
    {
        var attempt = cursor;
        var qualifier = Qualifier(ref attempt);
        if (Number(ref attempt, out var currency, out var percent) is not { } number)
        {
            return null;
        }

        decimal? upper = null;
        if (qualifier == AmountQualifier.Between)
        {
            if (!attempt.Accept("and") || Number(ref attempt, out var second, out var upperPercent) is not { } last || last < number)
            {
                return null;
            }

            upper = last;
            currency ??= second;
            percent |= upperPercent;
        }

        cursor = attempt;
        var end = new TextSpan(attempt.Previous.End, 0);
        return new AmountSyntax(qualifier, number, upper, currency, percent, PhraseSyntax.Of([], end), null, AmountAbsence.None, attempt.Taken);
    }

    private static AmountQualifier Qualifier(ref TokenCursor cursor) =>
        cursor.Accept("about") ? AmountQualifier.About
        : cursor.Accept("at", "least") ? AmountQualifier.AtLeast
        : cursor.Accept("at", "most") ? AmountQualifier.AtMost
        : cursor.Accept("between") ? AmountQualifier.Between
        : AmountQualifier.Exact;

    private static decimal? Number(ref TokenCursor cursor, out string? currency, out bool percent)
    {
        currency = IsCurrency(cursor.Current) ? cursor.Take().Text : null;
        percent = false;
        if (cursor.Current.Kind != TokenKind.Number
            || !decimal.TryParse(cursor.Current.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        cursor.Take();
        percent = cursor.Accept(TokenKind.Percent);
        var scale = cursor.Accept("million") || (currency is not null && cursor.Accept("m")) ? 1_000_000m
            : cursor.Accept("billion") || (currency is not null && cursor.Accept("bn")) ? 1_000_000_000m
            : 1m;
        return Math.Abs(number) > decimal.MaxValue / scale ? null : number * scale;
    }

    private static bool IsCurrency(Token token) =>
        token.Kind == TokenKind.Word && token.Text.Length == 3 && token.Text.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static AmountAbsence? Absent(ReadOnlySpan<Token> tokens) =>
        tokens.Length == 1 && tokens[0].Is("unknown") ? AmountAbsence.Unknown
        : tokens.Length == 2 && tokens[0].Is("none") && tokens[1].Is("stated") ? AmountAbsence.NoneStated
        : null;

    private static Diagnostic Problem(ReadOnlySpan<Token> whole, TokenCursor cursor, ParseContext context)
    {
        return GroupedNumber.Find(whole) is { } number
            ? SyntaxErrors.GroupedNumber(context.At(whole.Slice(number.Start, number.Length), default), number.Written, number.Meant)
            : SyntaxErrors.AmountExpected(context.At(whole, cursor.Here), context.Show(whole));
    }
}
