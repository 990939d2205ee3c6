namespace Fetial.Cli.Reading;

/// <summary>What a portfolio is called, after its folder.</summary>
public static class PortfolioName
{
    /// <summary>The names of the folders with capitals, joined by plus signs: "Atlantia", "Atlantia + Finland-Sweden".</summary>
    public static string Of(IReadOnlyList<string> paths, string currentDirectory) =>
        string.Join(" + ", paths.Select(path => Capitals(Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, currentDirectory))))));

    private static string Capitals(string name) =>
        string.Concat(name.Select((letter, i) => i == 0 || name[i - 1] is '-' or ' ' ? char.ToUpperInvariant(letter) : letter));
}
