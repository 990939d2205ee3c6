using System.Collections.Immutable;
using Fetial.Cli.Options;
using Fetial.Coverage;
using Fetial.Situations;

namespace Fetial.Cli.Covering;

/// <summary>What <c>fetial cover</c> was asked, as typed.</summary>
public sealed record CoverRequest(
    ImmutableArray<string> Folders,
    string? Of,
    string? Against,
    string? From,
    string? To,
    string? At,
    string? Where,
    string Ladder,
    Counting Counting,
    ImmutableArray<string> Without,
    int Exits,
    bool Matrix,
    bool Overlap,
    bool Pairs,
    Standpoint Standpoint,
    CoverFormat Format)
{
    /// <summary>The question as a line of the language.</summary>
    public string Line => $"expect cover {Of}{Part("against", Against)}{Part("at", At)}{Part("from", From)}{Part("to", To)}{Part("where", Where)}";

    /// <summary>What to type to make the page again.</summary>
    /// <param name="folders">As they are shown.</param>
    public string Command(IEnumerable<string> folders) =>
        $"fetial cover {string.Join(' ', folders)}{Option("--of", Of)}{Option("--against", Against)}{Option("--from", From)}{Option("--to", To)}{Option("--at", At)}{Option("--where", Where)}"
        + (Ladder == CoverageQuestion.ResponseLadder ? "" : $" --ladder {Ladder}") + (Counting == Counting.Firm ? "" : $" --count {Counting.ToString().ToLowerInvariant()}")
        + $"{string.Concat(Without.Select(w => Option("--without", w)))}{(Exits == 0 ? "" : $" --exits {Exits}")}{StandpointWords.Of(Standpoint)} --format html";

    private static string Option(string name, string? value) => value is null ? "" : value.Contains(' ', StringComparison.Ordinal) ? $" {name} \"{value}\"" : $" {name} {value}";

    private static string Part(string word, string? value) => value is null ? "" : $" {word} {value}";
}
