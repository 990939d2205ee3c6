namespace Fetial.Semantics;

/// <summary>The third person of a verb in its base form: supply, supplies; reach, reaches; have, has.</summary>
public static class Inflection
{
    public static string ThirdPerson(string word) => word switch
    {
        "have" => "has",
        "be" => "is",
        _ when word.EndsWith('y') && word.Length > 1 && !IsVowel(word[^2]) => word[..^1] + "ies",
        _ when EndsWithSibilant(word) => word + "es",
        _ => word + "s",
    };

    private static bool EndsWithSibilant(string word) =>
        word.EndsWith('s') || word.EndsWith('x') || word.EndsWith('z') || word.EndsWith('o')
        || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
