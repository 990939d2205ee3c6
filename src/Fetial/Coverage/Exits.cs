using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>
/// The levels after guarantors leave. Where each owes for itself the worst exits are those of the guarantors with the highest steps, found by sorting; joint
/// duties fall with any of those who owe them, and are tried one by one.
/// </summary>
internal static class Exits
{
    /// <summary>For 1 up to <paramref name="most"/> leaving: the days on which the same is left, in order of time.</summary>
    public static IEnumerable<(DayRange Days, int Leaving, int Before, int After, ImmutableArray<int> Whose)> Of(IReadOnlyList<Grant> counted, TimeSet days, int most)
    {
        var turns = counted.SelectMany((g, i) => g.Days.Ranges.SelectMany(r => new[] { (Day: r.First, Grant: i, Begins: true), (Day: r.Last + 1, Grant: i, Begins: false) }))
            .Concat(days.Ranges.SelectMany(r => new[] { (Day: r.First, Grant: -1, Begins: true), (Day: r.Last + 1, Grant: -1, Begins: false) }))
            .OrderBy(t => t.Day).ToList();
        var active = new Dictionary<(Guarantor By, int Step), int>();
        var open = new (DayRange Days, int Before, int After, ImmutableArray<int> Whose)?[most + 1];
        var asked = false;
        var found = new List<(DayRange, int, int, int, ImmutableArray<int>)>();
        for (var i = 0; i < turns.Count;)
        {
            var day = turns[i].Day;
            for (; i < turns.Count && turns[i].Day == day; i++)
            {
                if (turns[i].Grant < 0)
                {
                    asked = turns[i].Begins;
                    continue;
                }

                var key = (counted[turns[i].Grant].By, counted[turns[i].Grant].Step);
                active[key] = active.GetValueOrDefault(key) + (turns[i].Begins ? 1 : -1);
                if (active[key] == 0)
                {
                    active.Remove(key);
                }
            }

            if (asked && i < turns.Count)
            {
                Note(new DayRange(day, turns[i].Day - 1));
            }
        }

        for (var leaving = 1; leaving <= most; leaving++)
        {
            Close(leaving);
        }

        return found.OrderBy(f => f.Item2).ThenBy(f => f.Item1.First);

        void Note(DayRange piece)
        {
            var units = active.Keys.ToList();
            var before = units.Count == 0 ? 0 : units.Max(u => u.Step);
            for (var leaving = 1; leaving <= most; leaving++)
            {
                var after = After(units, leaving);
                ImmutableArray<int> whose = leaving == 1 && after < before ? Whose(units, before) : [];
                if (open[leaving] is { } last && last.Days.Last + 1 == piece.First && (last.Before, last.After) == (before, after) && last.Whose.SequenceEqual(whose))
                {
                    open[leaving] = last with { Days = new DayRange(last.Days.First, piece.Last) };
                }
                else
                {
                    Close(leaving);
                    open[leaving] = (piece, before, after, whose);
                }
            }
        }

        void Close(int leaving)
        {
            if (open[leaving] is { } closed)
            {
                found.Add((closed.Days, leaving, closed.Before, closed.After, closed.Whose));
                open[leaving] = null;
            }
        }
    }

    /// <summary>The highest step that the worst exits of so many leave standing.</summary>
    internal static int After(List<(Guarantor By, int Step)> units, int leaving)
    {
        var step = units.Count == 0 ? 0 : units.Max(u => u.Step);
        while (step > 0 && CanBreak([.. units.Where(u => u.Step >= step).Select(u => u.By).Distinct()], [], leaving))
        {
            step--;
        }

        return step;
    }

    private static ImmutableArray<int> Whose(List<(Guarantor By, int Step)> units, int step) =>
        [.. units.Where(u => u.Step >= step).SelectMany(u => u.By.Members).Distinct().Where(a => units.Where(u => u.Step >= step).All(u => !u.By.StandsWithout([a]))).Order()];

    /// <summary>Whether so many more exits can bring down all of these promises.</summary>
    private static bool CanBreak(List<Guarantor> units, ImmutableHashSet<int> left, int leaving)
    {
        var standing = units.Where(u => u.StandsWithout(left)).ToList();
        if (standing.Count == 0)
        {
            return true;
        }

        // Each that owes for itself must leave itself.
        var alone = standing.Where(u => u.Members.Length == 1).SelectMany(u => u.Members).ToImmutableHashSet();
        if (leaving == 0 || alone.Count > leaving)
        {
            return false;
        }

        if (alone.Count > 0)
        {
            return CanBreak(standing, left.Union(alone), leaving - alone.Count);
        }

        return standing[0].Members.Where(m => !left.Contains(m)).Any(m => CanBreak(standing, left.Add(m), leaving - 1));
    }
}
