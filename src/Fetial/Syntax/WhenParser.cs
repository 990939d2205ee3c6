using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads <c>D</c>, <c>about D</c> and <c>between D and D</c>.</summary>
internal static class WhenParser
{
    public static bool Starts(ReadOnlySpan<Token> tokens) =>
        !tokens.IsEmpty && (DateParser.Starts(tokens[0])
            || (tokens.Length > 1 && (tokens[0].Is("about") || tokens[0].Is("between")) && DateParser.Starts(tokens[1])));

    public static WhenSyntax? Parse(ref TokenCursor cursor, ParseContext context)
    {
        var start = cursor.Here;
        var certainty = cursor.Accept("about") ? WhenCertainty.About : cursor.Accept("between") ? WhenCertainty.Between : WhenCertainty.On;
        if (DateParser.ParseMoment(ref cursor, context) is not { } first)
        {
            return null;
        }

        if (certainty != WhenCertainty.Between)
        {
            return new WhenSyntax(certainty, first, null, TextSpan.Cover(start, first.Span));
        }

        if (!cursor.AtEnd && !cursor.Is("and"))
        {
            context.Report(SyntaxErrors.UnexpectedWords(
                context.At(cursor.Here), cursor.Current.Text, "the first date", "\"and\" and a second date: between 2024-05-01 and 2024-05-06"));
            return null;
        }

        cursor.Accept("and");
        if (DateParser.ParseMoment(ref cursor, context) is not { } last)
        {
            return null;
        }

        var span = TextSpan.Cover(start, last.Span);
        if (!InOrder(first.Date, last.Date))
        {
            context.Report(SyntaxErrors.DatesReversed(context.At(span), context.Show(first.Span), context.Show(last.Span)));
            return null;
        }

        return new WhenSyntax(certainty, first, last, span);
    }

    /// <summary>Whether the range is not empty; an incomplete date stands for its first day as a start and its last as an end.</summary>
    public static bool InOrder(DateSyntax first, DateSyntax last) => Order(first, atEnd: false).CompareTo(Order(last, atEnd: true)) <= 0;

    /// <summary>Whether the start is not after the end; a finding at the end otherwise.</summary>
    public static bool InOrder(WhenSyntax from, WhenSyntax to, ParseContext context)
    {
        if (InOrder(from.First.Date, (to.Last ?? to.First).Date))
        {
            return true;
        }

        context.Report(SyntaxErrors.DatesReversed(context.At(to.Span), context.Show(from.Span), context.Show(to.Span)));
        return false;
    }

    private static (int Year, int Month, int Day) Order(DateSyntax date, bool atEnd) =>
        (date.Year, date.Month ?? (atEnd ? 12 : 1), date.Day ?? (atEnd ? 31 : 1));
}
