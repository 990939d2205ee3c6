using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>What lies above each symbol through "kind of" or "within", found on first use and kept.</summary>
internal sealed class Containment(int count, Func<int, ImmutableArray<int>> parents)
{
    private readonly HashSet<int>?[] above = new HashSet<int>?[count];

    /// <summary>Whether <paramref name="start"/> is <paramref name="end"/> or lies, through others, below it.</summary>
    public bool Reaches(int start, int end)
    {
        if (start == end)
        {
            return true;
        }

        return !parents(start).IsEmpty && (above[start] ??= [.. Ancestry.Upwards(start, parents)]).Contains(end);
    }
}
