using System.Collections.Immutable;
using Fetial.Cli.Options;
using Fetial.Findings;
using Fetial.Situations;

namespace Fetial.Cli.Reviewing;

/// <summary>What <c>fetial review</c> was asked.</summary>
/// <param name="Drafts">Files or folders of the draft, as typed; empty where a scenario is reviewed.</param>
/// <param name="Against">Folders or files of the portfolio, as typed.</param>
/// <param name="Severity">Show changes from this level up and exit 1 if one is new; null: show all, exit 1 on new errors.</param>
/// <param name="All">Show everything in full.</param>
public sealed record ReviewRequest(
    ImmutableArray<string> Drafts, ImmutableArray<string> Against, Severity? Severity, bool All, Standpoint Standpoint, OutputFormat Format)
{
    /// <summary>The lowest severity that ends the process with code 1.</summary>
    public Severity Fails => Severity ?? Findings.Severity.Error;

    /// <summary>What was typed, without the format.</summary>
    public string Command =>
        $"fetial review {string.Concat(Drafts.Select(draft => Quoted(draft) + " "))}--against {string.Join(' ', Against.Select(Quoted))}{StandpointWords.Of(Standpoint)}";

    private static string Quoted(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word;
}
