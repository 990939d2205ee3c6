using System.Collections.Immutable;

namespace Fetial.Oracles.Tests;

/// <summary>
/// Random small portfolios whose clauses wait for each other's acts, and forbid what others wait for. No mirrored acts, no League, no places and no
/// events that count only anew or after a day: <see cref="Generator"/> has those.
/// </summary>
internal sealed class WaitingGenerator(ulong seed)
{
    private static readonly string[] States = TinyVocabulary.States;

    private readonly Dice dice = new(seed + 0x5EED_0000_0000UL);

    public TinyPortfolio Portfolio()
    {
        var asOf = TinyDays.Mark(5 + dice.Next(4));
        var texts = Enumerable.Range(0, 1 + dice.Next(3)).Select(i => Text($"t{i + 1}")).ToImmutableArray();
        var focus = dice.Pick(States);
        var plain = Enumerable.Range(0, 2 + dice.Next(5)).Select(i => Plain(dice.Pick(texts), i + 1, focus, texts)).ToImmutableArray();
        var clauses = plain.Select(c => dice.Percent(c.Negated ? 60 : 80) ? WithConditions(c, plain) : c).Select(c => WithPriority(c, plain)).ToImmutableArray();
        var told = clauses.SelectMany(c => c.When.Concat(c.While).Concat(c.Unless).Concat(c.Until is { } until ? [until] : [])).SelectMany(c => c.Atoms).Where(a => a.Act is not null).ToList();
        var events = told.Count == 0 || dice.Percent(55) ? [] : Enumerable.Range(0, 1 + dice.Next(3)).Select(_ => Event(told, asOf)).ToImmutableArray();
        events = [.. events.SelectMany(e => dice.Percent(20) ? [e, e with { Denied = true }] : new[] { e })];
        ImmutableArray<TinyLeaving> leavings = dice.Percent(12) ? [Leaving(dice.Pick(texts))] : [];
        return new TinyPortfolio(asOf, ["A", "B"], texts, clauses, events, leavings);
    }

    private TinyText Text(string id)
    {
        ImmutableArray<string> parties = [.. dice.Some(States, 2, 4)];
        int Mark(int from, int count) => TinyDays.Mark(from + dice.Next(count));
        return dice.Next(20) switch
        {
            < 12 => new TinyText(id, "treaty", parties, null, Mark(0, 3), null, Mark(3, 2), dice.Percent(15) ? Mark(9, 3) : null),
            < 15 => new TinyText(id, "treaty", parties, null, Mark(0, 5), null, null, null),
            < 18 => new TinyText(id, "political", parties, null, null, Mark(0, 5), null, null),
            _ => new TinyText(id, "treaty", parties, Mark(0, 5), null, null, null, null),
        };
    }

    private TinyClause Plain(TinyText text, int number, string focus, ImmutableArray<TinyText> texts)
    {
        var negated = dice.Percent(35);
        var who = TinyActors.List(dice.Some(text.Parties, 1, dice.Percent(20) ? 2 : 1));
        var clause = new TinyClause(text.Id, $"c{number}", who, null, dice.Next(10) switch { < 7 => "must", < 9 => "will", _ => "intends to" }, negated, Act(focus, negated, texts));
        if (!negated && dice.Percent(6))
        {
            clause = clause with { Word = "may" };
        }

        if (dice.Percent(12))
        {
            clause = clause with { From = TinyDays.Mark(dice.Next(12)) };
        }

        return dice.Percent(12) ? clause with { To = TinyDays.Mark((clause.From is { } from ? (from - TinyDays.Mark(0)) / 100 : 4) + dice.Next(7)) } : clause;
    }

    private TinyAct Act(string focus, bool negated, ImmutableArray<TinyText> texts)
    {
        var to = dice.Percent(8) ? new TinyActors("any state", [.. States]) : TinyActors.One(dice.Percent(65) ? focus : dice.Pick(States));
        return dice.Next(negated ? 17 : 22) switch
        {
            < 6 => new TinyAct("ask", to),
            < 9 => new TinyAct("beg", to),
            < 13 => new TinyAct(dice.Pick("bake", "roast"), TinyActors.One(focus), dice.Pick("stuff", "bread", "rye")),
            < 15 => new TinyAct("pause", TinyActors.One(dice.Pick(States))),
            < 17 => new TinyAct("allow", Body: dice.Pick(texts).Id),
            < 19 => new TinyAct("bless", Event: Wish(focus)),
            < 20 => new TinyAct("curse", Event: Wish(focus)),
            < 21 => new TinyAct("shun", TinyActors.One(focus)),
            _ => new TinyAct("guard", TinyActors.One(focus)),
        };
    }

    private TinyDeed Wish(string focus) => new(TinyActors.One(dice.Pick(States)), dice.Percent(60) ? new TinyAct(dice.Pick("ask", "beg"), TinyActors.One(focus)) : new TinyAct("bake", TinyActors.One(focus), dice.Pick("stuff", "bread")));

    private TinyClause WithConditions(TinyClause clause, ImmutableArray<TinyClause> all)
    {
        for (var count = 1 + dice.Next(2); count > 0; count--)
        {
            clause = (clause.Negated, dice.Next(20)) switch
            {
                (false, < 12) or (true, < 4) => clause with { When = clause.When.Add(Condition(clause, all)) },
                (false, < 14) or (true, < 5) => clause with { While = clause.While.Add(Condition(clause, all)) },
                (false, < 15) or (true, < 10) => clause with { Unless = clause.Unless.Add(TinyCondition.Of(Atom(clause, all))) },
                (false, < 17) or (true, _) => clause with { Until = TinyCondition.Of(Atom(clause, all)) },
                _ => clause with { Needs = TinyActors.List(dice.Some(States, 1, dice.Percent(20) ? 2 : 1)) },
            };
        }

        return clause;
    }

    private TinyClause WithPriority(TinyClause clause, ImmutableArray<TinyClause> all) =>
        dice.Percent(4) ? clause with { SubjectTo = [dice.Pick([.. all.Where(c => c.Id != clause.Id)]).Id] } : clause;

    private TinyCondition Condition(TinyClause clause, ImmutableArray<TinyClause> all) => dice.Percent(75) ? Literal(clause, all)
        : new TinyCondition(dice.Percent(50) ? TinyOperator.And : TinyOperator.Or, [Literal(clause, all), Literal(clause, all)], null);

    private TinyCondition Literal(TinyClause clause, ImmutableArray<TinyClause> all)
    {
        var atom = TinyCondition.Of(Atom(clause, all));
        return dice.Percent(atom.Atom?.Kind == TinyAtomKind.Status ? 35 : 6) ? TinyCondition.Not(atom) : atom;
    }

    /// <summary>Mostly what another clause is about, told a little wider or narrower now and then.</summary>
    private TinyAtom Atom(TinyClause clause, ImmutableArray<TinyClause> all)
    {
        var other = dice.Pick([.. all.Where(c => c.Id != clause.Id || dice.Percent(5)).DefaultIfEmpty(clause)]);
        var deed = other.Act.Event ?? new TinyDeed(TinyActors.One(dice.Pick([.. other.Who.Members])), other.Act);
        var act = deed.Act.Verb switch { "shun" => new TinyAct("bake", deed.Act.Actors, "bread"), "guard" => new TinyAct("ask", deed.Act.Actors), _ => deed.Act };
        if (act.Actors is not null && dice.Percent(8))
        {
            act = act with { Actors = dice.Percent(50) ? new TinyActors("any state", [.. States]) : TinyActors.One(dice.Pick(States)) };
        }

        if (dice.Percent(12))
        {
            act = act with { Verb = act.Verb switch { "ask" => "beg", "beg" => "ask", "bake" => "roast", "roast" => "bake", _ => act.Verb } };
        }

        if (act.Thing is not null && dice.Percent(12))
        {
            act = act with { Thing = dice.Pick("stuff", "bread", "rye") };
        }

        var pair = act is { Verb: "pause", Actors: { IsOne: true } with } && with.Text != deed.Doers.Text && dice.Percent(75) ? [deed.Doers.Members[0], with.Members[0]] : dice.Some(States, 2, 2);
        return dice.Next(24) switch
        {
            < 13 => new TinyAtom(TinyAtomKind.Event, dice.Percent(8) ? new TinyActors("any state", [.. States]) : deed.Doers, act),
            < 16 => new TinyAtom(TinyAtomKind.Kept, other.Who, Name: other.Id),
            < 20 => new TinyAtom(TinyAtomKind.Status, TinyActors.One(pair[0]), Other: TinyActors.One(pair[1]), Name: dice.Percent(25) ? "strife" : "truce"),
            < 22 => new TinyAtom(TinyAtomKind.Count, TinyActors.List(deed.Doers.Members.Union(dice.Some(States, 1, 2)).Concat(States).Distinct().Take(2 + dice.Next(2))), act, Number: dice.Percent(60) ? null : 1 + dice.Next(2)),
            < 23 => new TinyAtom(TinyAtomKind.Event, TinyActors.One(dice.Pick(States)), new TinyAct("raid", TinyActors.One(dice.Pick(States)))),
            _ => new TinyAtom(TinyAtomKind.Open, TinyActors.One("A"), Name: "the time has come"),
        };
    }

    private TinyEvent Event(List<TinyAtom> atoms, int asOf)
    {
        var atom = dice.Pick(atoms);
        var act = dice.Percent(25) || atom.Act is not { } told ? new TinyAct("raid", TinyActors.One(dice.Pick(States))) : told;
        var doer = TinyActors.One(dice.Pick([.. atom.Doers.Members]));
        return new TinyEvent(Math.Min(TinyDays.Mark(dice.Next(TinyDays.Marks)), asOf), new TinyDeed(doer, act.Actors is { } actors ? act with { Actors = TinyActors.One(dice.Pick([.. actors.Members])) } : act), false);
    }

    private TinyLeaving Leaving(TinyText text) => new(Math.Max(TinyDays.Mark(dice.Next(TinyDays.Marks)), text.Proposed ?? text.Signed ?? text.Adopted ?? 0), text.Id, dice.Percent(70) ? dice.Pick([.. text.Parties]) : null);
}
