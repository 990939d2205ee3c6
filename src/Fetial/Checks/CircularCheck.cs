using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>Promises of which each waits for the next, so that none ever falls due (design, "Circular").</summary>
public sealed class CircularCheck : IEditedCheck
{
    public const string Code = "F344";

    /// <summary>The side of a clause outside of the circle for which a member waits besides.</summary>
    public const string Awaited = "awaited too";

    public IEnumerable<CatalogueEntry> Codes =>
    [
        new(Code, "Waiting in a circle",
            "Each of these promises waits for something that only the next one brings about, and the last waits for the first. If every actor acts only after its condition none of them is ever performed. What somebody outside the circle may simply do is no part of one.",
            "Let one of them go first, let two be done at once, or set a day for one that does not depend on the others.",
            "Each side can say that it is the other's turn, and each is right by its own clause."),
    ];

    /// <summary>
    /// What nobody waits for is in no circle, opens none and closes none. Where somebody waits for what a clause that changed brings about, forbids or gives,
    /// everything is looked at.
    /// </summary>
    Reach IEditedCheck.ReachOf(ClauseEdit edit)
    {
        var waiting = edit.Awaited.By(edit.Results);
        waiting.UnionWith(edit.Versions.SelectMany(c => edit.Awaited.On(c.Id).Concat(edit.Awaited.On(c.Instrument.Id))));
        if (edit.Results.Any(r => r.Act.Verb.Gives is not null || r is { Side: ResultSide.In, Own: false }))
        {
            waiting.UnionWith(edit.Awaited.Consents);
        }

        return waiting.Count > 0 || edit.Naming.Any() || edit.Now.Instruments.Any(i => i.InForce.Any(p => p.Value.When is not null)) ? Reach.Everything : Reach.Nothing;
    }

    public IEnumerable<Finding> Run(Perspective perspective)
    {
        var tiers = SingleClause.Standing(perspective).ToDictionary(s => s.Clause.Id, s => s.Tier, StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);

        // What is in the books alone first: a circle among them needs no draft.
        foreach (var level in new[] { StandingTier.InTheBooks, StandingTier.IfRatified, StandingTier.IfAdopted })
        {
            if (level != StandingTier.InTheBooks && !tiers.ContainsValue(level) && perspective.Instruments.All(i => i.InForce.All(p => p.Value.When is null)))
            {
                continue;
            }

            var graph = new WaitingGraph(perspective, c => tiers.TryGetValue(c.Id, out var tier) && tier <= level, level != StandingTier.InTheBooks);
            foreach (var circle in Circles(graph).Where(c => told.Add(string.Join(' ', c.SelectMany(h => new[] { h.From.Key, h.To.Key }).Order(StringComparer.Ordinal)))))
            {
                yield return Make(perspective, circle, [.. circle.Select(h => h.From).DistinctBy(n => n.Key).SelectMany(graph.OutsideOf).Where(h => h.To.Clause is not null).DistinctBy(h => h.To.Key)], TierOf(circle, tiers, level));
            }
        }
    }

    /// <summary>For every strongly connected remainder its hops: a shortest way around first, then one hop of each further member.</summary>
    private static IEnumerable<ImmutableArray<Hop>> Circles(WaitingGraph graph)
    {
        var remainder = graph.Remainder.ToList();
        var hops = remainder.ToDictionary(n => n.Key, n => graph.HopsFrom(n).ToImmutableArray(), StringComparer.Ordinal);
        var order = remainder.Select((n, i) => (n.Key, i)).ToDictionary(x => x.Key, x => x.i, StringComparer.Ordinal);
        var edges = remainder.Select(n => hops[n.Key].Select(h => h.To.Key).Where(order.ContainsKey).Select(k => order[k]).Distinct().ToList()).ToList();
        foreach (var component in StrongComponents.WithCycle(remainder.Count, n => edges[n]).Where(c => graph.IsClosed([.. c.Select(n => remainder[n])])).OrderBy(c => c[0]))
        {
            var part = component.Select(n => remainder[n].Key).ToImmutableArray();
            var inside = part.ToHashSet(StringComparer.Ordinal);
            var around = Around(part[0], inside, hops);
            var named = around.Select(h => h.From.Key).ToHashSet(StringComparer.Ordinal);
            yield return [.. around, .. part.Where(p => !named.Contains(p)).Select(p => hops[p].First(h => inside.Contains(h.To.Key)))];
        }
    }

    /// <summary>A shortest way from a member back to itself, breadth first.</summary>
    private static List<Hop> Around(string start, HashSet<string> inside, Dictionary<string, ImmutableArray<Hop>> hops)
    {
        var reachedBy = new Dictionary<string, Hop>(StringComparer.Ordinal);
        var next = new Queue<string>([start]);
        while (next.TryDequeue(out var at) && !reachedBy.ContainsKey(start))
        {
            foreach (var hop in hops[at].Where(h => inside.Contains(h.To.Key)))
            {
                if (reachedBy.TryAdd(hop.To.Key, hop))
                {
                    next.Enqueue(hop.To.Key);
                }
            }
        }

        var way = new List<Hop>();
        for (var at = start; way.Count == 0 || at != start; at = way[^1].From.Key)
        {
            way.Add(reachedBy[at]);
        }

        way.Reverse();
        return way;
    }

    private static StandingTier TierOf(ImmutableArray<Hop> circle, Dictionary<string, StandingTier> tiers, StandingTier level)
    {
        // Each of several wordings of an article closes the circle by itself; only a circle that needs two sides' wordings is open.
        var clauses = AroundOf(circle).Select(h => h.From.Clause).OfType<Commitment>().ToList();
        var drafts = clauses.Where(c => tiers[c.Id] == StandingTier.IfAdopted).ToList();
        if (drafts.Select(c => c.ProposalOf is { } by ? Semantics.Sentences.ActorsText(by.Value) : "").Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).Count() > 1)
        {
            return StandingTier.OpenText;
        }

        return drafts.Select(c => c.Instrument.Id).Distinct(StringComparer.Ordinal).Count() > 1 ? StandingTier.RivalProposals
            : clauses.Count == 0 ? level : clauses.Max(c => tiers[c.Id]);
    }

    /// <summary>The hops from the first member back to it; those of further members come after them.</summary>
    private static List<Hop> AroundOf(ImmutableArray<Hop> circle) => [.. circle.TakeWhile((h, i) => i == 0 || circle[i - 1].To.Key != circle[0].From.Key)];

    private static Finding Make(Perspective perspective, ImmutableArray<Hop> circle, ImmutableArray<Hop> outside, StandingTier tier)
    {
        var around = AroundOf(circle);
        var evidence = circle.Min(h => h.From.Clause?.Evidence ?? h.From.Text.Evidence);
        var bearers = circle.Select(h => h.From.Clause).OfType<Commitment>().Aggregate(ActorMask.Empty, (mask, c) => mask.Union(perspective.Actors.Resolve(c.Who.Value, new Frame(c.Instrument, null, perspective.AsOf))));
        var told = string.Join("; ", circle.Select(h => $"{Who(h.From)} waits for “{h.Statement}”, which {By(h.To)}"));
        var statements = around.Select(h => h.Statement).Distinct(StringComparer.Ordinal).ToList();
        return new Finding(
            Code, FindingKind.Circular, statements.Count == 1 ? $"{Capital(statements[0])} only after itself" : $"{Capital(SingleClause.List(statements))}: each waits for the next",
            SeverityTable.Of(FindingKind.Circular, tier, Certainty.Certain, evidence), Certainty.Certain, tier, evidence,
            $"If each actor acts only after its condition, none of these ever falls due: {told}.{string.Concat(outside.Select(h => $" {Who(h.From)} also waits for “{h.Statement}”, which {By(h.To)} and may go first."))}",
            [.. circle.Select((h, i) => Shown(perspective, h.From, i < around.Count ? "waits" : "also waits")), .. outside.Select(h => Shown(perspective, h.To, Awaited))],
            new Witness(perspective.AsOf, SingleClause.NamesOf(perspective, bearers), null, [.. circle.Select(h => new WitnessFact(h.Statement, false))]),
            "Let one of them go first, or set a day for one that does not depend on the others.",
            Fingerprint.Of(Code, $"{tier} {string.Join(' ', circle.Select(h => h.From.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}"));
    }

    private static string Who(WaitingNode node) => node.IsRestraint ? $"the prohibition of {node.Id}" : node.Id;

    private static string By(WaitingNode node) => node.IsRestraint ? $"{node.Id} forbids until then" : node.Clause is null ? $"waits for {node.Id}" : $"{node.Id} promises";

    private static FindingClause Shown(Perspective perspective, WaitingNode node, string side) => node.Clause is { } clause
        ? ClauseText.Of(perspective, clause, side, clause.Evidence)
        : ClauseText.Of(perspective, node.Text, side, node.Text.Evidence);

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
