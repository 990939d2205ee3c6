using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Conditions;

/// <summary>
/// Writes a condition as a function over actors: who must act for it to come about on a day. It says of every set of actors what
/// <see cref="KeyHolders"/> says, and can be listed, counted and printed.
/// </summary>
/// <param name="perspective">What is looked at.</param>
/// <param name="day">The day on which members, parties and statuses are read.</param>
public sealed class KeyForms(Perspective perspective, int day)
{
    /// <param name="formula">The condition.</param>
    /// <param name="instrument">The text it stands in.</param>
    /// <param name="settled">The truth of an atom where it is not to be asked who can bring it about, else null; told whether the atom stands plain (not denied).</param>
    public KeyForm Of(Formula formula, Instrument instrument, Func<Atom, bool, bool?> settled) => Of(formula, instrument, settled, true);

    private KeyForm Of(Formula formula, Instrument instrument, Func<Atom, bool, bool?> settled, bool plain) => formula switch
    {
        AllOf all => KeyForm.All(all.Terms.Select(t => Of(t, instrument, settled, plain))),
        AnyOf any => KeyForm.Any(any.Terms.Select(t => Of(t, instrument, settled, plain))),
        Negation negation => Of(negation.Term, instrument, settled, !plain).Dual(),
        Atom atom => settled(atom, plain) is { } value ? new KeyConstant(value, atom.Text) : Of(atom, instrument),
        _ => KeyForm.False,
    };

    private KeyForm Of(Atom atom, Instrument instrument)
    {
        var frame = new Frame(instrument, null, day);
        if (perspective.Facts.Evaluate(atom, instrument, day) == Truth.True)
        {
            // A status is kept up by those without whom the others cannot end it; an event that has happened, by nobody.
            return atom is StatusAtom held ? Made(held, frame, static m => m.Ending, static r => r.Ends).Dual() : new KeyConstant(true, atom.Text);
        }

        return atom switch
        {
            EventAtom e => Done(perspective.Acts.Resolve(e.Act, frame), IsAnyOf(e.Act.Subject), frame),
            StatusAtom status => Made(status, frame, static m => m.Starting, static r => r.Starts),
            ConsentAtom consent => Enough(consent.Of, frame),
            CountAtom count => Of(perspective.Actors.Resolve(count.Of, frame), count.Number),
            OpenAtom { DecidedBy: { } by } => Enough(by, frame),
            OpenAtom open => new KeyOpen(open.Text),
            StateOfTextAtom state => KeyForm.All(Makers(state.Id).Indices.Select(Key)),
            _ => new KeyOpen(atom.Text),
        };
    }

    /// <summary>A text comes into force by its parties, a promise is kept by its bearers.</summary>
    private ActorMask Makers(string id) =>
        perspective.FindInstrument(id) is { } text ? perspective.Standings.PartiesOn(text, day)
        : perspective.FindCommitment(id) is { } promise ? perspective.Actors.Resolve(promise.Bearers, new Frame(promise.Instrument, null, day))
        : ActorMask.Empty;

    /// <summary>Every holder of the verb acts, or, where it names none, its doers.</summary>
    private KeyForm Done(ActInstance act, bool anyDoer, Frame frame)
    {
        var holders = perspective.Architecture.Vocabulary.Relations[act.Verb.Index].HeldBy;
        if (holders.IsEmpty)
        {
            return Acting(act.Doers, anyDoer);
        }

        return KeyForm.All(holders.Select(h => h.Role.Role == Role.Subject
            ? h.Admission ? Admitting(act.Doers, frame) : Acting(act.Doers, anyDoer)
            : act.Find(h.Role) is ActorsValue value ? h.Admission ? Admitting(value.Actors, frame) : Acting(value.Actors, false)
            : KeyForm.False));
    }

    private KeyForm Acting(ActorMask doers, bool anyDoer)
    {
        if (doers.IsEmpty)
        {
            return KeyForm.True;
        }

        return anyDoer ? KeyForm.Any(doers.Indices.Select(Key)) : KeyForm.All(doers.Indices.SelectMany(ActingAlone));
    }

    /// <summary>An actor takes part; a body that decides by consensus acts when all of its members do.</summary>
    private IEnumerable<KeyForm> ActingAlone(int doer) => perspective.Actors.DecidersOf(doer, day).Indices.Prepend(doer).Select(Key);

    private KeyForm Admitting(ActorMask organisations, Frame frame) => KeyForm.All(organisations.Indices.Select(o =>
    {
        var members = perspective.Actors.MembersOf(o, frame.Day);
        return members.IsEmpty ? Key(o)
            : perspective.Architecture.Actors[o].AdmitsByConsensus ? KeyForm.All(members.Indices.Select(Key))
            : Of(members, (members.Count / 2) + 1);
    }));

    private KeyForm Enough(ActorSet set, Frame frame) =>
        Of(perspective.Actors.Resolve(set, frame), set.Needed);

    private static KeyForm Of(ActorMask actors, int? number) =>
        number is { } needed ? KeyForm.Threshold(needed, [.. actors.Indices.Select(Key)]) : KeyForm.All(actors.Indices.Select(Key));

    private static KeyForm Key(int actor) => new KeyActor(actor);

    private static bool IsAnyOf(ActorSet? subject) =>
        subject is { AnyWillDo: true };

    /// <summary>Any of the verbs that begin (or end) a status, done by those whom the status names.</summary>
    private KeyForm Made(StatusAtom status, Frame frame, Func<StatusMakers, List<Verb>> verbs, Func<VerbRelations, ImmutableArray<StatusPhrase>> made)
    {
        var makers = perspective.Lasting(static p => StatusMakers.Of(p.Architecture.Vocabulary))[status.Phrase.Status];
        return KeyForm.Any(
            from verb in verbs(makers)
            from phrase in made(perspective.Architecture.Vocabulary.Relations[verb.Index])
            where phrase.Status == status.Phrase.Status && phrase.Roles.Length == status.Phrase.Roles.Length
            let act = Instance(verb, phrase, status.Phrase, frame)
            where !act.Doers.IsEmpty
            select Done(act, false, frame));
    }

    /// <summary>The act with the actors of the status put back into the roles of its verb.</summary>
    private ActInstance Instance(Verb verb, StatusPhrase phrase, StatusPhrase wanted, Frame frame)
    {
        var doers = ActorMask.Empty;
        var roles = ImmutableArray.CreateBuilder<KeyValuePair<RoleKey, RoleValue>>();
        for (var i = 0; i < phrase.Roles.Length; i++)
        {
            if (phrase.Roles[i].Value is ActorsFiller { Actors.Terms: [{ Role: { } role }] } && wanted.Roles[i].Value is ActorsFiller filler)
            {
                var named = perspective.Actors.Resolve(filler.Actors, frame);
                if (role == new RoleKey(Role.Subject, 0))
                {
                    doers = named;
                }
                else if (role.Role != Role.Subject)
                {
                    roles.Add(new(role, new ActorsValue(named, "")));
                }
            }
        }

        return new ActInstance(verb, doers, "", roles.ToImmutable());
    }
}
