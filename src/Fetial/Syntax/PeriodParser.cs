using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads <c>from D</c> with <c>to D</c>, <c>for SPAN</c> or <c>until CONDITION</c>, and <c>when CONDITION [after SPAN]</c>.</summary>
internal static class PeriodParser
{
    public static PeriodValue? Parse(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        var span = ParseContext.SpanOf(tokens, anchor);
        var period = new PeriodValue(null, false, null, null, null, null, null, span);
        var cursor = new TokenCursor(tokens, anchor);
        if (tokens.IsEmpty || !(cursor.Is("from") || cursor.Is("to") || cursor.Is("for") || cursor.Is("until") || cursor.Is("when")))
        {
            context.Report(SyntaxErrors.PeriodExpected(context.At(span), context.Show(tokens)));
            return null;
        }

        if (cursor.Accept("from"))
        {
            if (cursor.Accept("signature"))
            {
                period = period with { FromSignature = true };
            }
            else if (DateParser.Parse(ref cursor, context) is { } from)
            {
                period = period with { From = from };
            }
            else
            {
                return null;
            }
        }

        return ParseEnd(period, ref cursor, context);
    }

    private static PeriodValue? ParseEnd(PeriodValue period, ref TokenCursor cursor, ParseContext context)
    {
        if (cursor.Accept("to"))
        {
            var place = cursor.Here;
            if (DateParser.Parse(ref cursor, context) is not { } to)
            {
                return null;
            }

            if (period.From is { } from && !WhenParser.InOrder(from, to))
            {
                context.Report(SyntaxErrors.DatesReversed(context.At(place), context.Show(from.Span), context.Show(to.Span)));
                return null;
            }

            period = period with { To = to };
        }
        else if (cursor.Accept("for"))
        {
            if (SpanParser.Parse(ref cursor, context) is not { } length)
            {
                return null;
            }

            period = period with { For = length };
        }

        if (cursor.Accept("until"))
        {
            return ConditionParser.Parse(cursor.Rest, cursor.Previous, context) is { } until ? period with { Until = until } : null;
        }

        if (cursor.Accept("when"))
        {
            return ParseWhen(period, ref cursor, context);
        }

        if (!cursor.AtEnd)
        {
            context.Report(SyntaxErrors.UnexpectedWords(
                context.At(cursor.Rest, cursor.Here), context.Show(cursor.Rest), "the period", "\"to DATE\", \"for SPAN\", \"until …\", \"when …\" or nothing"));
            return null;
        }

        return period;
    }

    private static PeriodValue? ParseWhen(PeriodValue period, ref TokenCursor cursor, ParseContext context)
    {
        var rest = cursor.Rest;
        SpanSyntax? after = null;
        if (rest.Length > 3 && rest[^3].Is("after") && SpanParser.Starts(rest[^2..]))
        {
            var tail = new TokenCursor(rest[^2..], rest[^3].Span);
            after = SpanParser.Parse(ref tail, context);
            rest = rest[..^3];
        }

        return ConditionParser.Parse(rest, cursor.Previous, context) is { } when ? period with { When = when, After = after } : null;
    }
}
