using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Checks;

/// <summary>What the adversary check sees in one clause, before clauses of one text about one matter are told together.</summary>
/// <param name="Matter">What such clauses have in common: the adversary, or the condition.</param>
/// <param name="Names">The adversaries concerned.</param>
public sealed record AdversaryMatter(
    string Code,
    FindingKind Kind,
    Commitment Clause,
    Duty Duty,
    StandingTier Tier,
    Certainty Certainty,
    string Matter,
    string Title,
    string Message,
    string Resolve,
    ImmutableArray<string> Names,
    ImmutableArray<WitnessFact> Facts,
    EvidenceGrade Evidence);
