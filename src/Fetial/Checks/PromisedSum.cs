using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Checks;

/// <summary>An amount that a clause promises, with the days for which it is promised.</summary>
/// <param name="Unit">What it counts: a currency, "%", or a thing or unit in lower case. Only sums of one unit are compared.</param>
/// <param name="Bearers">Indices of those who promise it.</param>
/// <param name="Purpose">The act without its amount, for comparing what it is for.</param>
/// <param name="Beneficiary">Whom it is for, in words; empty where nobody is named.</param>
public sealed record PromisedSum(
    Commitment Clause,
    Duty Duty,
    Amount Amount,
    string Unit,
    ImmutableArray<int> Bearers,
    string Purpose,
    string Beneficiary,
    TimeSet Days,
    StandingTier Tier,
    EvidenceGrade Evidence);
