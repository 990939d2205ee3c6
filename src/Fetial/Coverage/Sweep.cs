using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>
/// Turns promises on one piece of ground into intervals of levels: their first days and the days after their last are sorted once and passed in order, so that
/// the work grows with the number of promises and not with the number of days.
/// </summary>
internal static class Sweep
{
    /// <param name="grants">Promises with their days on this ground.</param>
    /// <param name="days">The days to fill.</param>
    /// <param name="steps">The number of steps of the ladder.</param>
    public static ImmutableArray<CoverageInterval> Intervals(IReadOnlyList<Grant> grants, TimeSet days, int steps, Counting counting)
    {
        var turns = new List<(int Day, int Grant, bool Begins)>();
        for (var i = 0; i < grants.Count; i++)
        {
            foreach (var range in grants[i].Days.Ranges)
            {
                turns.Add((range.First, i, true));
                turns.Add((range.Last + 1, i, false));
            }
        }

        foreach (var range in days.Ranges)
        {
            turns.Add((range.First, -1, true));
            turns.Add((range.Last + 1, -1, false));
        }

        turns.Sort(static (a, b) => a.Day != b.Day ? a.Day.CompareTo(b.Day) : a.Grant.CompareTo(b.Grant));
        var active = new ActiveGrants(grants, steps, counting);
        var intervals = ImmutableArray.CreateBuilder<CoverageInterval>();
        var asked = false;
        for (var i = 0; i < turns.Count;)
        {
            var day = turns[i].Day;
            for (; i < turns.Count && turns[i].Day == day; i++)
            {
                if (turns[i].Grant < 0)
                {
                    asked = turns[i].Begins;
                }
                else
                {
                    active.Turn(turns[i].Grant, turns[i].Begins);
                }
            }

            if (asked && i < turns.Count)
            {
                Add(intervals, active, new DayRange(day, turns[i].Day - 1));
            }
        }

        active.Close(intervals);
        return intervals.ToImmutable();
    }

    private static void Add(ImmutableArray<CoverageInterval>.Builder intervals, ActiveGrants active, DayRange days)
    {
        if (active.Continues(days))
        {
            active.Extend(days);
        }
        else
        {
            active.Close(intervals);
            active.Open(days);
        }
    }
}
