using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>The answer of <c>cover</c>.</summary>
/// <param name="Steps">Names of the steps of the ladder, from 0 upwards.</param>
/// <param name="Wanted">The wanted step, or null.</param>
/// <param name="Days">The days answered for: those asked about, up to the as-of day. Later days are not researched.</param>
/// <param name="Answers">One for each actor and threat, in the order of the names.</param>
public sealed record CoverageReport(
    Perspective Perspective, CoverageQuestion Question, ImmutableArray<string> Steps, int? Wanted, DayRange Days, ImmutableArray<CoverageAnswer> Answers)
{
    public bool HasGap => Answers.Any(a => a.CertainGaps.Any());
}
