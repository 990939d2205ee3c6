using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>What clauses rule out, by verb: which of them keep an event from coming about.</summary>
public sealed class OutIndex
{
    private readonly Perspective perspective;

    /// <summary>The index of the portfolio before it was edited, and the clauses of it that count no more.</summary>
    private readonly OutIndex? before;

    private readonly IReadOnlySet<int> replaced = new HashSet<int>();
    private readonly Dictionary<(int Verb, int Doer), List<int>> byDoer = [];
    private readonly Dictionary<int, List<int>> byBearer = [];

    /// <summary>Results of very many doers or bearers, or of nobody in particular.</summary>
    private readonly List<int> open = [];

    private OutIndex(Perspective edited, OutIndex before, IReadOnlySet<int> replaced)
        : this(edited)
    {
        this.before = before;
        this.replaced = replaced;
    }

    private OutIndex(Perspective perspective)
    {
        this.perspective = perspective;
        var results = AsOfResults.Of(perspective);
        All = [.. AllResults.ById(perspective).SelectMany(c => results.Of(c)).Where(r => r.Side == ResultSide.Out)];
        for (var place = 0; place < All.Count; place++)
        {
            var result = All[place];
            var bearers = perspective.Actors.Resolve(result.Clause.Who.Value, new Frame(result.Clause.Instrument, null, perspective.AsOf));
            if (result.Act.Doers.Count > MostActors || bearers.Count > MostActors)
            {
                open.Add(place);
                continue;
            }

            // An act within or beside another's has a doer who is one of its own, a part of one, or a whole of one.
            foreach (var doer in Around(result.Act.Doers))
            {
                Enter(byDoer, (result.Act.Verb.Index, doer), place);
            }

            // Of what is ruled out only the giving of a consent decides over one.
            foreach (var bearer in result is { Own: true, Act.Verb.Gives: not null } ? perspective.Actors.WithParts(bearers).Indices : [])
            {
                Enter(byBearer, bearer, place);
            }
        }
    }

    private const int MostActors = 64;

    /// <summary>In the order of the clauses' ids; after an edit those of the edited clauses alone.</summary>
    private List<Result> All { get; }

    /// <summary>The results of all clauses.</summary>
    public IEnumerable<Result> Every => before is null ? All : before.All.Where(r => !replaced.Contains(r.Clause.Index)).Concat(All).OrderBy(r => r.Clause.Id, StringComparer.Ordinal);

    public static OutIndex Of(Perspective perspective) => perspective.Shared(static p => new OutIndex(p));

    /// <summary>What clauses rule out after an edit, which the perspective shares from then on.</summary>
    /// <param name="now">The portfolio as it is now.</param>
    /// <param name="changed">Indices of the clauses that changed by this edit.</param>
    internal OutIndex Edited(Perspective now, IReadOnlySet<int> changed)
    {
        var all = changed.Concat(replaced).ToHashSet();
        return now.Shared(p => new OutIndex(p.Only(all), before ?? this, all));
    }

    /// <summary>
    /// The results that leave no way for an event: each covers all of it. Where any of several actors would do, all of them must be barred.
    /// </summary>
    /// <param name="wanted">The event.</param>
    /// <param name="doers">Its doers as written; null where there are none.</param>
    /// <param name="frame">The text in which the event is named.</param>
    public IEnumerable<Result> RulingOut(ActInstance wanted, ActorSet? doers, Frame frame) =>
        before is null ? OwnRulingOut(wanted, doers, frame) : before.OwnRulingOut(wanted, doers, frame).Where(r => !replaced.Contains(r.Clause.Index)).Concat(OwnRulingOut(wanted, doers, frame));

    private List<Result> OwnRulingOut(ActInstance wanted, ActorSet? doers, Frame frame)
    {
        var anyDoer = doers is { AnyWillDo: true };
        var found = new List<Result>();
        foreach (var told in perspective.Cases.Tellings(wanted, frame))
        {
            foreach (var verb in Ancestry.Upwards(told.Verb.Index, v => perspective.Architecture.Vocabulary.Relations[v].KindOf))
            {
                foreach (var place in Near(verb, told.Doers))
                {
                    var result = All[place];
                    if (result.Act.Verb.Index == verb && !found.Contains(result) && perspective.Cases.IsCase(told, result.Act, frame, anyDoer ? DoerTest.Within : DoerTest.Meet))
                    {
                        found.Add(result);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>
    /// The results that may decide over a consent (<see cref="Consents"/>), of clauses that one of these bears, or a whole that it is a part of, in the order
    /// of the clauses' ids.
    /// </summary>
    public IEnumerable<Result> GivenBy(ActorMask actors) => before is null
        ? OwnGivenBy(actors)
        : before.OwnGivenBy(actors).Where(r => !replaced.Contains(r.Clause.Index)).Concat(OwnGivenBy(actors)).OrderBy(r => r.Clause.Id, StringComparer.Ordinal);

    private IEnumerable<Result> OwnGivenBy(ActorMask actors)
    {
        var places = new SortedSet<int>(open);
        foreach (var actor in actors.Indices)
        {
            places.UnionWith(byBearer.GetValueOrDefault(actor) ?? []);
        }

        return places.Select(p => All[p]);
    }

    private IEnumerable<int> Near(int verb, ActorMask doers)
    {
        if (doers.Count > MostActors)
        {
            return Enumerable.Range(0, All.Count);
        }

        var places = new SortedSet<int>(open);
        foreach (var doer in doers.Indices)
        {
            places.UnionWith(byDoer.GetValueOrDefault((verb, doer)) ?? []);
        }

        return places;
    }

    private HashSet<int> Around(ActorMask actors)
    {
        var around = new HashSet<int>(perspective.Actors.WithParts(actors).Indices);
        foreach (var actor in actors.Indices)
        {
            around.UnionWith(Ancestry.Upwards(actor, a => perspective.Architecture.Actors[a].PartOf));
        }

        return around;
    }

    private static void Enter<T>(Dictionary<T, List<int>> index, T key, int place)
        where T : notnull
    {
        if (!index.TryGetValue(key, out var list))
        {
            index[key] = list = [];
        }

        list.Add(place);
    }
}
