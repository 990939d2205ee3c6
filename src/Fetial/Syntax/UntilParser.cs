using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads <c>until DATE</c> or <c>until CONDITION</c>.</summary>
internal static class UntilParser
{
    public static UntilValue? Parse(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        var span = ParseContext.SpanOf(tokens, anchor);
        if (tokens.Length == 1 && DateParser.Starts(tokens[0]))
        {
            var cursor = new TokenCursor(tokens, anchor);
            return DateParser.Parse(ref cursor, context) is { } date ? new UntilValue(date, null, span) : null;
        }

        return ConditionParser.Parse(tokens, anchor, context) is { } condition ? new UntilValue(null, condition, span) : null;
    }
}
