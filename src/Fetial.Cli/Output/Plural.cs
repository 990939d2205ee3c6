namespace Fetial.Cli.Output;

/// <summary>Numbers with their nouns.</summary>
public static class Plural
{
    /// <summary>"1 note", "5 notes", "0 entries".</summary>
    public static string Of(int number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number} {many ?? one + "s"}";
}
