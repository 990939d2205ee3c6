using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>
/// Reads <c>every of NAMES phrase</c> and <c>any N of NAMES phrase</c>. Where the last name ends and the phrase begins only a vocabulary can
/// tell; here the name is the run of capitalised words, or one word if there is none. Binding may join the two and cut again.
/// </summary>
internal static class QuantifierParser
{
    public static QuantifiedAtom? Parse(ref TokenCursor cursor, ParseContext context)
    {
        var start = cursor.Here;
        var number = PartyListParser.AnyNumber(cursor.Rest);
        cursor.Take(number is null ? 2 : 3);
        var anchor = cursor.Previous;
        var rest = cursor.Rest;
        var length = ListLength(rest);
        var parties = PartyListParser.Parse(ReplaceAnd(rest[..length]), anchor, context);
        if (parties is null)
        {
            return null;
        }

        cursor.Take(length);
        var phrase = AtomParser.TakePhrase(ref cursor);
        if (phrase.IsEmpty)
        {
            context.Report(SyntaxErrors.ConditionExpected(context.At(cursor.Previous), context.Show(TextSpan.Cover(start, cursor.Previous))));
            return null;
        }

        return new QuantifiedAtom(number, parties, PhraseSyntax.Of(phrase, anchor), TextSpan.Cover(start, cursor.Previous));
    }

    private static int ListLength(ReadOnlySpan<Token> tokens)
    {
        var end = 0;
        while (true)
        {
            var item = NameLength(tokens[end..]);
            end += item;
            if (item == 0 || end >= tokens.Length || !(tokens[end].Kind == TokenKind.Comma || (tokens[end].Is("and") && StartsName(tokens[(end + 1)..]))))
            {
                return end;
            }

            end++;
        }
    }

    private static int NameLength(ReadOnlySpan<Token> tokens)
    {
        var length = 0;
        while (length < tokens.Length && StartsName(tokens[length..]))
        {
            length++;
        }

        return length > 0 || tokens.IsEmpty || tokens[0].Kind != TokenKind.Word ? length : 1;
    }

    private static bool StartsName(ReadOnlySpan<Token> tokens) =>
        !tokens.IsEmpty && (tokens[0].Kind is TokenKind.Number or TokenKind.Date || (tokens[0].Kind == TokenKind.Word && char.IsUpper(tokens[0].Text[0])));

    /// <summary>"A, B and C" reads as "A, B, C" in this one list.</summary>
    private static Token[] ReplaceAnd(ReadOnlySpan<Token> tokens)
    {
        var list = tokens.ToArray();
        for (var i = 0; i < list.Length; i++)
        {
            if (list[i].Is("and"))
            {
                list[i] = list[i] with { Kind = TokenKind.Comma };
            }
        }

        return list;
    }
}
