using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads <c>consent of</c>, <c>approval by</c> and <c>money voted by</c>, joined by <c>and</c>.</summary>
internal static class ConsentParser
{
    public static ConsentValue? Parse(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        var consents = ImmutableArray.CreateBuilder<ConsentSyntax>();
        var start = 0;
        for (var i = 0; i <= tokens.Length; i++)
        {
            if (i < tokens.Length && !tokens[i].Is("and"))
            {
                continue;
            }

            if (ParseOne(tokens[start..i], i < tokens.Length ? tokens[i].Span : anchor, context) is not { } consent)
            {
                return null;
            }

            consents.Add(consent);
            start = i + 1;
        }

        return new ConsentValue(consents.DrainToImmutable(), ParseContext.SpanOf(tokens, anchor));
    }

    private static ConsentSyntax? ParseOne(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        var cursor = new TokenCursor(tokens, anchor);
        ConsentKind? kind = cursor.Accept("consent", "of") ? ConsentKind.Consent
            : cursor.Accept("approval", "by") ? ConsentKind.Approval
            : cursor.Accept("money", "voted") && cursor.Accept("by") ? ConsentKind.MoneyVoted
            : null;
        if (kind is null)
        {
            context.Report(SyntaxErrors.ConsentExpected(context.At(tokens, anchor), context.Show(tokens)));
            return null;
        }

        var parties = cursor.Rest;
        string? each = null;
        if (parties.Length > 2 && parties[^2].Is("each") && parties[^1].Kind == TokenKind.Word && !parties[^1].Is("other"))
        {
            each = parties[^1].Text;
            parties = parties[..^2];
        }

        return PartyListParser.ParseBearers(parties, cursor.Previous, context) is { } of ? new ConsentSyntax(kind.Value, of, each) : null;
    }
}
