using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads one citation: the source's id and, after commas, the places in it.</summary>
internal static class CiteParser
{
    /// <param name="tokens">Begins with the opening bracket.</param>
    /// <param name="length">How many tokens the citation takes.</param>
    public static CiteSyntax? Parse(ReadOnlySpan<Token> tokens, ParseContext context, out int length)
    {
        length = 1;
        while (length < tokens.Length && tokens[length].Kind is not (TokenKind.CloseBracket or TokenKind.OpenBracket))
        {
            length++;
        }

        if (length == tokens.Length || tokens[length].Kind == TokenKind.OpenBracket)
        {
            context.Report(SyntaxErrors.BadCite(context.At(tokens[0].Span), "has no closing bracket"));
            return null;
        }

        var inside = tokens[1..length];
        length++;
        var span = TextSpan.Cover(tokens[0].Span, tokens[length - 1].Span);
        if (inside.IsEmpty || inside[0].Kind != TokenKind.Word || (inside.Length > 1 && inside[1].Kind != TokenKind.Comma))
        {
            context.Report(SyntaxErrors.BadCite(context.At(inside, span), "does not begin with the id of a source"));
            return null;
        }

        if (inside.Length < 3)
        {
            return new CiteSyntax(inside[0], [], span);
        }

        var locators = ImmutableArray.CreateBuilder<string>();
        var start = 2;
        for (var i = start; i <= inside.Length; i++)
        {
            if (i == inside.Length || inside[i].Kind == TokenKind.Comma)
            {
                if (i > start)
                {
                    locators.Add(i == start + 1 ? inside[start].Value : context.Slice(inside[start..i]));
                }

                start = i + 1;
            }
        }

        return new CiteSyntax(inside[0], locators.DrainToImmutable(), span);
    }
}
