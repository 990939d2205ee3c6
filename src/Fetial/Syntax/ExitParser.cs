using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads how a party may leave: after notice, at any time, not at all, or undefined.</summary>
internal static class ExitParser
{
    public static ExitValue? Parse(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        var span = ParseContext.SpanOf(tokens, anchor);
        if (tokens.Length == 1 && tokens[0].Is("none"))
        {
            return new ExitValue(null, false, true, null, span);
        }

        if (tokens.Length == 3 && tokens[0].Is("at") && tokens[1].Is("any") && tokens[2].Is("time"))
        {
            return new ExitValue(null, true, false, null, span);
        }

        if (tokens.Length == 2 && tokens[0].Is("undefined") && tokens[1].Kind == TokenKind.String)
        {
            return new ExitValue(null, false, false, tokens[1].Value, span);
        }

        if (tokens.Length >= 4 && SpanParser.Starts(tokens) && tokens[2].Is("after") && tokens[3].Is("notice") && (tokens.Length == 4 || IsNotBeforeTheTermEnds(tokens[4..])))
        {
            var cursor = new TokenCursor(tokens, anchor);
            return SpanParser.Parse(ref cursor, context) is { } notice ? new ExitValue(notice, false, false, null, span, tokens.Length > 4) : null;
        }

        context.Report(SyntaxErrors.ExitExpected(context.At(span), context.Show(tokens)));
        return null;
    }

    private static bool IsNotBeforeTheTermEnds(ReadOnlySpan<Token> tokens) =>
        tokens.Length == 5 && tokens[0].Is("not") && tokens[1].Is("before") && tokens[2].Is("the") && tokens[3].Is("term") && tokens[4].Is("ends");
}
