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
        Ins(wanted).SelectMany(Tellings).Any(i => Outs(excluded).Any(o => IsCase(i, o, wanted, excluded, day, 0)))
        || Floor(wanted) > Ceiling(excluded);

    /// <summary>Whether something that was done is a case of what a clause rules out.</summary>
    public bool Happened(Act done, Commitment excluded, int day) =>
        Tellings(done).Any(told => Outs(excluded).Any(o => IsCase(told, o, excluded, excluded, day, 0)));

    private IEnumerable<Act> Ins(Commitment clause) => clause.Duties.Select(d => d.Value).Where(d => d.Commits && !d.Negated).Select(d => d.Act with { Subject = clause.Who.Value })
        .SelectMany(a => new[] { a }.Concat(Related(a, r => r.ByMeansOf)).Concat(Related(a, r => r.Favours)).Concat(Nested(a, r => r.FavoursEvent)));

    private IEnumerable<Act> Outs(Commitment clause) =>
        clause.Duties.Select(d => d.Value).Where(d => d.Commits).SelectMany(d => (d.Act with { Subject = clause.Who.Value }) is var own && d.Negated
            ? [own]
            : Related(own, r => r.Excludes).Concat(Nested(own, r => r.ExcludesEvent)));

    private IEnumerable<Act> Tellings(Act act) => new[] { act }.Concat(Related(act, r => r.Mirrors));

    private IEnumerable<Act> Related(Act act, Func<VerbRelations, IEnumerable<Act>> relation) =>
        relation(vocabulary.Relations[act.Verb.Index]).Select(r => Put(r, act)).OfType<Act>();

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
