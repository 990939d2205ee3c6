using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Claims;

/// <summary>A text, clause or coalition that a claim rests on.</summary>
/// <param name="Grade">Null where it does not count from the standpoint.</param>
/// <param name="Contested">Slots on which sources differ and that the standpoint leaves open.</param>
public sealed record ClaimEvidence(string Id, EvidenceGrade? Grade, ImmutableArray<string> Contested);
