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
        var groups = set.Texts.Select(t => ImmutableHashSet.Create(StringComparer.Ordinal, t.Id)).ToList();
        var own = alignment.Clauses().Where(c => !c.LeftOut && c.Text.Id != set.Frame?.Id);
        foreach (var alike in own.GroupBy(alignment.Key, StringComparer.Ordinal))
        {
            var ids = alike.Select(c => c.Text.Id).ToImmutableHashSet(StringComparer.Ordinal);
            var joined = groups.Where(g => g.Overlaps(ids)).ToList();
            groups.RemoveAll(joined.Contains);
            groups.Add(joined.Aggregate(ids, static (all, g) => all.Union(g)));
        }

        return [.. groups.OrderByDescending(g => g.Count).ThenBy(g => g.Min(StringComparer.Ordinal), StringComparer.Ordinal)];
    }
}
