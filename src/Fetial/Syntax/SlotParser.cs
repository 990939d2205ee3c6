using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Reads one slot: name, value, tails and citations.</summary>
internal static class SlotParser
{
    /// <param name="tokens">From the slot's name to its end, without trivia.</param>
    /// <param name="nameLength">How many of them are the name; 0 for a value that stands without it in a header.</param>
    /// <param name="before">What stands before the slot, for findings about a missing value where the name is absent.</param>
    public static SlotSyntax? Parse(SlotSchema schema, ReadOnlySpan<Token> tokens, int nameLength, TextSpan before, ParseContext context)
    {
        var anchor = ParseContext.SpanOf(tokens[..nameLength], before);
        var rest = tokens[nameLength..];
        var length = schema.Shape == ValueShape.Address ? rest.Length : TailParser.ValueLength(rest, schema.Tails, schema.IsBare ? 0 : 1);
        if (ValueParser.Parse(schema, rest[..length], anchor, context) is not { } value
            || !TailParser.Parse(rest[length..], schema.Tails, context, out var tails, out var cites))
        {
            return null;
        }

        if (schema.Shape == ValueShape.Cites && cites.IsEmpty)
        {
            context.Report(SyntaxErrors.MissingValue(context.At(anchor), schema.Name, "a citation in brackets"));
            return null;
        }

        if (schema.Name == "from" && value is WhenValue from && tails is [{ Name: "to", Value: WhenValue to }, ..] && !WhenParser.InOrder(from.When, to.When, context))
        {
            return null;
        }

        return new SlotSyntax(schema.Name, value, tails, cites, ParseContext.SpanOf(tokens, before));
    }
}
