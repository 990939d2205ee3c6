using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Tests.Checks;

/// <summary>
/// Whether one clause rules in a case of what another rules out, read anew from the design's words: verbs agree through kind of and mirrors, the doers
/// meet, every role lies within; or a floor lies above a ceiling. Works on the acts as written, with roles put in by substitution.
/// </summary>
internal sealed class SmallMatcher(Perspective perspective)
{
    private readonly Vocabulary vocabulary = perspective.Architecture.Vocabulary;

    public bool Meet(Commitment wanted, Commitment excluded, int day) =>
        Ins(wanted).SelectMany(Tellings).Any(i => Outs(excluded).SelectMany(Tellings).Any(o => IsCase(i, o, wanted, excluded, day, 0)))
        || Floor(wanted) > Ceiling(excluded);

    /// <summary>Whether something that was done is a case of what a clause rules out.</summary>
    public bool Happened(Act done, Commitment excluded, int day) =>
        Tellings(done).Any(told => Outs(excluded).Any(o => IsCase(told, o, excluded, excluded, day, 0)));

    /// <summary>Some act that the one may do is a case of what the other must not.</summary>
    public bool MayAgainstMustNot(Commitment allowing, Commitment barring, int day) =>
        Ins(allowing, static d => !d.Commits && !d.Negated).SelectMany(Tellings)
            .Any(i => Outs(barring, static d => d.Commits || d.Negated).Any(o => IsCase(i, o, allowing, barring, day, 0)));

    /// <summary>Something, and not all, of what the one promises is what the other must not do: role by role one lies within the other, or they meet.</summary>
    public bool IsInside(Commitment promising, Commitment barring, int day) =>
        Ins(promising).Any(i => Outs(barring).Any(o => Tellings(o).Any(t => (KindOf(t.Verb.Index, i.Verb.Index) || KindOf(i.Verb.Index, t.Verb.Index)) && Overlap(Who(t.Subject, barring, day), Who(i.Subject, promising, day))
            && i.Roles.All(r => Within(t[r.Key], r.Value, barring, promising, day, 0) || (t[r.Key] is { } other && Within(r.Value, other, promising, barring, day, 0))
                || (t[r.Key] is ActorsFiller a && r.Value is ActorsFiller b && Overlap(Who(a.Actors, barring, day), Who(b.Actors, promising, day))))) && !Tellings(i).Any(t => IsCase(t, o, promising, barring, day, 0))));

    /// <summary>An event, however told, is a case of what a clause rules out.</summary>
    public bool RulesOut(Commitment barring, Act wanted, Commitment waiting, int day) =>
        Tellings(wanted).Any(t => Outs(barring).Any(o => IsCase(t, o, waiting, barring, day, 0)));

    /// <summary>An event, however told, is a case of what a clause promises.</summary>
    public bool Promises(Commitment promising, Act wanted, Commitment waiting, int day) =>
        Tellings(wanted).Any(t => Ins(promising).Any(i => IsCase(t, i, waiting, promising, day, 0)));

    /// <summary>What a clause promises, or what it rules out, is a case of an event.</summary>
    public bool TakesPart(Commitment clause, Act wanted, Commitment waiting, int day) =>
        Ins(clause).Concat(Outs(clause)).SelectMany(Tellings).Any(i => IsCase(i, wanted, clause, waiting, day, 0));

    /// <summary>Whoever has done the one has done the other: every doer of the one is one of the other's, and every role lies within.</summary>
    public bool Implies(Act done, Act wider, Commitment clause, int day) =>
        IsCase(done, wider, clause, clause, day, 0) && Who(done.Subject, clause, day).IsSubsetOf(Who(wider.Subject, clause, day));

    public HashSet<int> Members(ActorSet set, Commitment clause, int day) => Who(set, clause, day);

    /// <summary>Whether an act that a clause rules in (or out) begins (or ends) a status, between actors of which each takes part in it.</summary>
    public bool Makes(Commitment clause, StatusPhrase status, Commitment waiting, bool ruledIn, bool ends, int day) =>
        (ruledIn ? Ins(clause) : Outs(clause)).SelectMany(Tellings).Any(act => vocabulary.Verbs.Any(v => KindOf(v.Index, act.Verb.Index)
            && (ends ? vocabulary.Relations[v.Index].Ends : vocabulary.Relations[v.Index].Starts).Any(s => s.Status == status.Status))
            && status.Roles.Select(r => r.Value).OfType<ActorsFiller>().All(a => Overlap(Who(a.Actors, waiting, day), TakingPart(act, clause, day))));

    /// <summary>The bounds that a clause sets, as floor and ceiling.</summary>
    public (decimal Floor, decimal Ceiling) Bounds(Commitment clause) => (Floor(clause), Ceiling(clause));

    public bool Bears(Commitment clause, ActorSet any, Commitment waiting, int day) => Overlap(Who(clause.Who.Value, clause, day), Who(any, waiting, day));

    private HashSet<int> TakingPart(Act act, Commitment clause, int day) =>
        [.. Who(act.Subject, clause, day), .. act.Roles.Select(r => r.Value).OfType<ActorsFiller>().SelectMany(a => Who(a.Actors, clause, day))];

    private IEnumerable<Act> Ins(Commitment clause) => Ins(clause, static d => d.Commits && !d.Negated);

    private IEnumerable<Act> Ins(Commitment clause, Func<Duty, bool> counts) => clause.Duties.Select(d => d.Value).Where(counts).Select(d => d.Act with { Subject = clause.Who.Value })
        .SelectMany(a => new[] { a }.Concat(Related(a, r => r.ByMeansOf)).Concat(Related(a, r => r.Favours)).Concat(Nested(a, r => r.FavoursEvent)));

    private IEnumerable<Act> Outs(Commitment clause) => Outs(clause, static d => d.Commits);

    private IEnumerable<Act> Outs(Commitment clause, Func<Duty, bool> counts) =>
        clause.Duties.Select(d => d.Value).Where(counts).SelectMany(d => (d.Act with { Subject = clause.Who.Value }) is var own && d.Negated
            ? [own]
            : Related(own, r => r.Excludes).Concat(Nested(own, r => r.ExcludesEvent)));

    private IEnumerable<Act> Tellings(Act act) => new[] { act }.Concat(Each(act).SelectMany(a => Related(a, r => r.Mirrors)));

    /// <summary>What several do, all of them together and each of them.</summary>
    private static IEnumerable<Act> Each(Act act) =>
        act.Subject is { Terms.Length: > 1 } several ? several.Terms.Select(t => act with { Subject = several with { Terms = [t] } }).Prepend(act) : [act];

    private IEnumerable<Act> Related(Act act, Func<VerbRelations, IEnumerable<Act>> relation) =>
        Widening(act.Verb.Index).SelectMany(v => relation(vocabulary.Relations[v])).Select(r => Put(r, act)).OfType<Act>();

    private IEnumerable<int> Widening(int verb) => vocabulary.Relations[verb].KindOf.SelectMany(Widening).Prepend(verb).Distinct();

    private IEnumerable<Act> Nested(Act act, Func<VerbRelations, bool> theEvent) =>
        theEvent(vocabulary.Relations[act.Verb.Index]) && act[Role.Event] is EventFiller nested ? [nested.Act] : [];

    /// <summary>A relation with the roles of an act put in; null where a role that somebody must fill is empty.</summary>
    private static Act? Put(Act relation, Act act)
    {
        var subject = relation.Subject is { } s ? Put(s, act) : null;
        return subject is null ? null : relation with
        {
            Subject = subject,
            Roles = [.. relation.Roles.Select(r => new KeyValuePair<RoleKey, Filler?>(r.Key, r.Value switch
            {
                RoleFiller { Role.Role: Role.Subject } => act.Subject is { } doer ? new ActorsFiller(doer) : null,
                RoleFiller role => act[role.Role] ?? act[role.Role.Role],
                ActorsFiller actors => Put(actors.Actors, act) is { } set ? new ActorsFiller(set) : null,
                var other => other,
            })).Where(r => r.Value is not null).Select(r => new KeyValuePair<RoleKey, Filler>(r.Key, r.Value ?? new NumberFiller(0)))],
        };
    }

    private static ActorSet? Put(ActorSet set, Act act)
    {
        var terms = new List<ActorTerm>();
        foreach (var term in set.Terms)
        {
            if (term.Role is { } role)
            {
                var filler = role.Role == Role.Subject ? act.Subject : ((act[role] ?? act[role.Role]) as ActorsFiller)?.Actors;
                if (filler is null)
                {
                    return null;
                }

                terms.AddRange(filler.Terms);
            }
            else
            {
                var left = term.ExceptRole is { } except && (act[except] ?? act[except.Role]) is ActorsFiller out1 ? out1.Actors.Terms.Select(t => t.Actor).OfType<Actor>() : [];
                terms.Add(term with { Except = [.. term.Except, .. left], ExceptRole = null });
            }
        }

        return set with { Terms = [.. terms] };
    }

    private bool IsCase(Act inner, Act outer, Commitment wanted, Commitment excluded, int day, int depth)
    {
        var doing = Who(inner.Subject, wanted, day);
        var barred = Who(outer.Subject, excluded, day);
        return KindOf(inner.Verb.Index, outer.Verb.Index)
            && (Overlap(doing, barred) || doing.Any(d => Members(d, day).Any(barred.Contains)) || barred.Any(b => Members(b, day) is { Count: > 0 } m && m.All(doing.Contains)))
            && outer.Roles.All(r => Within(inner[r.Key], r.Value, wanted, excluded, day, depth));
    }

    private bool Within(Filler? inner, Filler outer, Commitment wanted, Commitment excluded, int day, int depth) => (inner, outer) switch
    {
        (ActorsFiller a, ActorsFiller b) => Who(a.Actors, wanted, day) is { Count: > 0 } all && Who(b.Actors, excluded, day) is var place && all.All(x => place.Contains(x) || Wholes(x).Any(place.Contains)),
        (ThingFiller a, ThingFiller b) => b.Thing is null || (a.Thing is not null && IsThing(a.Thing.Index, b.Thing.Index)),
        (PlaceFiller a, PlaceFiller b) => Ground(a.Place.Territory, b.Place.Territory),
        (ActorsFiller a, PlaceFiller b) => Who(a.Actors, wanted, day).All(x => Ground(perspective.Architecture.Territories.FirstOrDefault(t => t.Owner == x), b.Place.Territory)),
        (PlaceFiller a, ActorsFiller b) => Who(b.Actors, excluded, day).Any(x => Ground(a.Place.Territory, perspective.Architecture.Territories.FirstOrDefault(t => t.Owner == x))),
        (TextFiller a, TextFiller b) => a.Id == b.Id || a.Id.StartsWith(b.Id + "/", StringComparison.Ordinal),
        (NumberFiller a, NumberFiller b) => a.Number == b.Number,
        (EventFiller a, EventFiller b) => depth < 4 && Tellings(a.Act).Any(t => IsCase(t, b.Act, wanted, excluded, day, depth + 1)),
        _ => false,
    };

    /// <summary>Read on the witness's day and, as the checks read lists, on the as-of day.</summary>
    private HashSet<int> Who(ActorSet? set, Commitment clause, int day) => set is null ? [] :
        [.. new[] { Math.Max(day, 0), perspective.AsOf }.Distinct().SelectMany(d => set.Terms.SelectMany(t => perspective.Actors.Resolve(t, new Frame(clause.Instrument, null, d)).Indices))];

    private bool Overlap(HashSet<int> first, HashSet<int> second) =>
        first.Overlaps(second) || first.Any(a => Wholes(a).Any(second.Contains)) || second.Any(b => Wholes(b).Any(first.Contains));

    private IEnumerable<int> Wholes(int actor) => perspective.Architecture.Actors[actor].PartOf.SelectMany(p => Wholes(p).Prepend(p));

    private List<int> Members(int body, int day) => perspective.Architecture.Actors[body].DecidesByConsensus
        ? [.. perspective.Architecture.Memberships.Where(m => m.Organisation == body && m.Days.Contains(Math.Max(day, 0))).Select(m => m.Member)] : [];

    private bool KindOf(int verb, int wider) => verb == wider || vocabulary.Relations[verb].KindOf.Any(k => KindOf(k, wider));

    private bool IsThing(int thing, int wider) => thing == wider || vocabulary.Things[thing].KindOf.Any(k => IsThing(k, wider));

    private bool Ground(Territory? inner, Territory? outer) =>
        inner is not null && outer is not null && (inner.Index == outer.Index || inner.Parents.Any(p => Ground(perspective.Architecture.Territories[p], outer)));

    private decimal Floor(Commitment clause) => Measured(clause).Where(a => a.Qualifier is AmountQualifier.Exact or AmountQualifier.AtLeast or AmountQualifier.Between).Select(a => a.Number ?? 0).DefaultIfEmpty(decimal.MinValue).Max();

    private decimal Ceiling(Commitment clause) => Measured(clause).Select(a => a.Qualifier switch { AmountQualifier.Between => a.Upper, AmountQualifier.Exact or AmountQualifier.AtMost => a.Number, _ => null }).Select(x => x ?? decimal.MaxValue).DefaultIfEmpty(decimal.MaxValue).Min();

    private IEnumerable<Amount> Measured(Commitment clause) => Ins(clause).Where(a => vocabulary.Relations[a.Verb.Index].Measures is not null)
        .Select(a => (a[Role.Thing] as ThingFiller)?.Amount ?? clause.Amounts.Select(x => x.Value).FirstOrDefault()).OfType<Amount>();
}
