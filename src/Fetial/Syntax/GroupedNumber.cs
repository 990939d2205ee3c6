using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>A number with commas between its digits, as it stands in a run of tokens: 12,500 or 7,1.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="Length">How many tokens it has.</param>
/// <param name="Meant">How it is to be written: groups of three digits joined, else a decimal point for the comma.</param>
internal sealed record GroupedNumber(int Start, int Length, string Written, string Meant)
{
    /// <summary>The first such number, or null. The commas must touch the digits on both sides: after a blank the next item of a list begins.</summary>
    public static GroupedNumber? Find(ReadOnlySpan<Token> tokens)
    {
        for (var start = 0; start < tokens.Length; start++)
        {
            var length = 1;
            while (tokens[start].Kind == TokenKind.Number && start + length + 1 < tokens.Length && Continues(tokens[start + length - 1], tokens[start + length], tokens[start + length + 1]))
            {
                length += 2;
            }

            if (length > 1)
            {
                return Make(start, tokens.Slice(start, length));
            }
        }

        return null;
    }

    private static GroupedNumber Make(int start, ReadOnlySpan<Token> tokens)
    {
        var (written, groups, isGrouped) = ("", new List<string>(), true);
        for (var i = 0; i < tokens.Length; i++)
        {
            written += tokens[i].Text;
            if (i % 2 == 0)
            {
                groups.Add(tokens[i].Text);
                isGrouped &= i == 0 || tokens[i].Text.Split('.')[0].Length == 3;
            }
        }

        return new GroupedNumber(start, tokens.Length, written, groups.Count == 2 && !isGrouped ? string.Join('.', groups) : string.Concat(groups));
    }

    private static bool Continues(Token digits, Token comma, Token next) =>
        comma.Kind == TokenKind.Comma && next.Kind == TokenKind.Number && digits.Span.End == comma.Span.Start && comma.Span.End == next.Span.Start;
}
