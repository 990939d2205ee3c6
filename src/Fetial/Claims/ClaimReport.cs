using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Claims;

/// <summary>A claim with its verdict and all that the verdict rests on.</summary>
/// <param name="ByTests">What its own tests say, whoever attacks it.</param>
/// <param name="Because">What decided it, in one sentence without a full stop.</param>
/// <param name="AttackedBy">Claims that say they attack it, and those it names as attackers; in the order of their ids.</param>
/// <param name="Attacks">The other way round.</param>
public sealed record ClaimReport(
    Claim Claim,
    ClaimVerdict Verdict,
    ClaimVerdict ByTests,
    string Because,
    ImmutableArray<ClaimEvidence> RestsOn,
    ImmutableArray<TestResult> Tests,
    ImmutableArray<ClaimOpponent> AttackedBy,
    ImmutableArray<ClaimOpponent> Attacks)
{
    /// <summary>What decided it, for a list: the tests by their words, without what each shows.</summary>
    public string Short { get; init; } = Because;
}
