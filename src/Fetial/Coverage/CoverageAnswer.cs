using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>One actor under one threat.</summary>
/// <param name="Threat">In words: "Russia attacks Ukraine".</param>
/// <param name="Areas">The ground asked about; the widest area first.</param>
/// <param name="Promises">Every promise that gives a level on some day and place asked about, in the order of the clauses.</param>
/// <param name="Gaps">Against the wanted level, in order of time; empty where none was named.</param>
/// <param name="Shortfalls">Clauses that give less, nearest first.</param>
public sealed record CoverageAnswer(
    Actor Of,
    string Threat,
    ImmutableArray<CoverageArea> Areas,
    ImmutableArray<Grant> Promises,
    ImmutableArray<CoverageGap> Gaps,
    ImmutableArray<CoverageExit> Exits,
    ImmutableArray<CoverageLoss> Losses,
    ImmutableArray<Shortfall> Shortfalls)
{
    /// <summary>Gaps that are certain, not left open by a text or by the record.</summary>
    public IEnumerable<CoverageGap> CertainGaps => Gaps.Where(g => !g.IsOpen);
}
