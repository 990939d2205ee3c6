using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Findings about words that open nothing, with the nearest word that does.</summary>
internal static class Unknown
{
    public static Diagnostic Declaration(ReadOnlySpan<Token> tokens, ParseContext context)
    {
        foreach (var schema in LanguageSchema.Declarations)
        {
            if (!schema.IsOpen && schema.Match(tokens) is { } slot)
            {
                return SyntaxErrors.SlotAtMargin(context.At(tokens[..slot.Words.Length], default), slot.Name);
            }
        }

        var word = tokens[0].Text;
        var nearest = EditDistance.Nearest(word, LanguageSchema.Declarations.Select(d => d.Keyword));
        return SyntaxErrors.UnknownDeclaration(context.At(tokens[0].Span), context.Show(tokens[0].Span), nearest);
    }

    public static Diagnostic Slot(DeclarationSchema schema, ReadOnlySpan<Token> tokens, ParseContext context)
    {
        // A slot has one to three words; the first run of the line that is near to a slot is taken to be meant.
        string? best = null;
        var length = 1;
        var least = int.MaxValue;
        for (var i = 1; i <= Math.Min(3, tokens.Length); i++)
        {
            var run = string.Join(' ', tokens[..i].ToArray().Select(t => t.Text));
            if (EditDistance.Nearest(run, schema.Slots.Where(s => s.Words.Length == i).Select(s => s.Name)) is { } nearest
                && EditDistance.Between(run, nearest) < least)
            {
                (best, length, least) = (nearest, i, EditDistance.Between(run, nearest));
            }
        }

        var known = string.Join(", ", schema.Slots.Select(s => s.Name));
        var words = tokens[..length];
        return SyntaxErrors.UnknownSlot(context.At(words, default), schema.Keyword, context.Show(words), best, known);
    }
}
