using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads ids between commas.</summary>
internal static class IdsParser
{
    /// <param name="single">Whether exactly one id is allowed.</param>
    /// <param name="all">Whether the word <c>all</c> may stand for every id.</param>
    public static IdsValue? Parse(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context, bool single = false, bool all = false)
    {
        var span = ParseContext.SpanOf(tokens, anchor);
        if (all && tokens.Length == 1 && tokens[0].Is("all"))
        {
            return new IdsValue([], true, span);
        }

        var ids = ImmutableArray.CreateBuilder<Token>((tokens.Length + 1) / 2);
        for (var i = 0; i < tokens.Length; i++)
        {
            var expected = i % 2 == 0 ? TokenKind.Word : TokenKind.Comma;
            if (tokens[i].Kind != expected)
            {
                break;
            }

            if (expected == TokenKind.Word)
            {
                ids.Add(tokens[i]);
            }
        }

        if ((ids.Count * 2) - 1 != tokens.Length || (single && ids.Count > 1))
        {
            context.Report(SyntaxErrors.IdExpected(context.At(span), context.Show(tokens), single));
            return null;
        }

        return new IdsValue(ids.DrainToImmutable(), false, span);
    }
}
