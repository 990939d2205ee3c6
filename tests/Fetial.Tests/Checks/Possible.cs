using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Tests.Checks;

/// <summary>
/// Whether a condition can come about while some actors do nothing. Hostile acts and consents are taken as given, as the design has it; what the
/// record has is so. A second telling of "held by", by plain recursion.
/// </summary>
/// <param name="openIsMet">Whether what the text leaves open may be met.</param>
/// <param name="given">Further statements that are taken as they are.</param>
internal sealed class Possible(Perspective perspective, Instrument instrument, HashSet<int> idle, bool openIsMet, Func<Atom, bool> given)
{
    public bool Can(Formula formula) => formula switch
    {
        AllOf all => all.Terms.All(Can),
        AnyOf any => any.Terms.Any(Can),
        Negation not => CanStay(not.Term),
        ConsentAtom => true,
        EventAtom { Act.Verb.Hostile: true } => true,
        Atom atom when given(atom) => true,
        StatusAtom status when Happened(status) => !IdleEnd(status),
        Atom atom => Happened(atom) || Held(atom),
        _ => throw new InvalidOperationException("another kind of formula"),
    };

    /// <summary>
    /// Whether a condition can be kept from coming about: those who act hold what the idle, left to themselves, would need.
    /// </summary>
    private bool CanStay(Formula formula)
    {
        var everybody = perspective.Architecture.Actors.Select(a => a.Index).ToHashSet();
        return !new Possible(perspective, instrument, [.. everybody.Where(a => !idle.Contains(a))], openIsMet, given).Can(formula);
    }

    /// <summary>
    /// Whether the idle, if they did act, could end a status that holds: all whom it is about where the ending verb needs several, else one of
    /// them; a membership is left by the member alone.
    /// </summary>
    private bool IdleEnd(StatusAtom status)
    {
        var frame = new Frame(instrument, null, perspective.AsOf);
        var about = status.Phrase.Roles.Select(r => r.Value).OfType<ActorsFiller>().Select(f => perspective.Actors.Resolve(f.Actors, frame).Indices.ToList()).ToList();
        var ending = perspective.Architecture.Vocabulary.Relations.Where(r => r.Ends.Any(e => e.Status == status.Phrase.Status));
        return ending.Any(r => r.HeldBy.Length > 1
            ? about.TrueForAll(a => a.TrueForAll(idle.Contains))
            : (status.Phrase.Name.StartsWith("membership", StringComparison.Ordinal) ? about.Take(1) : about).Any(a => a.Exists(idle.Contains)));
    }

    private bool Happened(Atom atom) => perspective.Facts.Evaluate(atom, instrument, perspective.AsOf) == Truth.True;

    private bool Held(Atom atom)
    {
        var frame = new Frame(instrument, null, perspective.AsOf);
        switch (atom)
        {
            case EventAtom e:
                var act = perspective.Acts.Resolve(e.Act, frame);
                var anyone = e.Act.Subject is { } subject && (subject.Mode == BearingMode.AnyOf || subject.Terms.Any(t => t.Form is PartyKind.Any or PartyKind.EitherParty));
                var holders = perspective.Architecture.Vocabulary.Relations[act.Verb.Index].HeldBy;
                return holders.IsEmpty
                    ? Act(act.Doers, anyone)
                    : holders.All(h => h.Role.Role == Role.Subject ? h.Admission ? Admit(act.Doers) : Act(act.Doers, anyone)
                        : act.Find(h.Role) is ActorsValue value && (h.Admission ? Admit(value.Actors) : Act(value.Actors, e.Act[h.Role] is ActorsFiller { Actors: var named } && named.Terms.Any(t => t.Form is PartyKind.Any or PartyKind.EitherParty))));
            case CountAtom count:
                var of = perspective.Actors.Resolve(count.Of, frame).Indices.ToList();
                return of.Count(a => !idle.Contains(a) || perspective.Facts.Cases(count.Act with { Subject = ActorSet.Single(perspective.Architecture.Actors[a]) }, frame).Any()) >= (count.Number ?? of.Count);
            case OpenAtom { DecidedBy: { } by }:
                return perspective.Actors.Resolve(by, frame).Indices.All(a => !idle.Contains(a));
            case StatusAtom status when perspective.Architecture.Vocabulary.Statuses[status.Phrase.Status].IsSymmetric:
                // Each side can begin it alone, unless what begins it takes both.
                var sides = status.Phrase.Roles.Select(r => r.Value).OfType<ActorsFiller>().SelectMany(f => perspective.Actors.Resolve(f.Actors, frame).Indices).ToList();
                return perspective.Architecture.Vocabulary.Relations.Where(r => r.Starts.Any(s => s.Status == status.Phrase.Status))
                    .Any(r => r.HeldBy.Length > 1 ? sides.TrueForAll(a => !idle.Contains(a)) : sides.Exists(a => !idle.Contains(a)));
            case StatusAtom status:
                // Whoever the status is about must not be idle, and where it is a membership, no member either.
                var about = status.Phrase.Roles.Select(r => r.Value).OfType<ActorsFiller>().SelectMany(f => perspective.Actors.Resolve(f.Actors, frame).Indices).ToList();
                return about.TrueForAll(a => !idle.Contains(a) && perspective.Actors.MembersOf(a, perspective.AsOf).Indices.All(m => !idle.Contains(m)));
            case StateOfTextAtom state when perspective.Commitments.FirstOrDefault(c => c.Id == state.Id) is { } promise:
                return perspective.Actors.Resolve(promise.Who.Value, new Frame(promise.Instrument, null, perspective.AsOf)).Indices.All(a => !idle.Contains(a));
            case StateOfTextAtom state when perspective.Instruments.FirstOrDefault(i => i.Id == state.Id) is { } text:
                return perspective.Standings.PartiesOn(text, perspective.AsOf).Indices.All(a => !idle.Contains(a));
            case OpenAtom:
                return openIsMet;
            default:
                return true;
        }
    }

    private bool Act(ActorMask doers, bool anyone)
    {
        var all = doers.Indices.ToList();
        return all.Count == 0 || (anyone ? all.Exists(a => !idle.Contains(a)) : all.TrueForAll(Free));
    }

    private bool Free(int actor) => !idle.Contains(actor)
        && (!perspective.Architecture.Actors[actor].DecidesByConsensus || perspective.Actors.MembersOf(actor, perspective.AsOf).Indices.All(m => !idle.Contains(m)));

    private bool Admit(ActorMask organisations) => organisations.Indices.All(o =>
    {
        var members = perspective.Actors.MembersOf(o, perspective.AsOf).Indices.ToList();
        var free = members.Count(m => !idle.Contains(m));
        return members.Count == 0 ? !idle.Contains(o) : perspective.Architecture.Actors[o].AdmitsByConsensus ? free == members.Count : free * 2 > members.Count;
    });
}
