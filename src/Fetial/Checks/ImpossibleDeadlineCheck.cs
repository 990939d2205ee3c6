using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Dated duties that cannot all be met, whatever anybody does (design, "Impossible deadline"): a negative cycle of their difference constraints.</summary>
public sealed class ImpossibleDeadlineCheck : ILinkedCheck
{
    public const string Code = "F441";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Deadlines that cannot all be met",
            "Deadlines, first days and the order in which things must come (`by`, `within`, `from`, `when … is kept`) leave no day for one of the duties. Every step is listed. It is certain if they fail with months of 31 days, possible if only with months of 28 or if an act would have to be done before it is due.",
            "Move one of the days in the circle, or drop one of the conditions.",
            "A duty that cannot be met in time is missed by whoever bears it, in good faith or not."),
    ];

    /// <summary>Points of time that a clause names, and acts to be done once that it promises or waits for.</summary>
    public IEnumerable<string> Links(Perspective perspective, Commitment clause) => TimeGraph.LinksOf(perspective, clause);

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var graph = new TimeGraph(perspective);
        foreach (var bounds in Components(graph))
        {
            var left = bounds;
            foreach (var certainty in new[] { Certainty.Certain, Certainty.Possible })
            {
                while (Find(left, certainty) is { } cycle)
                {
                    if (Make(perspective, cycle, certainty) is { } finding)
                    {
                        yield return finding;
                    }

                    // Each deadline is told once.
                    var told = cycle.Where(b => b.IsDeadline).DefaultIfEmpty(cycle[0]).ToHashSet();
                    left = [.. left.Where(b => !told.Contains(b))];
                }
            }
        }
    }

    /// <summary>Constraints that hang together otherwise than through the calendar; those that set no latest day at all cannot fail.</summary>
    private static IEnumerable<List<TimeBound>> Components(TimeGraph graph)
    {
        var groups = new Groups<int>();
        foreach (var bound in graph.Bounds.Where(b => b is { From: not 0, To: not 0 }))
        {
            groups.Join(bound.From, bound.To);
        }

        return graph.Bounds.GroupBy(b => groups.Find(b.From == 0 ? b.To : b.From)).Select(g => g.ToList()).Where(g => g.Exists(b => b.IsDeadline) && g.Count > 1);
    }

    private static List<TimeBound>? Find(List<TimeBound> bounds, Certainty certainty)
    {
        // Points are numbered anew within the component, so that the cost is that of the component.
        var number = new Dictionary<int, int> { [0] = 0 };
        var local = new Dictionary<TimeBound, TimeBound>(ReferenceEqualityComparer.Instance);
        foreach (var bound in bounds)
        {
            local[bound with { From = Number(bound.From), To = Number(bound.To) }] = bound;
        }

        return NegativeCycle.Find(number.Count, [.. local.Keys], b => Days(b, certainty))?.ConvertAll(b => local[b]);

        int Number(int point)
        {
            if (!number.TryGetValue(point, out var found))
            {
                number[point] = found = number.Count;
            }

            return found;
        }
    }

    private static int? Days(TimeBound bound, Certainty certainty) => certainty == Certainty.Certain ? bound.Loose : bound.Tight;

    private static Finding? Make(Perspective perspective, List<TimeBound> cycle, Certainty certainty)
    {
        var clauses = cycle.Select(b => b.Clause).OfType<Commitment>().DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        var tiers = clauses.Select(c => (Text: c.Instrument.Id, Tier: TextTier.Of(perspective, c.Instrument))).ToList();

        // Two variants of one article are never both promised. What came late on record alone has lapsed; no text made that impossible.
        if (tiers.Exists(t => t.Tier is null)
            || clauses.GroupBy(c => c.Id.Split('~')[0]).Any(g => g.Select(c => c.Variant).Distinct().Count() > 1)
            || (cycle.Exists(b => b.Clause is null) && clauses.Count < 2))
        {
            return null;
        }

        var tier = TextTier.Together(tiers.Select(t => (t.Text, t.Tier ?? StandingTier.OpenText)));
        var evidence = clauses.Min(c => c.Evidence);
        var short1 = -cycle.Sum(b => Days(b, certainty) ?? 0);
        var from = cycle.FindIndex(b => b.From == 0);
        var steps = from <= 0 ? cycle : [.. cycle.Skip(from), .. cycle.Take(from)];
        var ids = clauses.ConvertAll(c => c.Id);
        return new Finding(
            Code, FindingKind.ImpossibleDeadline, clauses.Count == 1 ? $"{ids[0]} is due before it can begin" : $"The days of {SingleClause.List(ids)} cannot all be met",
            SeverityTable.Of(FindingKind.ImpossibleDeadline, tier, certainty, evidence), certainty, tier, evidence,
            $"{(certainty == Certainty.Certain ? "No days satisfy" : "Strictly read, no days satisfy")} {SingleClause.List(ids, 6)} together, {short1} {(short1 == 1 ? "day is" : "days are")} missing: {string.Join("; ", steps.Select(b => b.Text))}.",
            [.. clauses.Select(c => ClauseText.Of(perspective, c, "in", evidence))],
            new Witness(perspective.AsOf, [], null, [.. steps.Select(b => new WitnessFact(b.Text, true))]),
            "Move one of the days, or drop one of the conditions.",
            Fingerprint.Of(Code, string.Join(' ', ids)));
    }
}
