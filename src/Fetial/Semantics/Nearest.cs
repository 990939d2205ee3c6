namespace Fetial.Semantics;

/// <summary>The declared names nearest to what was written, for "did you mean".</summary>
public static class Nearest
{
    /// <summary>Up to <paramref name="count"/> candidates within a third of the length in edits, nearest first, ties in ordinal order.</summary>
    public static IReadOnlyList<string> Find(string written, IEnumerable<string> candidates, int count = 3)
    {
        var limit = Math.Max(1, written.Length / 3);
        return [.. candidates
            .Distinct(StringComparer.Ordinal)
            .Select(c => (Name: c, Distance: Distance(written.ToLowerInvariant(), c.ToLowerInvariant(), limit)))
            .Where(c => c.Distance <= limit)
            .OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal)
            .Take(count)
            .Select(c => c.Name)];
    }

    /// <summary>Levenshtein distance; any value above <paramref name="limit"/> means "more than the limit".</summary>
    public static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[b.Length];
    }
}
