using System.Collections.Immutable;
using Fetial.Cli.Options;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Checking;

/// <summary>What <c>fetial check</c> was asked.</summary>
/// <param name="Folders">One or more folders or files, as typed.</param>
/// <param name="Severity">Show findings from this level up and exit 1 if there is one; null: show warnings and errors, exit 1 on errors.</param>
/// <param name="All">Show every finding with all its clauses.</param>
/// <param name="Only">Kinds of findings to keep; empty for all.</param>
/// <param name="Between">Two actors, texts or clauses; keep findings that concern both. Null for all.</param>
/// <param name="Standing">Keep findings among texts that have got this far. Null for all.</param>
/// <param name="Evidence">Keep findings with at least this grade. Null for all.</param>
public sealed record CheckRequest(
    ImmutableArray<string> Folders,
    Severity? Severity,
    bool All,
    ImmutableArray<FindingKind> Only,
    (string First, string Second)? Between,
    StandingTier? Standing,
    EvidenceGrade? Evidence,
    Standpoint Standpoint,
    OutputFormat Format)
{
    /// <summary>The lowest severity that is shown in text.</summary>
    public Severity Shown => All ? Findings.Severity.Note : Severity ?? Findings.Severity.Warning;

    /// <summary>The lowest severity that ends the process with code 1.</summary>
    public Severity Fails => Severity ?? Findings.Severity.Error;

    /// <summary>Whether every finding is shown in full.</summary>
    public bool InFull => All || Severity == Findings.Severity.Note;

    /// <summary>Whether more than a first look is wanted: everything, or the findings of a kind or between two.</summary>
    public bool IsQuestion => InFull || !Only.IsEmpty || Between is not null;
}
