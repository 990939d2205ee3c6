using Fetial.Text;

namespace Fetial.Syntax;

/// <summary>Takes the word of an act slot apart from its <c>not</c>; the act itself stays a phrase for binding.</summary>
internal static class ActParser
{
    public static ActValue Parse(string slot, ReadOnlySpan<Token> tokens, TextSpan anchor)
    {
        var phrase = PhraseSyntax.Of(tokens, anchor);
        return slot switch
        {
            "must not" => new ActValue("must", true, phrase, phrase.Span),
            "will not" => new ActValue("will", true, phrase, phrase.Span),
            "may not" => new ActValue("may", true, phrase, phrase.Span),
            "intends not to" => new ActValue("intends to", true, phrase, phrase.Span),
            _ => new ActValue(slot, false, phrase, phrase.Span),
        };
    }
}
