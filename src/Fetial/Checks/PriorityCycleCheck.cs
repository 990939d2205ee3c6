using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Texts of which each gives way to the next and the last to the first (design, "Priority"): no order of precedence is left.</summary>
public sealed class PriorityCycleCheck : IEditedCheck
{
    public const string Code = "F451";

    /// <summary>In a larger component one shortest circle through its first id is shown, so that a long order is still read in time.</summary>
    private const int MostStarts = 64;

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Priority in a circle",
            "Each of several clauses or texts gives way to the next (`subject to`, `notwithstanding`, `prevails over`, `replaces`), and the last to the first. Every hop is listed.",
            "Remove or turn round one of the hops.",
            "A rule of priority settles which clause governs; in a circle each governs and none does."),
    ];

    /// <summary>The order of precedence is looked at as a whole, where a clause that changed says or said something of it.</summary>
    Reach IEditedCheck.ReachOf(ClauseEdit edit) =>
        edit.Versions.Any(c => !c.SubjectTo.IsEmpty || !c.Notwithstanding.IsEmpty) || edit.Naming.Any() ? Reach.Everything : Reach.Nothing;

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var graph = new PriorityGraph(perspective);
        foreach (var component in StrongComponents.WithCycle(graph.Nodes, graph.Next))
        {
            var nodes = Shortest(component, graph);
            var cycle = nodes.Select((n, i) => graph.Hop(n, nodes[(i + 1) % nodes.Count])).OfType<PriorityHop>().ToList();
            if (Make(perspective, cycle) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>A circle with the fewest hops, by breadth-first search from each id of the component.</summary>
    private static List<int> Shortest(List<int> component, PriorityGraph graph)
    {
        var within = component.ToHashSet();
        List<int>? best = null;
        foreach (var start in component.Where(PriorityGraph.IsLeaving).Take(component.Count > MostStarts ? 1 : MostStarts))
        {
            var from = new Dictionary<int, int>();
            var queue = new Queue<int>([start]);
            while (queue.TryDequeue(out var node) && !from.ContainsKey(start))
            {
                foreach (var to in graph.Next(node).Where(within.Contains))
                {
                    if (from.TryAdd(to, node))
                    {
                        queue.Enqueue(to);
                    }
                }
            }

            var path = new List<int> { start };
            for (var node = from[start]; node != start; node = from[node])
            {
                path.Add(node);
            }

            path.Reverse(1, path.Count - 1);
            best = best is null || path.Count < best.Count ? path : best;
        }

        return best ?? [];
    }

    private static Finding? Make(Perspective perspective, List<PriorityHop> cycle)
    {
        var ids = cycle.SelectMany(h => new[] { h.Yields, h.Prevails }).Distinct(StringComparer.Ordinal).ToList();
        var clauses = ids.Select(perspective.FindCommitment).OfType<Commitment>().ToList();
        var texts = ids.Select(PriorityGraph.TextOf).Distinct(StringComparer.Ordinal).Select(perspective.FindInstrument).OfType<Instrument>().ToList();

        // A text that another replaces ends by that; here the question is whether it does.
        var replaces = cycle.Exists(h => h.Slot == "replaces");
        var tiers = texts.Select(t => (t.Id, Tier: TextTier.Of(perspective, t) ?? (replaces ? StandingTier.InTheBooks : null))).ToList();
        if (tiers.Exists(t => t.Tier is null))
        {
            return null;
        }

        var tier = TextTier.Together(tiers.Select(t => (t.Id, t.Tier ?? StandingTier.InTheBooks)));
        var evidence = texts.Select(t => t.Evidence).Concat(clauses.Select(c => c.Evidence)).Min();
        var named = ids.Order(StringComparer.Ordinal).ToList();
        return new Finding(
            Code, FindingKind.PriorityCycle, $"{SingleClause.List(named)} give way to each other in a circle",
            SeverityTable.Of(FindingKind.PriorityCycle, tier, Certainty.Certain, evidence), Certainty.Certain, tier, evidence,
            $"No order of precedence is left among {SingleClause.List(named, 8)}: {string.Join("; ", cycle)}.",
            [.. clauses.Select(c => (c.Id, Shown: ClauseText.Of(perspective, c, "in", evidence)))
                .Concat(texts.Where(t => ids.Contains(t.Id)).Select(t => (t.Id, Shown: ClauseText.Of(perspective, t, "in", evidence))))
                .OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => c.Shown)],
            new Witness(perspective.AsOf, [], null, [.. cycle.Select(h => new WitnessFact(h.ToString(), true))]),
            "Remove or turn round one of the hops.",
            Fingerprint.Of(Code, string.Join(' ', named)));
    }
}
