using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Conditions;

/// <summary>
/// Who can bring a condition about, and who can prevent it (design, "Key holders"): two monotone functions over sets of actors, each the dual of
/// the other; <c>not</c> swaps them.
/// </summary>
/// <param name="perspective">What is looked at.</param>
/// <param name="openIsMet">Whether what a text leaves open, with nobody named to decide it, is taken as met. It is nobody's: it cannot be decided.</param>
public sealed class KeyHolders(Perspective perspective, bool openIsMet = true)
{
    /// <summary>Whether these actors together can bring the condition about.</summary>
    /// <param name="formula">The condition.</param>
    /// <param name="instrument">The text it stands in.</param>
    /// <param name="actors">Those who act.</param>
    /// <param name="given">Atoms that are taken as they are: the hostile act that a promise is made against.</param>
    public bool CanBringAbout(Formula formula, Instrument instrument, ActorMask actors, Func<Atom, bool> given) => formula switch
    {
        AllOf all => all.Terms.All(t => CanBringAbout(t, instrument, actors, given)),
        AnyOf any => any.Terms.Any(t => CanBringAbout(t, instrument, actors, given)),
        Negation { Term: Atom denied } when given(denied) => true,
        Negation negation => CanPrevent(negation.Term, instrument, actors, given),
        Atom atom when given(atom) => true,
        StatusAtom status when Holds(status, instrument) => !CanEnd(status, instrument, Everybody().Except(actors)),
        Atom atom => Holds(atom, instrument) || Held(atom, instrument, actors),
        _ => false,
    };

    /// <summary>Whether these actors together can prevent it: without them, the others cannot bring it about.</summary>
    public bool CanPrevent(Formula formula, Instrument instrument, ActorMask actors, Func<Atom, bool> given) =>
        !CanBringAbout(formula, instrument, Everybody().Except(actors), given);

    /// <summary>All actors of the portfolio.</summary>
    public ActorMask Everybody() => perspective.Actors.Everybody;

    /// <summary>Actors each of whom can prevent the condition alone, in the order of their names.</summary>
    public IEnumerable<Actor> Vetoes(Formula formula, Instrument instrument, Func<Atom, bool> given)
    {
        var actors = perspective.Architecture.Actors;
        var found = new List<Actor>();
        Split(0, actors.Length);
        return found.OrderBy(a => a.Name, StringComparer.Ordinal);

        // Where some actors together cannot prevent it none of them can alone, so they need not be asked one by one.
        void Split(int first, int end)
        {
            if (first >= end || !CanPrevent(formula, instrument, ActorMask.Of(Enumerable.Range(first, end - first)), given))
            {
                return;
            }

            if (end - first == 1)
            {
                if (actors[first].Kind != ActorKind.Class)
                {
                    found.Add(actors[first]);
                }

                return;
            }

            var middle = (first + end) / 2;
            Split(first, middle);
            Split(middle, end);
        }
    }

    private bool Holds(Atom atom, Instrument instrument) => perspective.Facts.Evaluate(atom, instrument, perspective.AsOf) == Truth.True;

    private bool Held(Atom atom, Instrument instrument, ActorMask actors)
    {
        var frame = new Frame(instrument, null, perspective.AsOf);
        switch (atom)
        {
            case EventAtom e:
                return Does(e.Act, actors, frame);
            case StatusAtom status:
                return Makers(status.Phrase).Starting.Exists(v => Makes(v, perspective.Architecture.Vocabulary.Relations[v.Index].Starts, status.Phrase, true, frame, actors));
            case ConsentAtom consent:
                return Enough(perspective.Actors.Resolve(consent.Of, frame), consent.Of, actors);
            case CountAtom count:
                var of = perspective.Actors.Resolve(count.Of, frame);
                return of.Indices.Select(a => count.Act with { Subject = ActorSet.Single(perspective.Architecture.Actors[a]) })
                    .Count(one => perspective.Facts.Cases(one, frame).Any() || Does(one, actors, frame)) >= (count.Number ?? of.Count);
            case OpenAtom { DecidedBy: { } by }:
                return Enough(perspective.Actors.Resolve(by, frame), by, actors);
            case StateOfTextAtom state:
                // A text comes into force by its parties, a promise is kept by its bearers.
                var makers = perspective.FindInstrument(state.Id) is { } text ? perspective.Standings.PartiesOn(text, perspective.AsOf)
                    : perspective.FindCommitment(state.Id) is { } promise ? perspective.Actors.Resolve(promise.Bearers, new Frame(promise.Instrument, null, perspective.AsOf))
                    : ActorMask.Empty;
                return makers.IsWithin(actors);
            default:
                return openIsMet;
        }
    }

    private bool Does(Act act, ActorMask actors, Frame frame) => Does(
        perspective.Acts.Resolve(act, frame), IsAnyOf(act.Subject), key => act[key] is ActorsFiller { Actors: var filler } && IsAnyOf(filler), actors, frame);

    /// <summary>Whether the actors can do an act: every holder of the verb, or, where it names none, its doers.</summary>
    /// <param name="isAny">Whether any one of those who fill a role will do ("makes peace with any state").</param>
    private bool Does(ActInstance act, bool anyDoer, Func<RoleKey, bool> isAny, ActorMask actors, Frame frame)
    {
        var holders = perspective.Architecture.Vocabulary.Relations[act.Verb.Index].HeldBy;
        if (holders.IsEmpty)
        {
            return Acts(act.Doers, anyDoer, actors);
        }

        return holders.All(h => h.Role.Role == Role.Subject
            ? h.Admission ? Admits(act.Doers, actors, frame) : Acts(act.Doers, anyDoer, actors)
            : act.Find(h.Role) is ActorsValue value && (h.Admission ? Admits(value.Actors, actors, frame) : Acts(value.Actors, isAny(h.Role), actors)));
    }

    private bool Acts(ActorMask doers, bool anyDoer, ActorMask actors)
    {
        if (doers.IsEmpty)
        {
            return true;
        }

        return anyDoer ? doers.Meets(actors) : doers.Indices.All(d => ActsAlone(d, actors));
    }

    /// <summary>An actor acts when it takes part; a body that decides by consensus acts when all of its members do.</summary>
    private bool ActsAlone(int doer, ActorMask actors)
    {
        return actors.Contains(doer) && perspective.Actors.DecidersOf(doer, perspective.AsOf).IsWithin(actors);
    }

    private bool Admits(ActorMask organisations, ActorMask actors, Frame frame) =>
        organisations.Indices.All(o =>
        {
            var members = perspective.Actors.MembersOf(o, frame.Day);
            return members.IsEmpty
                ? actors.Contains(o)
                : perspective.Architecture.Actors[o].AdmitsByConsensus ? members.IsWithin(actors) : members.Intersect(actors).Count * 2 > members.Count;
        });

    private bool Enough(ActorMask of, ActorSet set, ActorMask actors)
    {
        var willing = of.Indices.Count(d => ActsAlone(d, actors));
        return willing >= (set.Needed ?? of.Count);
    }

    private static bool IsAnyOf(ActorSet? subject) =>
        subject is { AnyWillDo: true };

    /// <summary>Whether the actors can end a status that holds: by not doing so, the others keep it up.</summary>
    private bool CanEnd(StatusAtom status, Instrument instrument, ActorMask actors)
    {
        var frame = new Frame(instrument, null, perspective.AsOf);
        return Makers(status.Phrase).Ending.Exists(v => Makes(v, perspective.Architecture.Vocabulary.Relations[v.Index].Ends, status.Phrase, false, frame, actors));
    }

    private StatusMakers Makers(StatusPhrase phrase) => perspective.Lasting(static p => StatusMakers.Of(p.Architecture.Vocabulary))[phrase.Status];

    /// <summary>Whether the actors can do, by this verb, what begins (or ends) a status. It begins with any one of several; it ends with all of them.</summary>
    private bool Makes(Verb verb, ImmutableArray<StatusPhrase> phrases, StatusPhrase wanted, bool starts, Frame frame, ActorMask actors)
    {
        if (MakesInOrder(verb, phrases, wanted, starts, frame, actors))
        {
            return true;
        }

        // What is "between A and B" can be begun, or ended, by B towards A too.
        return perspective.Architecture.Vocabulary.Statuses[wanted.Status].IsSymmetric && wanted.Roles is [var one, var two]
            && MakesInOrder(verb, phrases, wanted with { Roles = [new(one.Key, two.Value), new(two.Key, one.Value)] }, starts, frame, actors);
    }

    private bool MakesInOrder(Verb verb, ImmutableArray<StatusPhrase> phrases, StatusPhrase wanted, bool starts, Frame frame, ActorMask actors)
    {
        foreach (var started in phrases.Where(s => s.Status == wanted.Status && s.Roles.Length == wanted.Roles.Length))
        {
            // Put the actors of the status back into the roles of the verb.
            var doers = ActorMask.Empty;
            var anyDoer = false;
            var roles = ImmutableArray.CreateBuilder<KeyValuePair<RoleKey, RoleValue>>();
            for (var i = 0; i < started.Roles.Length; i++)
            {
                if (started.Roles[i].Value is ActorsFiller { Actors.Terms: [{ Role: { } role }] } && wanted.Roles[i].Value is ActorsFiller filler)
                {
                    var named = perspective.Actors.Resolve(filler.Actors, frame);
                    if (role == new RoleKey(Role.Subject, 0))
                    {
                        doers = named;
                        anyDoer = starts && IsAnyOf(filler.Actors);
                    }
                    else if (role.Role != Role.Subject)
                    {
                        roles.Add(new(role, new ActorsValue(named, "")));
                    }
                }
            }

            if (!doers.IsEmpty && Does(new ActInstance(verb, doers, "", roles.ToImmutable()), anyDoer, static _ => false, actors, frame))
            {
                return true;
            }
        }

        return false;
    }
}
