using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>
/// Walks upwards through "kind of", "within" and "part of". Every symbol is visited once, on a list and not on the call stack, so that neither
/// many ways up nor a long chain costs more than the number of symbols.
/// </summary>
public static class Ancestry
{
    /// <summary>Whether <paramref name="start"/> is <paramref name="end"/> or lies, through others, below it.</summary>
    public static bool Reaches(int start, int end, Func<int, ImmutableArray<int>> parents) =>
        start == end || (!parents(start).IsEmpty && Upwards(start, parents).Contains(end));

    /// <summary>The symbol itself, then everything above it, nearer ones first, each once.</summary>
    public static List<int> Upwards(int start, Func<int, ImmutableArray<int>> parents)
    {
        var found = new List<int> { start };
        HashSet<int>? seen = null;
        for (var next = 0; next < found.Count; next++)
        {
            foreach (var parent in parents(found[next]))
            {
                seen ??= [start];
                if (seen.Add(parent))
                {
                    found.Add(parent);
                }
            }
        }

        return found;
    }
}
