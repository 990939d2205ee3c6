using Fetial.Model;

namespace Fetial.Strategy.Ratification;

/// <summary>A party and the day on which its clock stopped.</summary>
/// <param name="Day">The day of the step, the last one where the record gives a range; null where none is on record.</param>
/// <param name="IsUncertain">Whether the record gives a range of days.</param>
public sealed record PartyClock(Actor Party, int? Day, bool IsUncertain);
