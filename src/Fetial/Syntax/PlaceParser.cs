using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads places between commas; whatever follows <c>except</c> belongs to the exception.</summary>
internal static class PlaceParser
{
    public static PlaceValue? Parse(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        var span = ParseContext.SpanOf(tokens, anchor);
        var except = IndexOf(tokens, "except");
        var places = ImmutableArray.CreateBuilder<PlaceSyntax>();
        if (!ParseList(except < 0 ? tokens : tokens[..except], anchor, places, context))
        {
            return null;
        }

        if (except >= 0)
        {
            var exceptions = ImmutableArray.CreateBuilder<PlaceSyntax>();
            if (!ParseList(tokens[(except + 1)..], tokens[except].Span, exceptions, context))
            {
                return null;
            }

            places[^1] = places[^1] with { Except = exceptions.DrainToImmutable(), Span = TextSpan.Cover(places[^1].Span, tokens[^1].Span) };
        }

        return new PlaceValue(places.DrainToImmutable(), span);
    }

    private static bool ParseList(ReadOnlySpan<Token> tokens, TextSpan anchor, ImmutableArray<PlaceSyntax>.Builder places, ParseContext context)
    {
        var start = 0;
        for (var i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && tokens[i].Kind != TokenKind.Comma)
            {
                continue;
            }

            if (ParseItem(tokens[start..i], i < tokens.Length ? tokens[i].Span : anchor, context) is not { } place)
            {
                return false;
            }

            places.Add(place);
            start = i + 1;
        }

        return true;
    }

    private static PlaceSyntax? ParseItem(ReadOnlySpan<Token> item, TextSpan anchor, ParseContext context)
    {
        var span = ParseContext.SpanOf(item, anchor);
        if (item.Length == 2 && item[0].Is("undefined") && item[1].Kind == TokenKind.String)
        {
            return new PlaceSyntax(PhraseSyntax.Of([], span), null, null, [], item[1].Value, span);
        }

        var within = IndexOf(item, "within");
        var controlled = IndexOf(item, "controlled");
        if (controlled >= 0 && (controlled + 1 >= item.Length || !item[controlled + 1].Is("by") || within > controlled))
        {
            return Bad(item, span, context);
        }

        var borderEnd = controlled < 0 ? item.Length : controlled;
        var name = item[..(within < 0 ? borderEnd : within)];
        var border = within < 0 ? default : item[(within + 1)..borderEnd];
        var holder = controlled < 0 ? default : item[(controlled + 2)..];
        if (item.IsEmpty || (within >= 0 && border.IsEmpty) || (controlled >= 0 && holder.IsEmpty) || !IsName(name) || !IsName(border) || !IsName(holder))
        {
            return Bad(item, span, context);
        }

        return new PlaceSyntax(
            PhraseSyntax.Of(name, new TextSpan(span.Start, 0)),
            within < 0 ? null : PhraseSyntax.Of(border, span),
            controlled < 0 ? null : PhraseSyntax.Of(holder, span),
            [],
            null,
            span);
    }

    private static bool IsName(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Other or TokenKind.Date)
                || (token.Kind == TokenKind.Word && token.Text is ("and" or "or" or "except" or "within" or "undefined")))
            {
                return false;
            }
        }

        return true;
    }

    private static int IndexOf(ReadOnlySpan<Token> tokens, string word)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Is(word))
            {
                return i;
            }
        }

        return -1;
    }

    private static PlaceSyntax? Bad(ReadOnlySpan<Token> item, TextSpan span, ParseContext context)
    {
        context.Report(SyntaxErrors.PlaceExpected(context.At(span), context.Show(item)));
        return null;
    }
}
