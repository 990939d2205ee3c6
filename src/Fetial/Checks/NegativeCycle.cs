namespace Fetial.Checks;

/// <summary>
/// Finds a cycle of constraints whose bounds add up to less than nothing, by the method of Bellman and Ford (1958). Whether the steps so far already
/// close a circle is asked after 1, 2, 4, … rounds, so that a cycle is found about as soon as it is there.
/// </summary>
public static class NegativeCycle
{
    /// <summary>The bounds of one negative cycle, each going on from where the one before it arrives; null where there is none.</summary>
    /// <param name="count">Points are numbered from 0 to one less.</param>
    /// <param name="bounds">Constraints between them.</param>
    /// <param name="days">The bound of a constraint in days; null where it does not count.</param>
    public static List<TimeBound>? Find(int count, IReadOnlyList<TimeBound> bounds, Func<TimeBound, int?> days)
    {
        var distance = new long[count];
        var by = new TimeBound?[count];
        var ask = 1;
        for (var round = 1; round <= count + 1; round++)
        {
            var changed = false;
            foreach (var bound in bounds)
            {
                if (days(bound) is { } most && distance[bound.From] + most < distance[bound.To])
                {
                    distance[bound.To] = distance[bound.From] + most;
                    by[bound.To] = bound;
                    changed = true;
                }
            }

            if (!changed)
            {
                return null;
            }

            if (round == ask || round > count)
            {
                ask *= 2;
                if (Closed(by) is { } cycle)
                {
                    return cycle;
                }
            }
        }

        return null;
    }

    /// <summary>A circle among the last improvements; each has one predecessor, so that every point is walked once.</summary>
    private static List<TimeBound>? Closed(TimeBound?[] by)
    {
        var seen = new int[by.Length];
        for (var start = 0; start < by.Length; start++)
        {
            var point = start;
            while (seen[point] == 0 && by[point] is { } bound)
            {
                seen[point] = start + 1;
                point = bound.From;
            }

            if (seen[point] == start + 1 && by[point] is not null)
            {
                return Walk(by, point);
            }
        }

        return null;
    }

    private static List<TimeBound>? Walk(TimeBound?[] by, int start)
    {
        var cycle = new List<TimeBound>();
        var point = start;
        do
        {
            if (by[point] is not { } bound)
            {
                return null;
            }

            cycle.Add(bound);
            point = bound.From;
        }
        while (point != start);

        cycle.Reverse();
        return cycle;
    }
}
