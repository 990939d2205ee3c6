using System.Text;

namespace Fetial.Syntax;

/// <summary>Lays out one line that could be read.</summary>
internal static class LineLayout
{
    /// <summary>Slot values stand at this column after the indent, or further where a name is longer.</summary>
    private const int NarrowestName = 10;

    private const string Indent = "  ";

    public static string Comment(LineSyntax line)
    {
        foreach (var token in line.Tokens)
        {
            if (token.Kind == TokenKind.Comment)
            {
                return token.Text.TrimEnd(' ', '\t', '\r');
            }
        }

        return "";
    }

    /// <summary>An event or the header of a declaration. Two blanks follow the date of an event.</summary>
    public static string Margin(LineSyntax line)
    {
        var text = new StringBuilder();
        var dated = line.Kind == LineKind.Event ? WordsOfDate(line) : 0;
        Append(text, line, 0, line.Tokens[0].Is("class"), dated);
        return text.ToString();
    }

    /// <summary>How many tokens come before the sentence of an event.</summary>
    private static int WordsOfDate(LineSyntax line)
    {
        var denied = line.Tokens[0].Is("not") ? 1 : 0;
        var first = line.Tokens.Where(t => !t.IsTrivia).ElementAt(denied);
        return denied + (first.Is("about") ? 2 : first.Is("between") ? 4 : 1);
    }

    /// <param name="width">The longest slot name of the declaration.</param>
    public static string Slot(LineSyntax line, SlotSchema slot, int width)
    {
        var text = new StringBuilder(Indent).Append(slot.Name);
        var value = 0;
        for (var words = 0; words < slot.Words.Length; value++)
        {
            words += line.Tokens[value].IsTrivia ? 0 : 1;
        }

        while (value < line.Tokens.Length && line.Tokens[value].Kind == TokenKind.Whitespace)
        {
            value++;
        }

        if (value == line.Tokens.Length)
        {
            return text.ToString();
        }

        text.Append(' ', Math.Max(NarrowestName, width) + 1 - slot.Name.Length);
        Append(text, line, value, keepsGaps: false, dated: 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, LineSyntax line, int from, bool keepsGaps, int dated)
    {
        var gap = 0;
        var written = 0;
        for (var i = from; i < line.Tokens.Length; i++)
        {
            var token = line.Tokens[i];
            if (token.Kind == TokenKind.Whitespace)
            {
                gap += token.Text.Length;
                continue;
            }

            if (gap > 0)
            {
                text.Append(' ', dated > 0 && written == dated ? 2 : Blanks(token, gap, written, keepsGaps));
            }

            text.Append(token.Kind == TokenKind.Comment ? token.Text.TrimEnd(' ', '\t', '\r') : token.Text);
            gap = 0;
            written++;
        }
    }

    private static int Blanks(Token next, int gap, int written, bool keepsGaps)
    {
        if (written == 0)
        {
            return 0;
        }

        var wide = next.Kind == TokenKind.Comment || (gap > 1 && (keepsGaps ? written > 1 : OpensTail(next)));
        return wide ? 2 : 1;
    }

    /// <summary>Whether a citation, a title, a tail or an inline slot may start here; two blanks before it help the eye.</summary>
    private static bool OpensTail(Token token) => token.Kind is TokenKind.OpenBracket or TokenKind.String
        || (token.Kind == TokenKind.Word && token.Text is "according" or "in" or "because" or "evidence" or "from" or "to" or "by" or "at"
            or "under" or "through" or "as" or "answers" or "where" or "part" or "same" or "instead" or "kind" or "iso" or "within" or "claimed" or "controlled"
            or "of" or "admits" or "decides" or "also" or "member" or "proposal" or "trusts" or "weight" or "for" or "against");
}
