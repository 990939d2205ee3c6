using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads a deadline: a length of time, softening words as the text has them, both, or undefined.</summary>
internal static class WithinParser
{
    public static WithinValue? Parse(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        var span = ParseContext.SpanOf(tokens, anchor);
        if (tokens.Length == 2 && tokens[0].Is("undefined") && tokens[1].Kind == TokenKind.String)
        {
            return new WithinValue(null, null, tokens[1].Value, span);
        }

        if (tokens[0].Is("undefined"))
        {
            context.Report(SyntaxErrors.TextExpected(context.At(span), "undefined", "\"the words of the text\""));
            return null;
        }

        var cursor = new TokenCursor(tokens, anchor);
        SpanSyntax? length = null;
        if (cursor.Current.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Moment)
        {
            length = SpanParser.Parse(ref cursor, context);
            if (length is null)
            {
                return null;
            }
        }

        return new WithinValue(length, cursor.AtEnd ? null : PhraseSyntax.Of(cursor.Rest, anchor), null, span);
    }
}
