namespace Fetial.Text;

/// <summary>How many single changes (insert, delete, replace, swap of neighbours) turn one word into another.</summary>
public static class EditDistance
{
    /// <summary>Letter case does not count. Zero for equal words.</summary>
    public static int Between(string first, string second)
    {
        var two = new int[second.Length + 1];
        var one = Enumerable.Range(0, second.Length + 1).ToArray();
        var row = new int[second.Length + 1];
        for (var i = 1; i <= first.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= second.Length; j++)
            {
                var same = char.ToUpperInvariant(first[i - 1]) == char.ToUpperInvariant(second[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], one[j]) + 1, one[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    row[j] = Math.Min(row[j], two[j - 2] + 1);
                }
            }

            (two, one, row) = (one, row, two);
        }

        return one[second.Length];
    }

    /// <summary>The candidate nearest to the word, the first of equals; null if none is within a third of its length (at least 2 changes).</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var allowed = Math.Max(2, candidate.Length / 3);
            if (Math.Abs(candidate.Length - word.Length) > allowed)
            {
                continue;
            }

            var distance = Between(word, candidate);
            if (distance <= allowed && distance < Math.Max(candidate.Length, word.Length) && distance < least)
            {
                (best, least) = (candidate, distance);
            }
        }

        return best;
    }
}
