namespace Fetial.Strategy.Catalogue;

/// <summary>A number or a word that a model gives.</summary>
/// <param name="Value">Null where the part is a word.</param>
/// <param name="IsResult">Whether it is asked for; the others show how it came about.</param>
public sealed record ModelPart(string Key, string Meaning, double? Value, string? Text, bool IsResult)
{
    public static ModelPart Step(string key, string meaning, double value) => new(key, meaning, value, null, false);

    public static ModelPart Result(string key, string meaning, double value) => new(key, meaning, value, null, true);

    public static ModelPart Word(string key, string meaning, string text) => new(key, meaning, null, text, true);
}
