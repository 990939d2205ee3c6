using System.Globalization;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads a length of time, such as <c>30 days</c>.</summary>
internal static class SpanParser
{
    private const int DaysInWeek = 7;

    public static bool Starts(ReadOnlySpan<Token> tokens) =>
        tokens.Length > 1 && tokens[0].Kind == TokenKind.Number && UnitOf(tokens[1], out _) is not null;

    public static SpanSyntax? Parse(ref TokenCursor cursor, ParseContext context)
    {
        var rest = cursor.Rest;
        if (Starts(rest) && int.TryParse(rest[0].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && UnitOf(rest[1], out var factor) is { } unit && number <= int.MaxValue / factor)
        {
            cursor.Take(2);
            return new SpanSyntax(number * factor, unit, TextSpan.Cover(rest[0].Span, rest[1].Span));
        }

        var shown = rest[..Math.Min(2, rest.Length)];
        context.Report(SyntaxErrors.SpanExpected(context.At(shown, cursor.Here), context.Show(shown)));
        return null;
    }

    private static TimeUnit? UnitOf(Token token, out int factor)
    {
        factor = token.Kind == TokenKind.Word && token.Text is "week" or "weeks" ? DaysInWeek : 1;
        return token.Kind != TokenKind.Word ? null : token.Text switch
        {
            "hour" or "hours" => TimeUnit.Hours,
            "day" or "days" or "week" or "weeks" => TimeUnit.Days,
            "month" or "months" => TimeUnit.Months,
            "year" or "years" => TimeUnit.Years,
            _ => null,
        };
    }
}
