using System.Collections.Immutable;

namespace Fetial.Checks;

/// <summary>Strongly connected parts of a directed graph (Tarjan 1972), on a list and not on the call stack.</summary>
public static class StrongComponents
{
    /// <summary>Parts of which every member reaches every other; a single one only where it has an edge to itself.</summary>
    /// <param name="nodes">In the order in which parts and their members are to come.</param>
    /// <param name="next">Edges; to nodes that are not listed they are left out.</param>
    public static ImmutableArray<ImmutableArray<string>> Of(IReadOnlyList<string> nodes, IReadOnlyDictionary<string, ImmutableArray<string>> next)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        var low = new Dictionary<string, int>(StringComparer.Ordinal);
        var open = new Stack<string>();
        var isOpen = new HashSet<string>(StringComparer.Ordinal);
        var order = nodes.Select((n, i) => (n, i)).ToDictionary(x => x.n, x => x.i, StringComparer.Ordinal);
        var parts = new List<ImmutableArray<string>>();
        foreach (var start in nodes.Where(n => !index.ContainsKey(n)))
        {
            var path = new Stack<(string Node, int Edge)>();
            path.Push((start, 0));
            while (path.TryPop(out var at))
            {
                var (node, edge) = at;
                if (edge == 0)
                {
                    index[node] = low[node] = index.Count;
                    open.Push(node);
                    isOpen.Add(node);
                }

                var edges = next.TryGetValue(node, out var found) ? found : [];
                if (edge > 0)
                {
                    low[node] = Math.Min(low[node], low[edges[edge - 1]]);
                }

                while (edge < edges.Length && (!order.ContainsKey(edges[edge]) || index.ContainsKey(edges[edge])))
                {
                    if (isOpen.Contains(edges[edge]))
                    {
                        low[node] = Math.Min(low[node], index[edges[edge]]);
                    }

                    edge++;
                }

                if (edge < edges.Length)
                {
                    path.Push((node, edge + 1));
                    path.Push((edges[edge], 0));
                }
                else if (low[node] == index[node])
                {
                    Close(node, edges);
                }
            }
        }

        return [.. parts.OrderBy(p => order[p[0]])];

        void Close(string root, ImmutableArray<string> edges)
        {
            var part = new List<string>();
            string member;
            do
            {
                member = open.Pop();
                isOpen.Remove(member);
                part.Add(member);
            }
            while (member != root);
            if (part.Count > 1 || edges.Contains(root))
            {
                parts.Add([.. part.OrderBy(m => order[m])]);
            }
        }
    }
}
