using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads a dated line.</summary>
internal static class EventParser
{
    /// <summary>A tail cannot start within the first words of a sentence, where subject and verb stand.</summary>
    private const int ShortestSentence = 2;

    public static bool Starts(ReadOnlySpan<Token> tokens) =>
        tokens[0].Kind is TokenKind.Date or TokenKind.Moment or TokenKind.Number || tokens[0].Is("not")
        || ((tokens[0].Is("about") || tokens[0].Is("between")) && tokens.Length > 1
            && tokens[1].Kind is (TokenKind.Date or TokenKind.Moment or TokenKind.Number));

    public static EventSyntax? Parse(ReadOnlySpan<Token> tokens, int line, ParseContext context)
    {
        var cursor = new TokenCursor(tokens, tokens[0].Span);
        var denied = cursor.Accept("not");
        if (denied && !WhenParser.Starts(cursor.Rest))
        {
            context.Report(SyntaxErrors.DenialWithoutDate(context.At(tokens[0].Span)));
            return null;
        }

        if (WhenParser.Parse(ref cursor, context) is not { } when)
        {
            return null;
        }

        var rest = cursor.Rest;
        var length = TailParser.ValueLength(rest, TailSet.Event, ShortestSentence);
        if (length < ShortestSentence)
        {
            context.Report(SyntaxErrors.SentenceExpected(context.At(when.Span)));
            return null;
        }

        return TailParser.Parse(rest[length..], TailSet.Event, context, out var tails, out var cites)
            ? new EventSyntax(denied, when, PhraseSyntax.Of(rest[..length], when.Span), tails, cites, ParseContext.SpanOf(tokens, default), line)
            : null;
    }
}
