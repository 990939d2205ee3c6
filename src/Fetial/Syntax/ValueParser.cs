using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Chooses the parser for the shape of a value.</summary>
internal static class ValueParser
{
    /// <param name="anchor">The name of the slot, for findings about a missing value.</param>
    public static ValueSyntax? Parse(SlotSchema slot, ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        if (tokens.IsEmpty != slot.IsBare)
        {
            context.Report(slot.IsBare
                ? SyntaxErrors.UnexpectedWords(context.At(tokens, anchor), context.Show(tokens), $"\"{slot.Name}\"", ExpectedAfter(slot))
                : SyntaxErrors.MissingValue(context.At(anchor), slot.Name, Expected(slot.Shape)));
            return null;
        }

        return slot.Shape switch
        {
            ValueShape.Flag or ValueShape.Cites => new FlagValue(anchor),
            ValueShape.QuotedText => ParseText(slot.Name, tokens, anchor, context),
            ValueShape.Quote => ParseQuote(tokens, anchor, context),
            ValueShape.Phrase => slot.Name == "evidence" ? TailParser.ParseGrade(tokens, anchor, context) : ParsePhrase(tokens, anchor),
            ValueShape.Address => ParseAddress(tokens, context),
            ValueShape.Parties => ParseParties(tokens, anchor, context),
            ValueShape.Bearers => PartyListParser.ParseBearers(tokens, anchor, context) is { } bearers
                ? new PartiesValue(bearers, ParseContext.SpanOf(tokens, anchor)) : null,
            ValueShape.Places => PlaceParser.Parse(tokens, anchor, context),
            ValueShape.When => ParseWhen(tokens, anchor, context),
            ValueShape.Ids => IdsParser.Parse(tokens, anchor, context, all: slot.Name == "prevails over"),
            ValueShape.Condition => ConditionParser.Parse(tokens, anchor, context) is { } condition
                ? new ConditionValue(condition, ParseContext.SpanOf(tokens, anchor)) : null,
            ValueShape.Act => ActParser.Parse(slot.Name, tokens, anchor),
            ValueShape.Amount => ParseAmount(tokens, anchor, context),
            ValueShape.Within => WithinParser.Parse(tokens, anchor, context),
            ValueShape.Period => PeriodParser.Parse(tokens, anchor, context),
            ValueShape.Until => UntilParser.Parse(tokens, anchor, context),
            ValueShape.Consent => ConsentParser.Parse(tokens, anchor, context),
            ValueShape.Exit => ExitParser.Parse(tokens, anchor, context),
            _ => throw new ArgumentOutOfRangeException(nameof(slot), slot.Shape, "every shape has a parser"),
        };
    }

    public static PhraseValue ParsePhrase(ReadOnlySpan<Token> tokens, TextSpan anchor)
    {
        var phrase = PhraseSyntax.Of(tokens, anchor);
        return new PhraseValue(phrase, phrase.Span);
    }

    public static PartiesValue? ParseParties(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context) =>
        PartyListParser.Parse(tokens, anchor, context) is { } parties ? new PartiesValue(parties, ParseContext.SpanOf(tokens, anchor)) : null;

    public static TextValue? ParseText(string name, ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        if (tokens is [{ Kind: TokenKind.String } text])
        {
            return new TextValue(text.Value, null, text.Span);
        }

        context.Report(tokens is [{ Kind: TokenKind.String }, ..]
            ? SyntaxErrors.UnexpectedWords(context.At(tokens[1..], anchor), context.Show(tokens[1..]), "the text", "a citation or the end of the line")
            : SyntaxErrors.TextExpected(context.At(tokens, anchor), name, $"\"{context.Show(tokens).Replace("\"", "", StringComparison.Ordinal)}\""));
        return null;
    }

    public static WhenValue? ParseWhen(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        var cursor = new TokenCursor(tokens, anchor);
        return WhenParser.Parse(ref cursor, context) is { } when && AtEnd(cursor, "the date", context) ? new WhenValue(when, when.Span) : null;
    }

    private static TextValue? ParseQuote(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        if (tokens is [{ Kind: TokenKind.Word } language, { Kind: TokenKind.String } text])
        {
            return new TextValue(text.Value, language.Text, TextSpan.Cover(language.Span, text.Span));
        }

        context.Report(SyntaxErrors.TextExpected(context.At(tokens, anchor), "quote", "en \"…\", with the language first"));
        return null;
    }

    private static PhraseValue ParseAddress(ReadOnlySpan<Token> tokens, ParseContext context)
    {
        var span = ParseContext.SpanOf(tokens, default);
        return new PhraseValue(new PhraseSyntax([new Token(TokenKind.Other, context.Slice(tokens), span)], span), span);
    }

    private static AmountValue? ParseAmount(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        var cursor = new TokenCursor(tokens, anchor);
        return AmountParser.Parse(ref cursor, context) is { } amount && AtEnd(cursor, "the amount", context) ? new AmountValue(amount, amount.Span) : null;
    }

    private static bool AtEnd(TokenCursor cursor, string after, ParseContext context)
    {
        if (cursor.AtEnd)
        {
            return true;
        }

        context.Report(SyntaxErrors.UnexpectedWords(
            context.At(cursor.Rest, cursor.Here), context.Show(cursor.Rest), after, "a citation or the end of the line"));
        return false;
    }

    private static string ExpectedAfter(SlotSchema slot) =>
        slot.Shape == ValueShape.Cites ? "a citation in brackets: [gazette, \"p. 12\"]" : "the end of the line";

    private static string Expected(ValueShape shape) => shape switch
    {
        ValueShape.QuotedText => "a text in quotes",
        ValueShape.Quote => "a language and a text in quotes",
        ValueShape.Parties or ValueShape.Bearers => "a party",
        ValueShape.Places => "a place",
        ValueShape.When => "a date",
        ValueShape.Ids => "an id",
        ValueShape.Condition or ValueShape.Until => "a condition",
        ValueShape.Act => "an act",
        ValueShape.Amount => "an amount",
        ValueShape.Within => "a length of time",
        ValueShape.Period => "a period",
        ValueShape.Consent => "\"consent of\", \"approval by\" or \"money voted by\"",
        ValueShape.Exit => "a way to leave",
        _ => "a value",
    };
}
