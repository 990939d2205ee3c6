using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Workspaces;

/// <summary>Which clauses hang together for a check, through however many links. An edit gives a new index; the one before stays as it was.</summary>
internal sealed class LinkIndex
{
    private readonly ILinkedCheck check;
    private readonly Dictionary<string, List<int>> first;
    private readonly ImmutableDictionary<int, ImmutableArray<string>> edited;

    private LinkIndex(ILinkedCheck check, Dictionary<string, List<int>> first, ImmutableDictionary<int, ImmutableArray<string>> edited)
    {
        this.check = check;
        this.first = first;
        this.edited = edited;
    }

    public static LinkIndex Of(ILinkedCheck check, Perspective perspective)
    {
        var first = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var clause in perspective.Commitments)
        {
            foreach (var link in check.Links(perspective, clause))
            {
                if (!first.TryGetValue(link, out var clauses))
                {
                    first[link] = clauses = [];
                }

                clauses.Add(clause.Index);
            }
        }

        return new LinkIndex(check, first, ImmutableDictionary<int, ImmutableArray<string>>.Empty);
    }

    /// <summary>The index after an edit, and the clauses that hang together with those that changed, by what they said or by what they say.</summary>
    /// <param name="before">The portfolio as it was.</param>
    /// <param name="now">The portfolio as it is.</param>
    /// <param name="changed">Indices of the clauses that changed.</param>
    public (LinkIndex Index, HashSet<int> Reached) Edit(Perspective before, Perspective now, IReadOnlySet<int> changed)
    {
        var links = edited.ToBuilder();
        var reached = new HashSet<int>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>();
        foreach (var index in changed)
        {
            links[index] = LinksOf(now, index);
            foreach (var link in LinksOf(before, index).Concat(links[index]))
            {
                reached.Add(index);
                if (seen.Add(link))
                {
                    open.Enqueue(link);
                }
            }
        }

        var after = new LinkIndex(check, first, links.ToImmutable());
        while (open.TryDequeue(out var link))
        {
            foreach (var clause in after.With(link).Where(reached.Add).ToList())
            {
                foreach (var other in after.LinksOf(now, clause).Where(seen.Add))
                {
                    open.Enqueue(other);
                }
            }
        }

        return (after, reached);
    }

    private IEnumerable<int> With(string link) =>
        (first.GetValueOrDefault(link) ?? []).Where(c => !edited.ContainsKey(c)).Concat(edited.Where(e => e.Value.Contains(link)).Select(e => e.Key));

    private ImmutableArray<string> LinksOf(Perspective perspective, int clause) =>
        perspective.FindCommitment(perspective.Architecture.Commitments[clause].Id) is { } found ? [.. check.Links(perspective, found)] : [];
}
