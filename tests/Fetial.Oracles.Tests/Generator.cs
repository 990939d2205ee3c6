using System.Collections.Immutable;

namespace Fetial.Oracles.Tests;

/// <summary>Random small portfolios: few actors, one topic, so that clauses meet; every seed gives one.</summary>
internal sealed class Generator(ulong seed)
{
    private static readonly string[] States = TinyVocabulary.States;

    private readonly Dice dice = new(seed);
    private bool withLeague;

    public TinyPortfolio Portfolio()
    {
        var league = dice.Some(States, 2, 2).ToImmutableArray();
        withLeague = dice.Percent(40);
        var asOf = TinyDays.Mark(5 + dice.Next(5));
        var texts = Enumerable.Range(0, 1 + dice.Next(3)).Select(i => Text($"t{i + 1}")).ToImmutableArray();
        var topic = Math.Min(dice.Next(6), 4);
        var focus = dice.Pick(States);
        var atoms = Enumerable.Range(0, 1 + dice.Next(4)).Select(_ => Atom()).ToList();
        var clauses = Enumerable.Range(0, 2 + dice.Next(4)).Select(i => Clause(dice.Pick(texts), i + 1, topic, focus, atoms)).ToImmutableArray();
        clauses = [.. clauses.Select(c => WithPriority(c, clauses))];
        texts = [.. texts.Select(t => dice.Percent(5) && texts.Length > 1 ? t with { PrevailsOver = [dice.Pick([.. texts.Where(x => x.Id != t.Id)]).Id] } : t)];
        var events = Enumerable.Range(0, dice.Next(5)).Select(_ => Event(atoms, asOf)).ToImmutableArray();

        // A denial denies what another source states; what a denial of something wider or of a list would deny is not said anywhere.
        events = [.. events.SelectMany(e => dice.Percent(15) ? [e, e with { Denied = true }] : new[] { e })];
        var leavings = Enumerable.Range(0, dice.Percent(25) ? 1 + dice.Next(2) : 0).Select(_ => Leaving(dice.Pick(texts))).ToImmutableArray();
        if (!leavings.IsEmpty)
        {
            // Of several who fetch, some of whom have left, the product asks about all together.
            clauses = [.. clauses.Select(c => c.Act.Verb == "fetch" ? c with { Who = TinyActors.One(c.Who.Members[0]), Suffices = null } : c)];
        }

        return new TinyPortfolio(asOf, league, texts, clauses, events, leavings);
    }

    private TinyText Text(string id)
    {
        var parties = dice.Some(States, 2, 3);
        if (withLeague && dice.Percent(50))
        {
            parties.Add(TinyVocabulary.League);
        }

        int Mark(int from, int count) => TinyDays.Mark(from + dice.Next(count));
        var text = dice.Next(20) switch
        {
            < 11 => new TinyText(id, "treaty", [.. parties], null, Mark(0, 3), null, Mark(3, 3), dice.Percent(30) ? Mark(6, 6) : null),
            < 13 => new TinyText(id, "treaty", [.. parties], null, Mark(0, 5), null, null, null),
            < 17 => new TinyText(id, "political", [.. parties], null, null, Mark(0, 5), null, null),
            _ => new TinyText(id, "treaty", [.. parties], Mark(0, 5), null, null, null, null),
        };
        return dice.Percent(8) ? text with { Where = [.. dice.Some([.. TinyVocabulary.Places.Select(p => p.Name)], 1, 2)] } : text;
    }

    private TinyClause Clause(TinyText text, int number, int topic, string focus, List<TinyAtom> atoms)
    {
        var negated = dice.Percent(topic == 4 ? 15 : 45);
        var who = TinyActors.List(dice.Some(text.Parties, 1, 2));
        if (who.Members.Contains(TinyVocabulary.League) || (topic == 0 && text.Parties.Contains(TinyVocabulary.League) && dice.Percent(30)))
        {
            who = TinyActors.One(TinyVocabulary.League);
        }

        var clause = new TinyClause(text.Id, $"c{number}", who, null, dice.Next(10) switch { < 6 => "must", < 8 => "will", _ => "intends to" }, negated, Act(topic, focus, negated, true));
        if (!negated && dice.Percent(8))
        {
            clause = clause with { Word = "may" };
        }

        if (!negated && clause.Who.Members.Length == 2 && !clause.Who.Members.Contains(TinyVocabulary.League) && dice.Percent(20))
        {
            clause = clause with { Suffices = 1 };
        }

        if (dice.Percent(30))
        {
            clause = clause with { From = TinyDays.Mark(dice.Next(10)) };
        }

        if (dice.Percent(30))
        {
            clause = clause with { To = TinyDays.Mark((clause.From is { } from ? (from - TinyDays.Mark(0)) / 100 : 3) + dice.Next(4)) };
        }

        if (dice.Percent(15))
        {
            clause = clause with { Where = [.. dice.Some([.. TinyVocabulary.Places.Select(p => p.Name)], 1, 2)] };
        }

        return dice.Percent(topic == 4 ? 80 : 50) ? WithConditions(clause, atoms) : clause;
    }

    private TinyClause WithConditions(TinyClause clause, List<TinyAtom> atoms)
    {
        for (var count = 1 + dice.Next(2); count > 0; count--)
        {
            clause = dice.Next(10) switch
            {
                < 4 => clause with { When = clause.When.Add(Condition(atoms, 2)) },
                < 6 => clause with { While = clause.While.Add(Condition(atoms, 2)) },
                < 8 => clause with { Unless = clause.Unless.Add(Condition(atoms, 1)) },
                < 9 => clause with { Until = TinyCondition.Of(dice.Pick(atoms)) is { Atom.Kind: TinyAtomKind.Event } until ? until : clause.Until },
                _ => clause with { Needs = dice.Percent(25) ? TinyActors.One(TinyVocabulary.League) : TinyActors.List(dice.Some(States, 1, 2)) },
            };
        }

        return clause;
    }

    private TinyClause WithPriority(TinyClause clause, ImmutableArray<TinyClause> all)
    {
        if (!dice.Percent(8))
        {
            return clause;
        }

        var other = dice.Pick([.. all.Where(c => c.Id != clause.Id)]);
        var id = dice.Percent(50) || other.Text == clause.Text ? other.Id : other.Text;
        return dice.Percent(50) ? clause with { SubjectTo = [id] } : clause with { Notwithstanding = [id] };
    }

    /// <param name="topic">0 goods, 1 places, 2 bodies, 3 wishes, 4 protection.</param>
    /// <param name="focus">The actor that most acts are for.</param>
    /// <param name="negated">A prohibition may name several; a duty names one, because "for B, C" does not say whether each of them is meant.</param>
    /// <param name="alone">Whether it stands in a clause by itself, so that its doer is its bearer.</param>
    private TinyAct Act(int topic, string focus, bool negated, bool alone)
    {
        var to = TinyActors.One(dice.Percent(75) ? focus : dice.Pick(States));
        if (negated && dice.Percent(25))
        {
            to = dice.Percent(50) ? new TinyActors("any state", [.. States]) : TinyActors.List(dice.Some(States, 2, 2));
        }

        var thing = dice.Pick("stuff", "bread", "bread", "rye", "stone");
        return topic switch
        {
            0 => dice.Next(12) switch
            {
                // With a body among the parties more is fetched: what one fetches another bakes, and either may be the body.
                < 5 when withLeague && dice.Percent(60) => new TinyAct("fetch", dice.Percent(40) ? TinyActors.One(TinyVocabulary.League) : to, thing),
                < 5 => new TinyAct("bake", to, thing),
                < 8 => new TinyAct("roast", to, thing),
                < 10 => new TinyAct("fetch", withLeague && dice.Percent(20) ? TinyActors.One(TinyVocabulary.League) : to, thing),
                < 11 => new TinyAct("shun", to),
                _ => new TinyAct("snub", to),
            },
            1 => new TinyAct(dice.Pick("paint", "paint", "gild"), Place: dice.Pick(TinyVocabulary.Places).Name),
            4 => new TinyAct("guard", to),
            2 => new TinyAct(dice.Percent(60) ? "enrol" : "keep clear", Body: dice.Percent(80) ? "Club" : "Guild"),
            _ when alone && dice.Percent(75) => new TinyAct(dice.Percent(50) ? "bless" : "curse", Event: Wish(focus)),
            _ => Act(0, focus, negated, alone),
        };
    }

    private TinyDeed Wish(string focus) => new(TinyActors.One(dice.Pick(States)), Act(dice.Percent(70) ? 0 : 2, focus, false, false));

    private TinyAtom Atom()
    {
        TinyActors Actor() => dice.Percent(25) ? new TinyActors("any state", [.. States]) : TinyActors.One(dice.Pick(States));
        TinyAct Deed() => dice.Next(10) switch
        {
            < 3 => new TinyAct("ask", Actor()),
            < 5 => new TinyAct("beg", Actor()),
            < 7 => new TinyAct("raid", Actor()),
            < 8 => new TinyAct("pause", Actor()),
            _ => new TinyAct(dice.Pick("bake", "roast", "fetch"), Actor(), dice.Pick("stuff", "bread", "rye")),
        };
        var pair = dice.Some(States, 2, 2);
        return dice.Next(22) switch
        {
            < 10 => new TinyAtom(TinyAtomKind.Event, Actor(), Deed()),
            < 11 => new TinyAtom(TinyAtomKind.Event, Actor(), Deed(), Anew: true),
            < 12 => new TinyAtom(TinyAtomKind.Event, Actor(), Deed(), After: TinyDays.Mark(dice.Next(TinyDays.Marks))),
            < 14 => new TinyAtom(TinyAtomKind.Count, TinyActors.List(dice.Some(States, 2, 3)), Deed(), Number: dice.Percent(50) ? null : 1 + dice.Next(2)),
            < 19 => new TinyAtom(TinyAtomKind.Status, TinyActors.One(pair[0]), Other: TinyActors.One(pair[1]), Name: dice.Percent(60) ? "strife" : "truce"),
            _ => new TinyAtom(TinyAtomKind.Open, TinyActors.One("A"), Name: dice.Pick("the time has come", "all is well")),
        };
    }

    private TinyCondition Condition(List<TinyAtom> atoms, int depth)
    {
        if (depth == 0 || dice.Percent(60))
        {
            var atom = TinyCondition.Of(dice.Pick(atoms));
            return dice.Percent(25) ? TinyCondition.Not(atom) : atom;
        }

        var terms = Enumerable.Range(0, 2).Select(_ => Condition(atoms, depth - 1)).ToImmutableArray();
        return new TinyCondition(dice.Percent(50) ? TinyOperator.And : TinyOperator.Or, terms, null);
    }

    private TinyEvent Event(List<TinyAtom> atoms, int asOf)
    {
        var atom = dice.Pick(atoms);
        var (doers, act) = atom.Act is { } told && dice.Percent(80) ? (atom.Doers, told) : (TinyActors.One(dice.Pick(States)), dice.Percent(50) ? new TinyAct("raid", TinyActors.One(dice.Pick(States))) : new TinyAct("pause", TinyActors.One(dice.Pick(States))));
        var doer = dice.Percent(15) ? TinyActors.List(dice.Some(States, 2, 2)) : TinyActors.One(dice.Pick(doers.Members.AsEnumerable().ToList()));
        var actor = TinyActors.One(dice.Pick((act.Actors?.Members ?? [.. States]).ToList()));
        var day = Math.Min(TinyDays.Mark(dice.Next(TinyDays.Marks)), asOf);
        return new TinyEvent(day, new TinyDeed(doer, act with { Actors = actor }), false);
    }

    private TinyLeaving Leaving(TinyText text) => new(Math.Max(TinyDays.Mark(dice.Next(TinyDays.Marks)), text.Proposed ?? text.Signed ?? text.Adopted ?? 0), text.Id, dice.Percent(70) ? dice.Pick([.. text.Parties]) : null);
}
