using Fetial.Cli.Options;

namespace Fetial.Cli.Verbs;

/// <summary>What <c>fetial check</c> was asked.</summary>
/// <param name="Folders">One or more folders or files, as typed.</param>
/// <param name="Severity">List findings from this level up and exit 1 if there is one.</param>
/// <param name="Only">Kinds of findings to keep; empty for all.</param>
/// <param name="Between">Two actors; keep findings that concern both. Null for all.</param>
/// <param name="Standing">Print the standing of each clause.</param>
/// <param name="Evidence">Print the sources of each clause.</param>
public sealed record CheckRequest(
    IReadOnlyList<string> Folders,
    SeverityLevel Severity,
    IReadOnlyList<string> Only,
    (string First, string Second)? Between,
    bool Standing,
    bool Evidence,
    Standpoint Standpoint,
    OutputFormat Format);
