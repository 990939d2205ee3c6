using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads one atom of a condition: a sentence or status, the state of a commitment, a quantified sentence, what the text leaves open, or what it defines in words of its own.</summary>
internal static class AtomParser
{
    public static ConditionSyntax? Parse(ref TokenCursor cursor, ParseContext context)
    {
        var start = cursor.Here;
        if (cursor.Rest is [var word, { Kind: TokenKind.String } text, ..] && word.Is("undefined"))
        {
            return ParseUndefined(ref cursor, text, start, context);
        }

        if (cursor.Rest is [var defined, { Kind: TokenKind.String } words, ..] && defined.Is("defined"))
        {
            cursor.Take(2);
            return new DefinedAtom(words.Value, TextSpan.Cover(start, words.Span));
        }

        if (cursor.Is("undefined") || cursor.Is("defined"))
        {
            context.Report(SyntaxErrors.TextExpected(context.At(start), cursor.Is("defined") ? "defined" : "undefined", "\"the words of the text\""));
            return null;
        }

        if (cursor.Is("every", "of") || PartyListParser.AnyNumber(cursor.Rest) is not null)
        {
            return QuantifierParser.Parse(ref cursor, context);
        }

        var phrase = TakePhrase(ref cursor);
        if (!cursor.AtEnd && cursor.Current.Kind == TokenKind.OpenParenthesis)
        {
            context.Report(SyntaxErrors.ParenthesisInSentence(context.At(cursor.Here)));
            return null;
        }

        if (phrase.IsEmpty)
        {
            var previous = cursor.Previous;
            context.Report(SyntaxErrors.ConditionExpected(context.At(cursor.AtEnd ? previous : cursor.Here), context.Show(previous)));
            return null;
        }

        if (StateOf(phrase) is { } state)
        {
            return new StateAtom(phrase[0], state, ParseContext.SpanOf(phrase, start));
        }

        var anew = cursor.Accept("anew");
        if (!cursor.Accept("after"))
        {
            return new SentenceAtom(PhraseSyntax.Of(phrase, start), anew, null, null, TextSpan.Cover(start, cursor.Previous));
        }

        if (!cursor.AtEnd && DateParser.Starts(cursor.Current))
        {
            return DateParser.Parse(ref cursor, context) is { } date
                ? new SentenceAtom(PhraseSyntax.Of(phrase, start), anew, date, null, TextSpan.Cover(start, date.Span))
                : null;
        }

        var earlier = TakePhrase(ref cursor);
        if (earlier.IsEmpty)
        {
            context.Report(SyntaxErrors.ConditionExpected(context.At(cursor.Previous), "after"));
            return null;
        }

        return new SentenceAtom(PhraseSyntax.Of(phrase, start), anew, null, PhraseSyntax.Of(earlier, start), TextSpan.Cover(start, cursor.Previous));
    }

    /// <summary>Up to <c>and</c>, <c>or</c>, a parenthesis, <c>anew</c>, <c>after</c> or the end; the first <c>and</c> after <c>between</c> belongs to the phrase.</summary>
    internal static ReadOnlySpan<Token> TakePhrase(ref TokenCursor cursor)
    {
        var rest = cursor.Rest;
        var between = false;
        var end = 0;
        for (; end < rest.Length; end++)
        {
            var token = rest[end];
            if (token.Kind is TokenKind.OpenParenthesis or TokenKind.CloseParenthesis || token.Is("or") || token.Is("anew") || token.Is("after"))
            {
                break;
            }

            if (token.Is("and"))
            {
                if (!between)
                {
                    break;
                }

                between = false;
            }

            between |= token.Is("between");
        }

        return cursor.Take(end);
    }

    private static string? StateOf(ReadOnlySpan<Token> phrase) => phrase switch
    {
        [{ Kind: TokenKind.Word }, var verb, var state] when verb.Is("is") && (state.Is("kept") || state.Is("missed")) => state.Text,
        [{ Kind: TokenKind.Word }, var verb, var first, var second] when verb.Is("is") && first.Is("in") && second.Is("force") => "in force",
        _ => null,
    };

    private static UndefinedAtom? ParseUndefined(ref TokenCursor cursor, Token text, TextSpan start, ParseContext context)
    {
        cursor.Take(2);
        if (!cursor.Accept("decided", "by"))
        {
            return new UndefinedAtom(text.Value, null, TextSpan.Cover(start, text.Span));
        }

        var anchor = cursor.Previous;
        var names = TakePhrase(ref cursor);
        return PartyListParser.Parse(names, anchor, context) is { } parties
            ? new UndefinedAtom(text.Value, parties, TextSpan.Cover(start, cursor.Previous))
            : null;
    }
}
