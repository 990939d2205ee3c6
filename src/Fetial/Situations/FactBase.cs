using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Model;

namespace Fetial.Situations;

/// <summary>
/// What the record says: three-valued truth of conditions on a day. An event that is not recorded by the as-of day did not happen as far as was
/// researched; after that day nothing is known.
/// </summary>
public sealed class FactBase
{
    private readonly Perspective perspective;
    private readonly CaseOf cases;
    private readonly Lazy<ImmutableArray<RecordedAct>> record;
    private readonly Dictionary<int, List<RecordedAct>> byWiderVerb = [];
    private readonly Dictionary<object, string> keys = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Dictionary<int, Truth>> known = new(StringComparer.Ordinal);

    public FactBase(Perspective perspective)
    {
        this.perspective = perspective;
        cases = perspective.Cases;
        record = new(() => [.. perspective.Events.OrderBy(e => e.First).ThenBy(e => e.Index).Select(e => new RecordedAct(e, perspective.Acts.Resolve(e.Act, new Frame(null, null, e.First))))]);
    }

    /// <summary>Recorded events in order of time with their acts resolved on their day.</summary>
    public ImmutableArray<RecordedAct> Record => record.Value;

    /// <summary>The truth of a condition of a text on a day.</summary>
    public Truth Evaluate(Formula formula, Instrument instrument, int day) => formula switch
    {
        AllOf all => Least(all, instrument, day),
        AnyOf any => Most(any, instrument, day),
        Negation negation => Not(Evaluate(negation.Term, instrument, day)),
        Atom atom => Evaluate(atom, instrument, day),
        _ => Truth.Unknown,
    };

    /// <summary>The first day from <paramref name="from"/> to the as-of day on which a condition is true, or null.</summary>
    public int? FirstDay(Formula formula, Instrument instrument, int from)
    {
        foreach (var day in Record.Select(r => r.Event.First).Where(d => d >= from && d <= perspective.AsOf).Prepend(from).Distinct())
        {
            if (day > Calendar.Beginning && day <= perspective.AsOf && Evaluate(formula, instrument, day) == Truth.True)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Recorded events that are cases of an act, denials apart, up to and including a day.</summary>
    public IEnumerable<RecordedEvent> Cases(Act act, Frame frame, bool denied = false)
    {
        var wanted = perspective.Acts.Resolve(act, frame);
        foreach (var recorded in Like(wanted.Verb))
        {
            if (recorded.Event.First > frame.Day)
            {
                break;
            }

            if (recorded.Event.Denied == denied && cases.Find(recorded.Act, wanted, frame, DoerTest.Within) is not null)
            {
                yield return recorded.Event;
            }
        }
    }

    /// <summary>Recorded events that make a condition of a text true by a day (inclusive): cases of its act that come after what it must come after.</summary>
    public IEnumerable<RecordedEvent> Cases(EventAtom atom, Instrument instrument, int day)
    {
        var frame = new Frame(instrument, null, day);
        var after = atom.AfterDay ?? (atom.Anew ? SignatureDay(instrument) : null);
        return Cases(atom.Act, frame).Where(r => (after is null || r.First > after) && (atom.AfterAct is null || Cases(atom.AfterAct, frame with { Day = r.First }).Any()));
    }

    /// <summary>Recorded acts whose verbs can be cases of a verb, in order of time.</summary>
    public IReadOnlyList<RecordedAct> Like(Verb verb)
    {
        if (!byWiderVerb.TryGetValue(verb.Index, out var like))
        {
            like = [];
            foreach (var recorded in Record)
            {
                if (cases.CanBe(recorded.Act.Verb, verb))
                {
                    like.Add(recorded);
                }
            }

            byWiderVerb[verb.Index] = like;
        }

        return like;
    }

    public static Truth Not(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    private Truth Evaluate(Atom atom, Instrument instrument, int day)
    {
        // An atom stands in one text, save in questions that are put to any text; those are few and new each time.
        if (!keys.TryGetValue(atom, out var key))
        {
            key = AtomKey.Of(atom, instrument) + (atom is EventAtom { Anew: true } ? "@" + instrument.Id : "");
            keys[atom] = key;
        }

        if (!known.TryGetValue(key, out var days))
        {
            known[key] = days = [];
        }

        if (!days.TryGetValue(day, out var truth))
        {
            truth = Decide(atom, instrument, day);
            days[day] = truth;
        }

        return truth;
    }

    private Truth Decide(Atom atom, Instrument instrument, int day)
    {
        var frame = new Frame(instrument, null, Math.Min(day, perspective.AsOf));
        var missing = day <= perspective.AsOf ? Truth.False : Truth.Unknown;
        switch (atom)
        {
            case EventAtom e:
                return Cases(e, instrument, frame.Day).Any() ? Truth.True : missing;
            case StatusAtom status:
                return Holds(status.Phrase, frame) ? (day <= perspective.AsOf ? Truth.True : Truth.Unknown) : missing;
            case StateOfTextAtom { State: "in force" } state when perspective.Instruments.FirstOrDefault(i => i.Id == state.Id) is { } text:
                var inForce = perspective.Standings.PartiesOn(text, day).Indices.Any(p => perspective.Standings.On(text, p, day) == Standing.InForce);
                return inForce ? Truth.True : missing;
            case CountAtom count:
                var actors = perspective.Actors.Resolve(count.Of, frame);
                var done = actors.Indices.Count(a => Cases(count.Act with { Subject = ActorSet.Single(perspective.Architecture.Actors[a]) }, frame).Any());
                return done >= (count.Number ?? actors.Count) && actors.Count > 0 ? Truth.True : missing;
            default:
                return Truth.Unknown;
        }
    }

    /// <summary>The last start or end of a status by the day decides; membership lists count as starts and ends.</summary>
    private bool Holds(StatusPhrase phrase, Frame frame)
    {
        if (MembershipHolds(phrase, frame))
        {
            return true;
        }

        var holds = false;
        foreach (var (recorded, act) in Record)
        {
            if (recorded.First > frame.Day)
            {
                break;
            }

            if (!recorded.Denied)
            {
                var relations = perspective.Architecture.Vocabulary.Relations[act.Verb.Index];
                holds = relations.Starts.Any(s => IsSame(s, act, phrase, frame)) || (holds && !relations.Ends.Any(s => IsSame(s, act, phrase, frame)));
            }
        }

        return holds;
    }

    private bool MembershipHolds(StatusPhrase phrase, Frame frame)
    {
        if (!phrase.Name.StartsWith("membership of ACTOR in ORGANISATION", StringComparison.Ordinal))
        {
            return false;
        }

        var who = ActorsOf(phrase, Role.Actor, 0, frame);
        var where = ActorsOf(phrase, Role.Organisation, 0, frame);
        return !where.IsEmpty && where.Indices.All(o => who.IsWithin(perspective.Actors.MembersOf(o, frame.Day))) && !who.IsEmpty;
    }

    private ActorMask ActorsOf(StatusPhrase phrase, Role role, int ordinal, Frame frame) =>
        phrase.Roles.FirstOrDefault(r => r.Key == new RoleKey(role, ordinal)).Value is ActorsFiller actors ? perspective.Actors.Resolve(actors.Actors, frame) : ActorMask.Empty;

    /// <summary>Whether the status that an act starts (or ends) is the one asked for; "between A and B" is the same as "between B and A".</summary>
    private bool IsSame(StatusPhrase made, ActInstance act, StatusPhrase asked, Frame frame)
    {
        if (made.Status != asked.Status)
        {
            return false;
        }

        var madeBy = ActorsIn(made, act, frame);
        var wanted = ActorsIn(asked, act, frame);
        if (madeBy.Length != wanted.Length)
        {
            return false;
        }

        return Fits(madeBy, wanted) || (madeBy.Length == 2 && perspective.Architecture.Vocabulary.Statuses[made.Status].IsSymmetric && Fits([madeBy[1], madeBy[0]], wanted));
    }

    private static bool Fits(ActorMask[] made, ActorMask[] asked)
    {
        for (var i = 0; i < made.Length; i++)
        {
            if (made[i].IsEmpty || !made[i].IsWithin(asked[i]))
            {
                return false;
            }
        }

        return true;
    }

    private ActorMask[] ActorsIn(StatusPhrase phrase, ActInstance act, Frame frame)
    {
        var masks = new ActorMask[phrase.Roles.Length];
        for (var i = 0; i < masks.Length; i++)
        {
            masks[i] = Actors(phrase.Roles[i].Value, act, frame);
        }

        return masks;
    }

    private ActorMask Actors(Filler filler, ActInstance act, Frame frame) => filler switch
    {
        ActorsFiller set when set.Actors.Terms is [{ Role: { } role }] => role.Role == Role.Subject ? act.Doers : act.Find(role) is ActorsValue value ? value.Actors : ActorMask.Empty,
        ActorsFiller set => perspective.Actors.Resolve(set.Actors, frame),
        _ => ActorMask.Empty,
    };

    private int? SignatureDay(Instrument instrument) =>
        perspective.Standings.EventsOf(instrument.Id).Where(e => !e.Denied && e.Stage is "signed" or "adopted").Select(e => (int?)e.First).Min()
        ?? perspective.Standings.EventsOf(instrument.Id).Where(e => !e.Denied).Select(e => (int?)e.First).Min();

    private Truth Least(AllOf all, Instrument instrument, int day)
    {
        var least = Truth.True;
        foreach (var term in all.Terms)
        {
            var truth = Evaluate(term, instrument, day);
            least = truth < least ? truth : least;
        }

        return least;
    }

    private Truth Most(AnyOf any, Instrument instrument, int day)
    {
        var most = Truth.False;
        foreach (var term in any.Terms)
        {
            var truth = Evaluate(term, instrument, day);
            most = truth > most ? truth : most;
        }

        return most;
    }
}
