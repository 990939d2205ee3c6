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
    private readonly Dictionary<int, EventIndex> byWiderVerb = [];
    private readonly StatusRecord statuses;
    private readonly AtomDays atomDays;
    private readonly Lazy<ImmutableArray<int>> changes;
    private readonly AtomTruths known = new();

    public FactBase(Perspective perspective)
    {
        this.perspective = perspective;
        cases = perspective.Cases;
        statuses = new StatusRecord(perspective);
        atomDays = new AtomDays(perspective, this, statuses);
        changes = new(() => [.. Record.Select(r => r.Event.First).Concat(perspective.Memberships.SelectMany(m => new[] { m.Days.First, m.Days.Last + 1 })).Distinct().Order()]);
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
        foreach (var day in DaysOfChange([(formula, instrument)]).Where(d => d >= from).Prepend(from))
        {
            if (day > Calendar.Beginning && day <= perspective.AsOf && Evaluate(formula, instrument, day) == Truth.True)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>
    /// The days up to the as-of day on which conditions of texts can change, in order of time: recorded events, memberships that begin or end, and the
    /// standings of the texts and of those that the conditions speak of.
    /// </summary>
    public IEnumerable<int> DaysOfChange(IEnumerable<(Formula Formula, Instrument Instrument)> conditions)
    {
        var own = new SortedSet<int>();
        var isOpen = false;
        foreach (var (formula, instrument) in conditions)
        {
            foreach (var atom in isOpen ? [] : formula.Atoms())
            {
                if (atomDays.Of(atom, instrument) is { } days)
                {
                    own.UnionWith(days);
                }
                else
                {
                    isOpen = true;
                }
            }

            own.UnionWith(perspective.Standings.EventsOf(instrument.Id).Select(e => e.First));
            foreach (var id in formula.Atoms().OfType<StateOfTextAtom>().Select(a => a.Id))
            {
                if (perspective.FindInstrument(id) is { } text)
                {
                    own.UnionWith(perspective.Standings.EventsOf(id).Select(e => e.First));
                    own.UnionWith(perspective.Standings.PartiesOn(text, perspective.AsOf).Indices
                        .SelectMany(p => perspective.Standings.Of(text, p)).SelectMany(s => s.Days.Ranges).SelectMany(r => new[] { r.First, r.Last + 1 }));
                }
            }
        }

        if (isOpen)
        {
            own.UnionWith(changes.Value);
        }

        return own.Where(d => d > Calendar.Beginning && d <= perspective.AsOf);
    }

    /// <summary>
    /// The days on which a trigger came about: those of the events it names on which it was true; where it names none, the first day on which it was.
    /// </summary>
    public IEnumerable<int> StartsOf(Formula trigger, Instrument instrument)
    {
        var frame = new Frame(instrument, null, perspective.AsOf);
        var days = trigger.Atoms().SelectMany(a => a switch
        {
            EventAtom e => Cases(e.Act, frame),
            CountAtom c => Cases(c.Act with { Subject = c.Of }, frame),
            _ => [],
        }).Select(e => e.First).Distinct().Order().Where(d => Evaluate(trigger, instrument, d) == Truth.True).ToList();
        return days.Count > 0 ? days : FirstDay(trigger, instrument, Math.Max(Calendar.Beginning, 0)) is { } first ? [first] : [];
    }

    /// <summary>Events that no source denies, or that the viewpoint upholds against the denial.</summary>
    public IEnumerable<RecordedEvent> Undenied()
    {
        var denials = Record.Where(r => r.Event.Denied).ToList();
        foreach (var recorded in Record)
        {
            if (!recorded.Event.Denied && denials.Exists(d => Denies(d, recorded)))
            {
                continue;
            }

            yield return recorded.Event;
        }
    }

    private bool Denies(RecordedAct denial, RecordedAct stated) =>
        stated.Event.First <= denial.Event.Last && stated.Event.Last >= denial.Event.First
        && perspective.Rank(denial.Event.Sources.Select(c => c.Source.Id)) <= perspective.Rank(stated.Event.Sources.Select(c => c.Source.Id))
        && cases.CanBe(stated.Act.Verb, denial.Act.Verb) && cases.Find(stated.Act, denial.Act, new Frame(null, null, denial.Event.First), DoerTest.Within) is not null;

    /// <summary>Recorded events that are cases of an act, denials apart, up to and including a day.</summary>
    public IEnumerable<RecordedEvent> Cases(Act act, Frame frame, bool denied = false)
    {
        var wanted = perspective.Acts.Resolve(act, frame);
        foreach (var recorded in Index(wanted.Verb).Near(wanted))
        {
            if (recorded.Event.First > frame.Day)
            {
                break;
            }

            if (recorded.Event.Denied == denied && cases.Find(recorded.Act, wanted, frame, DoerTest.Some) is not null)
            {
                yield return recorded.Event;
            }
        }
    }

    /// <summary>Recorded events that make a condition of a text true by a day (inclusive): cases of its act that come after what it must come after.</summary>
    public IEnumerable<RecordedEvent> Cases(EventAtom atom, Instrument instrument, int day)
    {
        var frame = new Frame(instrument, null, day);
        var after = After(atom, instrument);
        return Cases(atom.Act, frame).Where(r => (after is null || r.First > after) && (atom.AfterAct is null || Cases(atom.AfterAct, frame with { Day = r.First }).Any()));
    }

    /// <summary>Recorded acts whose verbs can be cases of a verb, in order of time.</summary>
    public IReadOnlyList<RecordedAct> Like(Verb verb) => Index(verb).All;

    /// <summary>Whether an act was done, by all of those who should or by some of them, on a day up to and including that of the frame.</summary>
    public bool WasDone(ActInstance wanted, Frame frame) =>
        Index(wanted.Verb).Near(wanted).Any(r => !r.Event.Denied && r.Event.First <= frame.Day && cases.Find(r.Act, wanted, frame, DoerTest.Some) is not null);

    /// <summary>The days of recorded acts that may be cases of an act.</summary>
    internal IEnumerable<int> DaysLike(Act act, Frame frame) => Index(act.Verb).Near(perspective.Acts.Resolve(act, frame)).Select(r => r.Event.First);

    /// <summary>The recorded days on which an atom can change its value; null where it cannot be told apart from the rest of the record.</summary>
    internal IEnumerable<int>? DaysOf(Atom atom, Instrument instrument) => atomDays.Of(atom, instrument);

    /// <summary>The recorded days on which a status starts or ends to hold, in order of time; null where they cannot be told.</summary>
    internal IEnumerable<int>? TurnsOf(StatusAtom atom, Instrument instrument) => atomDays.Turns(atom, instrument);

    private EventIndex Index(Verb verb)
    {
        if (!byWiderVerb.TryGetValue(verb.Index, out var index))
        {
            var like = new List<RecordedAct>();
            foreach (var recorded in Record)
            {
                if (cases.CanBe(recorded.Act.Verb, verb))
                {
                    like.Add(recorded);
                }
            }

            byWiderVerb[verb.Index] = index = new EventIndex(perspective, verb, like);
        }

        return index;
    }

    public static Truth Not(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    private Truth Evaluate(Atom atom, Instrument instrument, int day)
    {
        var truths = known.Of(atom);
        if (truths.Find(instrument, day) is { } found)
        {
            return found;
        }

        var truth = Decide(atom, instrument, day);
        truths.Keep(instrument, day, truth);
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
            case StateOfTextAtom { State: "in force" } state when perspective.FindInstrument(state.Id) is { } text:
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

    /// <summary>Starts and ends on record decide; membership lists count as starts and ends.</summary>
    private bool Holds(StatusPhrase phrase, Frame frame) => MembershipHolds(phrase, frame) || statuses.Holds(phrase, frame);

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

    /// <summary>The day after which an event must have happened to count for the atom; null where any day will do.</summary>
    public int? After(EventAtom atom, Instrument instrument) => atom.AfterDay ?? (atom.Anew ? SignatureDay(instrument) : null);

    private int? SignatureDay(Instrument instrument) =>
        perspective.Standings.ConcludedOn(instrument)
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
