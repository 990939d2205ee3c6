namespace Fetial.Checks;

/// <summary>Strongly connected components by Tarjan's algorithm (1972), on a list instead of the call stack; linear in nodes and edges.</summary>
public static class StrongComponents
{
    /// <summary>Components with a cycle in them: of two or more nodes, or of one that leads to itself. Nodes are numbered from 0.</summary>
    public static List<List<int>> WithCycle(int nodes, Func<int, IReadOnlyList<int>> next)
    {
        var index = new int[nodes];
        var low = new int[nodes];
        var onStack = new bool[nodes];
        var stack = new Stack<int>();
        var work = new Stack<(int Node, int Edge)>();
        var found = new List<List<int>>();
        var count = 0;
        for (var root = 0; root < nodes; root++)
        {
            if (index[root] == 0)
            {
                Enter(root);
                while (work.Count > 0)
                {
                    Step();
                }
            }
        }

        return found;

        void Enter(int node)
        {
            index[node] = low[node] = ++count;
            stack.Push(node);
            onStack[node] = true;
            work.Push((node, 0));
        }

        void Step()
        {
            var (node, edge) = work.Pop();
            var edges = next(node);
            if (edge < edges.Count)
            {
                work.Push((node, edge + 1));
                var to = edges[edge];
                if (index[to] == 0)
                {
                    Enter(to);
                }
                else if (onStack[to])
                {
                    low[node] = Math.Min(low[node], index[to]);
                }

                return;
            }

            if (work.TryPeek(out var above))
            {
                low[above.Node] = Math.Min(low[above.Node], low[node]);
            }

            if (low[node] == index[node])
            {
                Close(node, edges);
            }
        }

        void Close(int node, IReadOnlyList<int> edges)
        {
            var component = new List<int>();
            int member;
            do
            {
                member = stack.Pop();
                onStack[member] = false;
                component.Add(member);
            }
            while (member != node);

            if (component.Count > 1 || edges.Contains(node))
            {
                component.Sort();
                found.Add(component);
            }
        }
    }
}
