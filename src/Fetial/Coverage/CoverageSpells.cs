using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>Intervals as they are read.</summary>
public static class CoverageSpells
{
    /// <summary>For reading, days of the same levels are one spell, with all the ways in which they are owed.</summary>
    public static IReadOnlyList<CoverageInterval> Of(IEnumerable<CoverageInterval> intervals)
    {
        var spells = new List<CoverageInterval>();
        foreach (var interval in intervals)
        {
            if (spells.Count > 0 && spells[^1].Levels == interval.Levels && spells[^1].Days.Last + 1 == interval.Days.First)
            {
                var last = spells[^1];
                spells[^1] = last with
                {
                    Days = new DayRange(last.Days.First, interval.Days.Last),
                    Bindingness = [.. last.Bindingness.Union(interval.Bindingness)],
                    Evidence = last.Evidence is { } one && interval.Evidence is { } other ? (EvidenceGrade)Math.Min((int)one, (int)other) : last.Evidence ?? interval.Evidence,
                };
            }
            else
            {
                spells.Add(interval);
            }
        }

        return spells;
    }
}
