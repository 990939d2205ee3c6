using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Findings;

/// <summary>
/// What a check found: one small immutable record that reads as one plain sentence, names every clause it concerns and carries a witness.
/// </summary>
/// <param name="Title">The contested result or the matter, in words, without ids.</param>
/// <param name="Message">One plain sentence.</param>
/// <param name="Resolve">What would resolve it.</param>
/// <param name="Fingerprint">Six hexadecimal digits that stay the same while the matter does; an acceptance names it with the code: F301-8c1f2a.</param>
public sealed record Finding(
    string Code,
    FindingKind Kind,
    string Title,
    Severity Severity,
    Certainty Certainty,
    StandingTier Standing,
    EvidenceGrade Evidence,
    string Message,
    ImmutableArray<FindingClause> Clauses,
    Witness Witness,
    string Resolve,
    string Fingerprint)
{
    public string Message { get; init; } = SentenceStart.Of(Message);
}
