using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>The declared names nearest to what was written, for "did you mean".</summary>
public static class Nearest
{
    // Longer runs are no slips of a name, and comparing them would cost the square of their length.
    private const int Longest = 200;

    /// <summary>Up to <paramref name="count"/> candidates within a third of the length in edits (a swap of neighbours is one), nearest first, ties in ordinal order.</summary>
    public static IReadOnlyList<string> Find(string written, IEnumerable<string> candidates, int count = 3)
    {
        if (written.Length > Longest)
        {
            return [];
        }

        var limit = Math.Max(1, written.Length / 3);
        return [.. candidates
            .Where(c => Math.Abs(c.Length - written.Length) <= limit)
            .Distinct(StringComparer.Ordinal)
            .Select(c => (Name: c, Distance: EditDistance.Between(written, c)))
            .Where(c => c.Distance <= limit)
            .OrderBy(c => c.Distance).ThenBy(c => c.Name, StringComparer.Ordinal)
            .Take(count)
            .Select(c => c.Name)];
    }
}
