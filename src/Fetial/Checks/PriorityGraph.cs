using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// What gives way to what. An id of a text stands for all of its clauses, so a hop that arrives at a text goes on from the text or from any of its
/// clauses, and one that arrives at a clause goes on from it or from its text; it never passes from one clause to a sibling.
/// </summary>
public sealed class PriorityGraph
{
    private readonly List<string> ids;
    private readonly List<List<int>> next;
    private readonly Dictionary<(string Yields, string Prevails), PriorityHop> hops = [];

    public PriorityGraph(Perspective perspective)
    {
        var said = Hops(perspective).ToList();
        var charters = perspective.Instruments.Where(i => i.PrevailsOverAll).Select(i => i.Id).ToList();
        var named = said.SelectMany(h => new[] { h.Yields, h.Prevails }).Concat(charters).Distinct(StringComparer.Ordinal).ToList();

        // A text that prevails over all prevails over whatever else has a place in the order; what has none is in no circle.
        said.AddRange(charters.SelectMany(charter => named.Where(id => TextOf(id) != charter).Select(id => new PriorityHop(id, charter, charter, "prevails over"))));
        foreach (var hop in said.OrderBy(h => h.ToString(), StringComparer.Ordinal))
        {
            hops.TryAdd((hop.Yields, hop.Prevails), hop);
        }

        ids = [.. named.Order(StringComparer.Ordinal)];
        var number = ids.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i, StringComparer.Ordinal);
        next = [.. Enumerable.Range(0, ids.Count * 2).Select(_ => new List<int>())];
        foreach (var hop in hops.Values)
        {
            next[Leaving(number[hop.Yields])].Add(Arriving(number[hop.Prevails]));
        }

        foreach (var (id, i) in number)
        {
            next[Arriving(i)].Add(Leaving(i));
            if (TextOf(id) != id && number.TryGetValue(TextOf(id), out var text))
            {
                next[Arriving(i)].Add(Leaving(text));
                next[Arriving(text)].Add(Leaving(i));
            }
        }
    }

    /// <summary>Two nodes for each id: leaving it (even), arriving at it (odd).</summary>
    public int Nodes => next.Count;

    /// <summary>Where a node leads: from leaving by a hop to arriving, from arriving to leaving what is there.</summary>
    public IReadOnlyList<int> Next(int node) => next[node];

    public static bool IsLeaving(int node) => node % 2 == 0;

    /// <summary>The hop between a node that leaves and the one at which it arrives; null where a step is none.</summary>
    public PriorityHop? Hop(int leaving, int arriving) =>
        IsLeaving(leaving) ? hops[(ids[leaving / 2], ids[arriving / 2])] : null;

    /// <summary>The text of an id: "a" for "a/c1" and for "a".</summary>
    public static string TextOf(string id) => id.IndexOf('/', StringComparison.Ordinal) is var slash and >= 0 ? id[..slash] : id;

    private static int Leaving(int id) => id * 2;

    private static int Arriving(int id) => (id * 2) + 1;

    private static IEnumerable<PriorityHop> Hops(Perspective perspective)
    {
        var said = perspective.Instruments.SelectMany(i => i.SubjectTo.Select(id => new PriorityHop(i.Id, id, i.Id, "subject to"))
                .Concat(i.Notwithstanding.Select(id => new PriorityHop(id, i.Id, i.Id, "notwithstanding")))
                .Concat(i.PrevailsOver.Select(id => new PriorityHop(id, i.Id, i.Id, "prevails over")))
                .Concat(i.Replaces.Select(id => new PriorityHop(id, i.Id, i.Id, "replaces"))))
            .Concat(perspective.Commitments.SelectMany(c => c.SubjectTo.Select(id => new PriorityHop(c.Id, id, c.Id, "subject to"))
                .Concat(c.Notwithstanding.Select(id => new PriorityHop(id, c.Id, c.Id, "notwithstanding")))));

        // "Subject to the other provisions of this treaty" puts no two of its clauses in an order.
        return said.Where(h => IsKnown(h.Yields) && IsKnown(h.Prevails) && (TextOf(h.Yields) != TextOf(h.Prevails) || (TextOf(h.Yields) != h.Yields && TextOf(h.Prevails) != h.Prevails)));
    
        bool IsKnown(string id) => perspective.FindCommitment(id) is not null || perspective.FindInstrument(id) is not null;
    }
}
