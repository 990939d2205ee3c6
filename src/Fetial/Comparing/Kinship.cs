using System.Collections.Immutable;

namespace Fetial.Comparing;

/// <summary>
/// Which texts of a family are of one kind: those joined, directly or through others, by a clause that both have. How long a guarantee runs is no measure for a
/// treaty of arbitration under the same frame.
/// </summary>
public static class Kinship
{
    /// <summary>The groups of ids, the largest first; a text that shares no clause with any other is alone.</summary>
    public static ImmutableArray<ImmutableHashSet<string>> Of(ComparedSet set, Alignment alignment)
    {
        var root = set.Texts.Select(t => t.Id).Distinct(StringComparer.Ordinal).ToDictionary(id => id, id => id, StringComparer.Ordinal);
        var own = alignment.Clauses().Where(c => !c.LeftOut && c.Text.Id != set.Frame?.Id);
        foreach (var alike in own.GroupBy(alignment.Key, StringComparer.Ordinal))
        {
            var first = Find(alike.First().Text.Id);
            foreach (var clause in alike)
            {
                root[Find(clause.Text.Id)] = first;
            }
        }

        return [.. root.Keys.GroupBy(Find, StringComparer.Ordinal).Select(g => g.ToImmutableHashSet(StringComparer.Ordinal))
            .OrderByDescending(g => g.Count).ThenBy(g => g.Min(StringComparer.Ordinal), StringComparer.Ordinal)];

        string Find(string id)
        {
            while (root[id] != id)
            {
                // Halving the way keeps it short.
                id = root[id] = root[root[id]];
            }

            return id;
        }
    }
}
