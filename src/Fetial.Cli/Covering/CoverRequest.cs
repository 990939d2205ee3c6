using System.Collections.Immutable;
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

    private static string Part(string word, string? value) => value is null ? "" : $" {word} {value}";
}
