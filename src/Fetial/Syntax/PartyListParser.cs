using System.Collections.Immutable;
using System.Globalization;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads parties between commas, with <c>each of</c>, <c>jointly</c> or <c>any N of</c> before them where bearers are named.</summary>
internal static class PartyListParser
{
    private static readonly ImmutableArray<string> ActorKinds =
        ["state", "states", "organisation", "alliance", "group", "body", "faction", "coalition", "class", "actor", "party"];

    public static PartyListSyntax? ParseBearers(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        if (tokens.Length > 1 && tokens[0].Is("each") && tokens[1].Is("of"))
        {
            return Parse(tokens[2..], tokens[1].Span, context);
        }

        if (!tokens.IsEmpty && tokens[0].Is("jointly"))
        {
            return Parse(tokens[1..], tokens[0].Span, context) is { } joint ? joint with { Mode = BearingMode.Jointly } : null;
        }

        if (AnyNumber(tokens) is { } number)
        {
            return Parse(tokens[3..], tokens[2].Span, context) is { } some ? some with { Mode = BearingMode.AnyOf, Number = number } : null;
        }

        return Parse(tokens, anchor, context);
    }

    /// <summary>The number of <c>any N of</c> at the start of the run, or null.</summary>
    internal static int? AnyNumber(ReadOnlySpan<Token> tokens) =>
        tokens.Length > 2 && tokens[0].Is("any") && tokens[2].Is("of")
        && int.TryParse(tokens[1].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static PartyListSyntax? Parse(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        var parties = ImmutableArray.CreateBuilder<PartySyntax>();
        var exceptions = new List<PhraseSyntax>();
        var start = 0;
        for (var i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && tokens[i].Kind != TokenKind.Comma)
            {
                continue;
            }

            var item = tokens[start..i];
            start = i + 1;

            // "every state except A, B": names after the comma are left out too.
            if (parties.Count > 0 && parties[^1] is { Kind: PartyKind.Any, Except.Length: > 0 } && IsName(item))
            {
                exceptions.Add(PhraseSyntax.Of(item, anchor));
                continue;
            }

            Join(parties, exceptions);
            if (ParseItem(item, i < tokens.Length ? tokens[i].Span : anchor, context) is { } party)
            {
                parties.Add(party);
            }
            else
            {
                return null;
            }
        }

        Join(parties, exceptions);
        return new PartyListSyntax(BearingMode.EachOf, null, parties.DrainToImmutable());
    }

    /// <summary>Gives the collected names to the "every … except" they belong to.</summary>
    private static void Join(ImmutableArray<PartySyntax>.Builder parties, List<PhraseSyntax> exceptions)
    {
        if (exceptions.Count > 0)
        {
            var party = parties[^1];
            parties[^1] = party with { Except = party.Except.AddRange(exceptions), Span = TextSpan.Cover(party.Span, exceptions[^1].Span) };
            exceptions.Clear();
        }
    }

    private static PartySyntax? ParseItem(ReadOnlySpan<Token> item, TextSpan anchor, ParseContext context)
    {
        var span = ParseContext.SpanOf(item, anchor);
        if (item.Length == 2 && item[0].Is("undefined") && item[1].Kind == TokenKind.String)
        {
            return Make(PartyKind.Undefined, [], span) with { Undefined = item[1].Value };
        }

        if (item.Length > 3 && (item[0].Is("every") || item[0].Is("any")) && item[1].Is("member") && item[2].Is("of") && IsName(item[3..]))
        {
            return Make(PartyKind.EveryMemberOf, item[3..], span) with { AnyMember = item[0].Is("any") };
        }

        if (item.Length == 2 && item[0].Is("every") && item[1].Is("party"))
        {
            return Make(PartyKind.EveryParty, [], span);
        }

        if (item.Length == 2 && item[0].Is("either") && item[1].Is("party"))
        {
            return Make(PartyKind.EitherParty, [], span);
        }

        if (item.Length == 2 && item[0].Is("each") && item[1].Is("other"))
        {
            return Make(PartyKind.EachOther, [], span);
        }

        if (IsOther(item))
        {
            return Make(PartyKind.Other, [], span);
        }

        if (item.Length > 1 && (item[0].Is("any") || item[0].Is("every")))
        {
            return ParseAny(item, span, context);
        }

        return IsName(item) ? Make(PartyKind.Name, item, span) : Bad(item, span, context);
    }

    private static PartySyntax? ParseAny(ReadOnlySpan<Token> item, TextSpan span, ParseContext context)
    {
        var kind = item[1].Is("armed") && item.Length > 2 && item[2].Is("group") ? 2
            : item[1].Kind == TokenKind.Word && ActorKinds.Contains(item[1].Text) ? 1 : 0;
        var rest = item[(kind + 1)..];
        if (kind == 0 || (!rest.IsEmpty && !(rest[0].Is("except") && IsName(rest[1..]))))
        {
            return Bad(item, span, context);
        }

        var party = Make(PartyKind.Any, item.Slice(1, kind), span);
        return rest.IsEmpty ? party : party with { Except = [PhraseSyntax.Of(rest[1..], span)] };
    }

    private static bool IsOther(ReadOnlySpan<Token> item) => item.Length switch
    {
        1 => item[0].Is("other"),
        2 => item[0].Is("other") && item[1].Text is ("party" or "parties"),
        3 => item[0].Is("the") && item[1].Is("other") && item[2].Text is ("party" or "parties"),
        _ => false,
    };

    private static bool IsName(ReadOnlySpan<Token> item)
    {
        foreach (var token in item)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Other or TokenKind.Date)
                || (token.Kind == TokenKind.Word && token.Text is ("and" or "or" or "except" or "every" or "any" or "undefined")))
            {
                return false;
            }
        }

        return !item.IsEmpty;
    }

    private static PartySyntax Make(PartyKind kind, ReadOnlySpan<Token> name, TextSpan span) =>
        new(kind, PhraseSyntax.Of(name, span), [], null, span);

    private static PartySyntax? Bad(ReadOnlySpan<Token> item, TextSpan span, ParseContext context)
    {
        context.Report(SyntaxErrors.PartyExpected(context.At(span), context.Show(item)));
        return null;
    }
}
