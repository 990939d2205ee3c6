using Fetial.Model;

namespace Fetial.Findings;

/// <summary>One clause that a finding concerns.</summary>
/// <param name="Side"><c>in</c>, <c>out</c>, <c>also in</c>, <c>also out</c> (weaker evidence), or the value of a divergence.</param>
/// <param name="Reading">The clause in a few words.</param>
/// <param name="Standing">Force and since when: "treaty, since 2018-02-01".</param>
public sealed record FindingClause(string Id, string Side, string? Locator, string File, int Line, string Reading, string Standing, EvidenceGrade Evidence);
