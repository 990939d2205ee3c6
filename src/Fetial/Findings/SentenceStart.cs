namespace Fetial.Findings;

/// <summary>A sentence begins with a capital letter; ids and names keep the letters that they are written with.</summary>
public static class SentenceStart
{
    private static readonly string[] SmallWords = ["a ", "any ", "each ", "either ", "every ", "neither ", "the ", "unnamed "];

    public static string Of(string sentence) =>
        Array.Exists(SmallWords, w => sentence.StartsWith(w, StringComparison.Ordinal)) ? char.ToUpperInvariant(sentence[0]) + sentence[1..] : sentence;
}
