using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads conditions. <c>and</c> and <c>or</c> have no order between them, so that a mixture is a finding with both readings.</summary>
internal static class ConditionParser
{
    /// <summary>How deep parentheses and <c>not</c> may be nested.</summary>
    private const int MaximumDepth = 64;

    /// <summary>The whole run as one condition; null and a finding if it is none.</summary>
    public static ConditionSyntax? Parse(ReadOnlySpan<Token> tokens, TextSpan anchor, ParseContext context)
    {
        var cursor = new TokenCursor(tokens, anchor);
        if (ParseList(ref cursor, 0, context) is not { } condition)
        {
            return null;
        }

        if (cursor.AtEnd)
        {
            return condition;
        }

        context.Report(cursor.Current.Kind == TokenKind.CloseParenthesis
            ? SyntaxErrors.UnbalancedParenthesis(context.At(cursor.Here), missingClose: false)
            : SyntaxErrors.UnexpectedWords(context.At(cursor.Rest, cursor.Here), context.Show(cursor.Rest), "the condition", "\"and\", \"or\" or the end of the line"));
        return null;
    }

    private static ConditionSyntax? ParseList(ref TokenCursor cursor, int depth, ParseContext context)
    {
        if (ParseTerm(ref cursor, depth, context) is not { } first)
        {
            return null;
        }

        if (!cursor.Is("and") && !cursor.Is("or"))
        {
            return first;
        }

        var joiner = cursor.Current.Text;
        var terms = ImmutableArray.CreateBuilder<ConditionSyntax>();
        terms.Add(first);
        while (cursor.Is("and") || cursor.Is("or"))
        {
            var word = cursor.Take();
            if (ParseTerm(ref cursor, depth, context) is not { } term)
            {
                return null;
            }

            if (word.Text != joiner)
            {
                ReportMixture(terms, joiner, word, term, context);
                return null;
            }

            terms.Add(term);
        }

        var span = TextSpan.Cover(first.Span, terms[^1].Span);
        var all = terms.DrainToImmutable();
        return joiner == "and" ? new AndSyntax(all, span) : new OrSyntax(all, span);
    }

    private static ConditionSyntax? ParseTerm(ref TokenCursor cursor, int depth, ParseContext context)
    {
        var start = cursor.Here;
        if (depth > MaximumDepth)
        {
            context.Report(SyntaxErrors.TooDeep(context.At(start), MaximumDepth));
            return null;
        }

        if (cursor.Accept("not"))
        {
            return ParseTerm(ref cursor, depth + 1, context) is { } term ? new NotSyntax(term, TextSpan.Cover(start, term.Span)) : null;
        }

        if (!cursor.Accept(TokenKind.OpenParenthesis))
        {
            return AtomParser.Parse(ref cursor, context);
        }

        if (ParseList(ref cursor, depth + 1, context) is not { } inner)
        {
            return null;
        }

        var close = cursor.Here;
        if (!cursor.Accept(TokenKind.CloseParenthesis))
        {
            context.Report(SyntaxErrors.UnbalancedParenthesis(context.At(start), missingClose: true));
            return null;
        }

        return inner with { Span = TextSpan.Cover(start, close) };
    }

    private static void ReportMixture(
        ImmutableArray<ConditionSyntax>.Builder terms, string joiner, Token word, ConditionSyntax next, ParseContext context)
    {
        var last = context.Show(terms[^1].Span);
        var before = context.Show(TextSpan.Cover(terms[0].Span, terms[^1].Span));
        var lead = terms.Count == 2 ? context.Show(terms[0].Span) : context.Show(TextSpan.Cover(terms[0].Span, terms[^2].Span));
        var after = context.Show(next.Span);
        context.Report(SyntaxErrors.MixedAndOr(
            context.At(word.Span), $"\"({before}) {word.Text} {after}\"", $"\"{lead} {joiner} ({last} {word.Text} {after})\""));
    }
}
