using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>Days, both ends inclusive, on which the same levels are owed in the same way.</summary>
/// <param name="Bindingness">Of the promises that give the firm level, else the next kind that gives one; each once.</param>
/// <param name="Evidence">The best grade among these promises, since each of them carries the level alone; null where there is none.</param>
/// <param name="By">The promises that give the levels shown.</param>
public sealed record CoverageInterval(
    DayRange Days, CoverageLevels Levels, ImmutableArray<Bindingness> Bindingness, EvidenceGrade? Evidence, ImmutableArray<Grant> By);
