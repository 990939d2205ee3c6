using Fetial.Conditions;
using Fetial.Joins;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Which clauses wait for an act: the acts that their conditions name, and those that begin or end a status that they name, under the numbers of
/// <see cref="ActKeys"/>. It may name too many and never too few.
/// </summary>
internal sealed class AwaitedActs
{
    private readonly Perspective perspective;
    private readonly ActKeys keys;
    private readonly AwaitedActs? before;
    private readonly IReadOnlySet<int> replaced = new HashSet<int>();
    private readonly KeyTable wide;
    private readonly KeyTable narrow;

    /// <summary>Clauses that wait for acts of too many doers, by the verb of the act.</summary>
    private readonly Dictionary<int, HashSet<int>> byVerb = [];

    private readonly HashSet<int> consents = [];
    private readonly Dictionary<string, HashSet<int>> byId = new(StringComparer.Ordinal);

    private AwaitedActs(Perspective edited, AwaitedActs before, IReadOnlySet<int> replaced)
        : this(edited)
    {
        this.before = before;
        this.replaced = replaced;
    }

    private AwaitedActs(Perspective perspective)
    {
        this.perspective = perspective;
        keys = ActKeys.Of(perspective, inside: false);
        var statuses = new StatusEvents(perspective);
        var (wideRows, narrowRows) = (new List<(long, int)>(), new List<(long, int)>());
        var buffer = new List<long>();
        foreach (var clause in perspective.Commitments)
        {
            var frame = new Frame(clause.Instrument, null, perspective.AsOf);
            foreach (var atom in Conditions(clause).SelectMany(c => c.Atoms()).DistinctBy(a => a.Text))
            {
                foreach (var act in Acts(atom, frame, statuses))
                {
                    Enter(clause, act, frame);
                }

                switch (atom)
                {
                    case ConsentAtom or OpenAtom:
                        consents.Add(clause.Index);
                        break;
                    case StateOfTextAtom state:
                        Add(byId, state.Id, clause.Index);
                        break;
                }
            }
        }

        wide = KeyTable.Of(wideRows);
        narrow = KeyTable.Of(narrowRows);

        void Enter(Commitment clause, ActInstance act, Frame frame)
        {
            if (!keys.Wide(act, 0, buffer))
            {
                Add(byVerb, act.Verb.Index, clause.Index);
                return;
            }

            buffer.ForEach(k => wideRows.Add((k, clause.Index)));
            foreach (var told in perspective.Cases.Tellings(act, frame))
            {
                if (!keys.Narrow(told, buffer))
                {
                    Add(byVerb, act.Verb.Index, clause.Index);
                    return;
                }

                buffer.ForEach(k => narrowRows.Add((k, clause.Index)));
            }
        }
    }

    public static AwaitedActs Of(Perspective perspective) => perspective.Shared(static p => new AwaitedActs(p));

    /// <summary>What is waited for after an edit, which the perspective shares from then on.</summary>
    /// <param name="now">The portfolio as it is now.</param>
    /// <param name="changed">Indices of the clauses that changed by this edit.</param>
    public AwaitedActs Edited(Perspective now, IReadOnlySet<int> changed)
    {
        var all = changed.Concat(replaced).ToHashSet();
        return now.Shared(p => new AwaitedActs(p.Only(all), before ?? this, all));
    }

    /// <summary>Indices of the clauses that wait for what these results bring about or keep from coming about.</summary>
    public HashSet<int> By(IEnumerable<Result> results)
    {
        var found = new HashSet<int>();
        foreach (var result in results)
        {
            if (before is not null)
            {
                before.Collect(result, found);
            }
        }

        found.RemoveWhere(replaced.Contains);
        foreach (var result in results)
        {
            Collect(result, found);
        }

        return found;
    }

    /// <summary>Indices of the clauses that wait for a consent, or for what somebody is to decide.</summary>
    public IEnumerable<int> Consents => before is null ? consents : before.consents.Where(c => !replaced.Contains(c)).Concat(consents);

    /// <summary>Indices of the clauses that wait for a text or a clause to be in force, kept or missed.</summary>
    public IEnumerable<int> On(string id) =>
        before is null ? byId.GetValueOrDefault(id) ?? [] : (before.byId.GetValueOrDefault(id) ?? []).Where(c => !replaced.Contains(c)).Concat(byId.GetValueOrDefault(id) ?? []);

    private void Collect(Result result, HashSet<int> found)
    {
        var buffer = new List<long>();
        foreach (var (verb, clauses) in byVerb)
        {
            var awaited = perspective.Architecture.Vocabulary.Verbs[verb];
            if (perspective.Cases.CanBe(awaited, result.Act.Verb) || perspective.Cases.CanBe(result.Act.Verb, awaited))
            {
                found.UnionWith(clauses);
            }
        }

        if (keys.Wide(result.Act, 0, buffer))
        {
            buffer.ForEach(k => narrow.Collect(k, found));
        }
        else
        {
            found.UnionWith(narrow.Entries);
        }

        foreach (var told in perspective.Cases.Tellings(result.Act, new Frame(result.Clause.Instrument, null, perspective.AsOf)))
        {
            if (keys.Narrow(told, buffer))
            {
                buffer.ForEach(k => wide.Collect(k, found));
            }
            else
            {
                found.UnionWith(wide.Entries);
            }
        }
    }

    private static IEnumerable<Formula> Conditions(Commitment clause)
    {
        var conditions = clause.When.Concat(clause.While).Concat(clause.On).Concat(clause.Unless).Concat(clause.Needs).Select(c => c.Value);
        return clause.UntilCondition is { } until ? conditions.Append(until.Value) : conditions;
    }

    private IEnumerable<ActInstance> Acts(Atom atom, Frame frame, StatusEvents statuses) => atom switch
    {
        EventAtom e => [perspective.Acts.Resolve(e.Act, frame)],
        CountAtom count => [perspective.Acts.Resolve(count.Act with { Subject = count.Of }, frame)],
        StatusAtom status => statuses.Starting(status.Phrase, frame).Concat(statuses.Ending(status.Phrase, frame)),
        _ => [],
    };

    private static void Add<T>(Dictionary<T, HashSet<int>> lists, T key, int clause)
        where T : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(clause);
    }
}
