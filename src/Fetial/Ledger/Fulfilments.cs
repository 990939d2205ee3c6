using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>
/// Which recorded events fulfil or break a commitment: an event counts because it is a case of the promised act (design, "Result") or because
/// it names the commitment in <c>under</c>. A pledge or an allocation under it is not the thing itself, and what starts its clock or gives
/// the consent it needs fulfils nothing.
/// </summary>
internal sealed class Fulfilments(Perspective perspective, ConditionReader conditions)
{
    private readonly Lazy<ILookup<string, RecordedAct>> under = new(() => perspective.Facts.Record
        .SelectMany(r => r.Event.Under.Select(id => (Id: id, Act: r))).ToLookup(p => p.Id, p => p.Act, StringComparer.Ordinal));

    /// <summary>Events up to the as-of day, in order of time.</summary>
    public ImmutableArray<RecordedEvent> Of(Commitment clause, Duty duty, Bearing bearing)
    {
        var found = new SortedDictionary<(int Day, int Minute, int Index), RecordedEvent>();
        foreach (var recorded in Cases(clause, duty, bearing).Concat(duty.Negated ? [] : Under(clause, duty, bearing)))
        {
            found[(recorded.First, recorded.Minute ?? 0, recorded.Index)] = recorded;
        }

        return [.. found.Values];
    }

    /// <summary>Events under the clause by its bearers that are not the thing itself but a step towards it: announced, pledged, allocated.</summary>
    public ImmutableArray<RecordedEvent> Steps(Commitment clause, Bearing bearing) =>
    [
        .. under.Value[clause.Id].Where(r => Counts(r, bearing) && r.Event.Act.Verb.Ledger is "announce" or "pledge" or "allocate").Select(r => r.Event),
    ];

    /// <summary>Whether a source denies an act of the duty by the bearer.</summary>
    public bool IsDenied(Commitment clause, Duty duty, Bearing bearing) =>
        perspective.Facts.Record.Any(r => r.Event.Denied && r.Event.First <= perspective.AsOf && r.Act.Doers.Meets(bearing.Acting)
            && (r.Event.Under.Contains(clause.Id) || perspective.Cases.Find(r.Act, Wanted(clause, duty, bearing), FrameOf(clause, bearing, r.Event.First), DoerTest.Meet) is not null));

    /// <summary>Whether another source says that a recorded event did not happen on its days.</summary>
    public bool IsContested(RecordedEvent stated) => perspective.Events.Any(e =>
        e.Denied && e.Sentence == stated.Sentence && e.First <= stated.Last && stated.First <= e.Last);

    private IEnumerable<RecordedEvent> Cases(Commitment clause, Duty duty, Bearing bearing)
    {
        // To promise once that something comes about is kept when it comes about, not when it is promised (design, "Result").
        if (Favoured(duty) is { } favoured)
        {
            foreach (var recorded in perspective.Facts.Cases(favoured, new Frame(clause.Instrument, null, perspective.AsOf)))
            {
                yield return recorded;
            }

            yield break;
        }

        var wanted = Wanted(clause, duty, bearing);
        foreach (var recorded in perspective.Facts.Like(wanted.Verb))
        {
            if (recorded.Event.First > perspective.AsOf)
            {
                break;
            }

            if (!recorded.Event.Denied && InScope(clause, recorded.Event) && perspective.Cases.Find(recorded.Act, wanted, FrameOf(clause, bearing, recorded.Event.First), DoerTest.Meet) is not null)
            {
                yield return recorded.Event;
            }
        }
    }

    private IEnumerable<RecordedEvent> Under(Commitment clause, Duty duty, Bearing bearing) => under.Value[clause.Id]
        .Where(r => Counts(r, bearing) && !r.Event.Act.Verb.Hostile && Delivers(r.Event.Act.Verb, duty) && !conditions.IsConsent(r.Event, r.Act.Doers, clause) && !Starts(clause, r.Event))
        .Select(r => r.Event);

    private bool Counts(RecordedAct recorded, Bearing bearing) =>
        !recorded.Event.Denied && recorded.Event.First <= perspective.AsOf && recorded.Act.Doers.Meets(bearing.Acting);

    private Act? Favoured(Duty duty) =>
        !duty.Negated && duty.Act.Verb.Once && perspective.Architecture.Vocabulary.Relations[duty.Act.Verb.Index].FavoursEvent && duty.Act[Role.Event] is EventFiller filler ? filler.Act : null;

    private bool Delivers(Verb verb, Duty duty) => Favoured(duty) is { } favoured ? perspective.Cases.CanBe(verb, favoured.Verb) :
        perspective.Cases.CanBe(verb, duty.Act.Verb) || (verb.Stage is null && verb.Ledger is null or "deliver");

    private bool Starts(Commitment clause, RecordedEvent recorded) =>
        clause.On.Concat(clause.When).SelectMany(c => c.Value.Atoms()).OfType<EventAtom>().Any(a => perspective.Facts.Cases(a, clause.Instrument, recorded.First).Contains(recorded));

    /// <summary>An event that says where it happened is a case of what the clause speaks of only inside its scope; one that does not say so may be.</summary>
    private bool InScope(Commitment clause, RecordedEvent recorded)
    {
        var scope = clause.Where is { } own ? own.Value : clause.Instrument.Where;
        return recorded.Where.IsEmpty || scope.IsEmpty || recorded.Where.Any(w => scope.Any(s => perspective.Cases.Places.IsWithin(w, s)));
    }

    private ActInstance Wanted(Commitment clause, Duty duty, Bearing bearing) =>
        perspective.Acts.Resolve(duty.Act, duty.Negated ? bearing.Own : bearing.Acting, Sentences.ActorsText(clause.Bearers), FrameOf(clause, bearing, perspective.AsOf));

    private static Frame FrameOf(Commitment clause, Bearing bearing, int day) => new(clause.Instrument, bearing.Bearer?.Index, day);
}
