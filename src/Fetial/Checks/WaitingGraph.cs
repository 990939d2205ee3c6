using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>
/// What can be achieved when an actor acts only after its condition (design, "Circular"), as a least fixpoint over clauses and texts.
/// <para>
/// An event waits for an actor where that actor must act for it to come about (`held by`, else its doers) and has promised it: the actor then acts only
/// once the condition of one of those promises is met. It waits too for the `until` or `unless` of every prohibition that keeps the actor from it. An
/// event with a doer who has promised nothing and is kept from nothing may simply be brought about, and a breach, a consent that no clause governs and what
/// a text leaves open wait for nobody.
/// </para>
/// </summary>
public sealed class WaitingGraph
{
    private readonly Perspective perspective;
    private readonly StatusEvents statuses;
    private readonly Consents consents;
    private readonly Windows windows;
    private readonly Dictionary<(int Verb, int Bearer), List<Result>> promises = [];
    private readonly List<Result> wishes = [];
    private readonly Dictionary<string, WaitingNode> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> achieved = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Verb, int Bearer), List<Result>> restraints = [];
    private readonly Dictionary<int, List<int>> wishesOf = [];
    private readonly Dictionary<int, SortedSet<int>> promisedVerbs = [];

    /// <param name="perspective">What is looked at.</param>
    /// <param name="counts">Whether a clause stands far enough to make its bearers wait.</param>
    /// <param name="withTexts">Whether texts that wait for their entry into force are looked at too.</param>
    public WaitingGraph(Perspective perspective, Func<Commitment, bool> counts, bool withTexts)
    {
        this.perspective = perspective;
        statuses = new StatusEvents(perspective);
        consents = new Consents(perspective);
        windows = perspective.Shared(static p => new Windows(p));
        var results = AsOfResults.Of(perspective);
        foreach (var clause in AllResults.ById(perspective).Where(counts))
        {
            Enter(clause, results);
        }

        foreach (var text in withTexts ? perspective.Instruments : [])
        {
            if (perspective.Trusted(text.InForce)?.Value.When is { } entry && !IsInForce(text))
            {
                Add(new WaitingNode(null, text, entry, false));
            }
        }

        foreach (var (verb, bearer) in promises.Keys)
        {
            if (!promisedVerbs.TryGetValue(bearer, out var verbs))
            {
                promisedVerbs[bearer] = verbs = [];
            }

            verbs.Add(verb);
        }

        Grow(nodes.Values);
    }

    /// <summary>What is never reached, in the order of the ids.</summary>
    public IEnumerable<WaitingNode> Remainder => nodes.Values.Where(n => !achieved.Contains(n.Key)).OrderBy(n => n.Key, StringComparer.Ordinal);

    /// <summary>What a node that is never reached waits for, and through whom; only others that are never reached either.</summary>
    public IEnumerable<Hop> HopsFrom(WaitingNode node)
    {
        var hops = new List<Hop>();
        IsReached(node, hops);
        return hops.Where(h => !achieved.Contains(h.To.Key)).DistinctBy(h => (h.Statement, h.To.Key));
    }

    /// <summary>
    /// Whether some of these wait for each other alone: they would not be reached even if all others were. Members of which each could go by another way
    /// are no circle, whatever the other way waits for.
    /// </summary>
    public bool IsClosed(IReadOnlyList<WaitingNode> part)
    {
        var reached = achieved.ToList();
        achieved.UnionWith(nodes.Keys.Except(part.Select(n => n.Key)));
        Grow(part);
        var closed = part.Any(n => !achieved.Contains(n.Key));
        achieved.Clear();
        achieved.UnionWith(reached);
        return closed;
    }

    /// <summary>The clauses by which those who must act for an event have promised it or all ways of it, in the order of their ids.</summary>
    /// <param name="wanted">The event.</param>
    /// <param name="text">The text in whose words it is read.</param>
    public ImmutableArray<string> Promising(ActInstance wanted, Instrument text)
    {
        var frame = new Frame(text, null, perspective.AsOf);
        return [.. Holders(wanted).SelectMany(actor => Governing(promises, wanted, actor, frame)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>What a member of a circle waits for besides, and what clauses outside of every circle promise.</summary>
    public IEnumerable<Hop> OutsideOf(WaitingNode node)
    {
        var hops = new List<Hop>();
        IsReached(node, hops);
        return hops.Where(h => achieved.Contains(h.To.Key)).DistinctBy(h => (h.Statement, h.To.Key));
    }

    private void Enter(Commitment clause, AsOfResults results)
    {
        var own = results.Of(clause);
        var doing = own.Where(r => r is { Side: ResultSide.In, Own: true }).ToList();
        if (doing.Count > 0)
        {
            Add(new WaitingNode(clause, clause.Instrument, ClauseCondition.Entry(clause), false));
            doing.ForEach(r => Index(promises, r));
        }

        foreach (var wish in own.Where(r => r.Side == ResultSide.In && (!r.Own || r.Act.Verb.Gives is not null)))
        {
            foreach (var bearer in perspective.Actors.WithParts(Bearers(clause)).Indices)
            {
                Enter(wishesOf, bearer, wishes.Count);
            }

            wishes.Add(wish);
        }

        var barred = own.Where(r => r is { Side: ResultSide.Out, Own: true }).ToList();
        var releases = clause.Unless.Select(u => u.Value).Concat(clause.UntilCondition is { } until ? [until.Value] : ImmutableArray<Formula>.Empty).ToImmutableArray();
        if (barred.Count > 0 && !releases.IsEmpty && perspective.Facts.Evaluate(Formula.All(clause.When.Concat(clause.While).Select(w => w.Value)), clause.Instrument, perspective.AsOf) == Truth.True)
        {
            Add(new WaitingNode(clause, clause.Instrument, new AnyOf(releases), true));
            barred.ForEach(r => Index(restraints, r));
        }
    }

    private void Index(Dictionary<(int Verb, int Bearer), List<Result>> index, Result result)
    {
        foreach (var bearer in perspective.Actors.WithParts(Bearers(result.Clause)).Indices)
        {
            Enter(index, (result.Act.Verb.Index, bearer), result);
        }
    }

    private static void Enter<TKey, TValue>(Dictionary<TKey, List<TValue>> index, TKey key, TValue value)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        list.Add(value);
    }

    private void Add(WaitingNode node) => nodes[node.Key] = node;

    private bool IsInForce(Instrument text) =>
        perspective.Standings.PartiesOn(text, perspective.AsOf).Indices.Any(p => perspective.Standings.On(text, p, perspective.AsOf) is Standing.InForce or Standing.Ended or Standing.Suspended);

    /// <summary>Whatever is reached can only open more ways, so the order in which nodes are looked at does not change what is reached in the end.</summary>
    private void Grow(IEnumerable<WaitingNode> part)
    {
        var waiting = part.ToList();
        for (var before = -1; before != waiting.Count;)
        {
            before = waiting.Count;
            waiting.RemoveAll(n => IsReached(n, null) && achieved.Add(n.Key));
        }
    }

    private bool IsReached(WaitingNode node, List<Hop>? hops)
    {
        // A clause of a text that waits for its own entry into force waits with it.
        var text = node.Clause is not null && nodes.TryGetValue(node.Text.Id, out var entry) ? entry : null;
        var inForce = text is null || Through(node, hops is null ? "" : $"{node.Text.Id} is in force", text, hops);
        return (inForce || hops is not null) && CanBe(node, node.Awaits, hops) && inForce;
    }

    private bool Through(WaitingNode from, string statement, WaitingNode to, List<Hop>? hops)
    {
        hops?.Add(new Hop(from, statement, to));
        return achieved.Contains(to.Key);
    }

    /// <summary>Where one of several ways is open nobody waits for the others; they are looked at only where hops are told.</summary>
    private bool OneOf<T>(IEnumerable<T> ways, List<Hop>? hops, Func<T, List<Hop>?, bool> isOpen)
    {
        if (hops is null)
        {
            return ways.Any(w => isOpen(w, null));
        }

        var tried = new List<Hop>();
        var open = ways.Select(w => isOpen(w, tried)).ToList().Exists(x => x);
        hops.AddRange(tried.Where(h => !open || achieved.Contains(h.To.Key)));
        return open;
    }

    /// <summary>All of several things; where hops are told each is looked at, so that none is missing.</summary>
    private static bool All<T>(IEnumerable<T> things, List<Hop>? hops, Func<T, bool> isOpen) =>
        hops is null ? things.All(isOpen) : things.Select(isOpen).ToList().TrueForAll(static x => x);

    private bool CanBe(WaitingNode node, Formula formula, List<Hop>? hops) => formula switch
    {
        AllOf all => All(all.Terms, hops, t => CanBe(node, t, hops)),
        AnyOf any => OneOf(any.Terms, hops, (t, h) => CanBe(node, t, h)),
        Negation { Term: StatusAtom status } => CanEnd(node, status, hops),
        Negation => true,
        Atom atom => perspective.Facts.Evaluate(atom, node.Text, perspective.AsOf) == Truth.True || CanBe(node, atom, hops),
        _ => true,
    };

    private bool CanBe(WaitingNode node, Atom atom, List<Hop>? hops)
    {
        var frame = new Frame(node.Text, null, perspective.AsOf);
        switch (atom)
        {
            case EventAtom e:
                var done = CanHappen(node, perspective.Acts.Resolve(e.Act, frame), e.Act.Subject, atom.Text, hops);
                return (e.AfterAct is null || CanHappen(node, perspective.Acts.Resolve(e.AfterAct, frame), e.AfterAct.Subject, atom.Text, hops)) && done;
            case StatusAtom status:
                return Any(node, statuses.Starting(status.Phrase, frame), atom.Text, hops);
            case CountAtom count:
                var of = perspective.Actors.Resolve(count.Of, frame);
                var left = (count.Number ?? of.Count) - of.Indices.Count(a => HasDone(count, a, node));
                var trying = new List<Hop>();
                var able = of.Indices.Where(a => !HasDone(count, a, node)).ToList().ConvertAll(a => CanHappen(node, perspective.Acts.Resolve(By(count, a), frame), null, atom.Text, trying)).Count(x => x);
                hops?.AddRange(trying.Where(h => able < left || achieved.Contains(h.To.Key)));
                return able >= left;
            case ConsentAtom consent when node.Clause is { } clause:
                var deciding = WishesOf(consent, frame).Where(w => w.Clause.Id != clause.Id && consents.Decides(w, consent, clause)).Select(w => w.Clause.Id).Distinct(StringComparer.Ordinal).ToList();
                return deciding.Count == 0 || OneOf(deciding, hops, (id, h) => Through(node, atom.Text, nodes[id], h));
            case StateOfTextAtom { State: "kept" } state when nodes.TryGetValue(state.Id, out var kept):
                return Through(node, atom.Text, kept, hops);
            case StateOfTextAtom { State: "in force" } state when nodes.TryGetValue(state.Id, out var text):
                return Through(node, atom.Text, text, hops);
            default:
                return true;
        }
    }

    /// <summary>Wishes of clauses that one of the givers bears; where none of them need refuse, all wishes.</summary>
    private IEnumerable<Result> WishesOf(ConsentAtom consent, Frame frame)
    {
        var givers = perspective.Actors.Resolve(consent.Of, frame);
        if (consent.Of.Needed is { } needed && givers.Count < needed)
        {
            return wishes;
        }

        return new SortedSet<int>(givers.Indices.SelectMany(g => wishesOf.GetValueOrDefault(g) ?? [])).Select(w => wishes[w]);
    }

    private bool CanEnd(WaitingNode node, StatusAtom status, List<Hop>? hops)
    {
        var frame = new Frame(node.Text, null, perspective.AsOf);
        return perspective.Facts.Evaluate(status, node.Text, perspective.AsOf) != Truth.True || Any(node, statuses.Ending(status.Phrase, frame), $"no {status.Text}", hops);
    }

    /// <summary>One of several events that would do; where the vocabulary names none, somebody outside may bring it about.</summary>
    private bool Any(WaitingNode node, IEnumerable<ActInstance> events, string statement, List<Hop>? hops)
    {
        var all = events.ToList();
        return all.Count == 0 || OneOf(all, hops, (e, h) => CanHappen(node, e, null, statement, h));
    }

    private bool CanHappen(WaitingNode node, ActInstance wanted, ActorSet? subject, string statement, List<Hop>? hops)
    {
        var frame = new Frame(node.Text, null, perspective.AsOf);
        var anyDoer = subject is { AnyWillDo: true };
        var mustAct = Holders(wanted);
        if (!mustAct.Any())
        {
            return true;
        }

        return anyDoer
            ? OneOf(mustAct, hops, (actor, h) => ActsWhenDue(node, actor, wanted, frame, statement, h))
            : All(mustAct, hops, actor => ActsWhenDue(node, actor, wanted, frame, statement, hops));
    }

    private bool HasDone(CountAtom count, int actor, WaitingNode node) =>
        perspective.Facts.Evaluate(new EventAtom(By(count, actor), false, null, null, $"{perspective.Architecture.Actors[actor].Name} among {count.Text}"), node.Text, perspective.AsOf) == Truth.True;

    private Act By(CountAtom count, int actor) => count.Act with { Subject = ActorSet.Single(perspective.Architecture.Actors[actor]) };

    /// <summary>Those who must act for an event: the holders of its verb, else its doers; an organisation that admits acts as itself.</summary>
    private IEnumerable<int> Holders(ActInstance act)
    {
        // One by one: whoever may stop at the first of very many does not list the rest.
        var holders = perspective.Architecture.Vocabulary.Relations[act.Verb.Index].HeldBy;
        return holders.IsEmpty ? act.Doers.Each()
            : holders.Length == 1 ? Held(holders[0])
            : holders.SelectMany(Held).Distinct();

        IEnumerable<int> Held(Holder holder) => holder.Role.Role == Role.Subject ? act.Doers.Each() : act.Find(holder.Role) is ActorsValue value ? value.Actors.Each() : [];
    }

    /// <summary>
    /// Whether an actor can come to do its part: nothing keeps it from that, and it promised nothing or one of its promises falls due. Whoever does what is
    /// a case of the event, because it promised that, does the event.
    /// </summary>
    private bool ActsWhenDue(WaitingNode node, int actor, ActInstance wanted, Frame frame, string statement, List<Hop>? hops) =>
        OneOf(Cases(wanted, actor, frame).Prepend((Act: wanted, Frame: frame)), hops, (way, h) => GoesAhead(node, actor, way.Act, way.Frame, statement, h));

    private bool GoesAhead(WaitingNode node, int actor, ActInstance way, Frame frame, string statement, List<Hop>? hops)
    {
        var due = Governing(promises, way, actor, frame);
        var free = due.Count == 0 || OneOf(due, hops, (id, h) => Through(node, statement, nodes[id], h));
        return (free || hops is not null) && All(Governing(restraints, way, actor, frame), hops, id => Through(node, statement, nodes[$"{id} restraint"], hops)) && free;
    }

    /// <summary>What an actor has promised that is a case of an event.</summary>
    private IEnumerable<(ActInstance Act, Frame Frame)> Cases(ActInstance wanted, int actor, Frame frame) =>
        from verb in promisedVerbs.TryGetValue(actor, out var verbs) ? verbs : []
        where perspective.Cases.CanBe(perspective.Architecture.Vocabulary.Verbs[verb], wanted.Verb)
        from result in promises[(verb, actor)]
        let own = new Frame(result.Clause.Instrument, null, perspective.AsOf)
        where perspective.Cases.Find(result.Act, wanted, own, DoerTest.Meet) is not null && !perspective.Cases.IsCase(wanted, result.Act, frame, DoerTest.Meet)
        select (result.Act, own);

    /// <summary>Clauses of an actor that cover all ways of an event, however told; a promise of one way of it leaves the actor free to go another.</summary>
    private List<string> Governing(Dictionary<(int Verb, int Bearer), List<Result>> index, ActInstance wanted, int actor, Frame frame)
    {
        var found = new List<string>();
        foreach (var told in perspective.Cases.Tellings(wanted, frame))
        {
            foreach (var verb in Ancestry.Upwards(told.Verb.Index, v => perspective.Architecture.Vocabulary.Relations[v].KindOf))
            {
                foreach (var result in index.TryGetValue((verb, actor), out var list) ? list : [])
                {
                    if (perspective.Cases.IsCase(told, result.Act, frame, DoerTest.Meet) && !found.Contains(result.Clause.Id))
                    {
                        found.Add(result.Clause.Id);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>The bearers for whom a clause stands today or on a day to come; who has left its text waits no more, and nobody waits for it.</summary>
    private ActorMask Bearers(Commitment clause)
    {
        var all = perspective.Actors.Resolve(clause.Bearers, new Frame(clause.Instrument, null, perspective.AsOf));
        return all.IsOpen ? all : all.Indices
            .Where(b => windows.Of(clause, b).Any(s => s.Days.Last >= perspective.AsOf && Tiers.Of(s.Standing) is not null))
            .Aggregate(ActorMask.Empty, (mask, b) => mask.Union(ActorMask.Single(b)));
    }
}
