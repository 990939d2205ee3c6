using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Strategy.Ratification;
using Fetial.Syntax;

namespace Fetial.Strategy.Plan;

/// <summary>Texts, consents and the acts that pave the way.</summary>
internal sealed partial class RoadBuilder
{
    private static readonly ImmutableArray<(ClockStep Step, string Stage, string Words)> Steps =
    [
        (ClockStep.Vote, "approved", "votes in parliament on {0}"), (ClockStep.Ratification, "ratified", "ratification of {0}"),
        (ClockStep.Notification, "deposited", "acceptance of {0} notified"),
    ];

    /// <summary>A text comes into force: it is signed, its parties do at home what it waits for, and its own condition is met.</summary>
    private RoadStep Of(Instrument text, StepLink link) => Guarded(text.Id, $"{text.Id} is in force", link, () =>
    {
        var statement = $"{text.Id} is in force";
        var below = new List<RoadStep>();
        var record = RatificationRecord.Of(perspective, text, ClockStep.Ratification);
        below.Add(record is { Opened: var opened }
            ? Step($"{text.Id} is signed or adopted", StepState.Done, StepLink.Condition) with { Day = opened, Id = text.Id, Dates = StepDates.On(opened) }
            : Step($"{text.Id} is signed or adopted", StepState.Missing, StepLink.Condition) with { Id = text.Id, Holders = Named(perspective.Standings.PartiesOn(text, perspective.AsOf)) });
        if (record is not null && RatificationClock.Waits(perspective, text))
        {
            below.AddRange(Steps.Where(s => s.Step == ClockStep.Ratification || IsKnown(text, s.Stage)).Select(s => Consents(text, s.Step, string.Format(System.Globalization.CultureInfo.InvariantCulture, s.Words, text.Id))));
        }

        if (perspective.Trusted(text.InForce)?.Value.When is { } when)
        {
            below.Add(Of(when, text));
        }

        // A later step that everybody has taken has the earlier ones in it; who hands in its acceptance has ratified.
        if (record?.InForce is { } day)
        {
            return Step(statement, StepState.Done, link) with { Day = day, Id = text.Id, Dates = StepDates.On(day), WaitsFor = [.. below] };
        }

        return Step(statement, State(below, false), link) with
        {
            Id = text.Id, WaitsFor = [.. below], Dates = StepDates.All([.. below.Where(s => s.State != StepState.Done).Select(s => s.Dates)]), Holders = [.. below.Where(s => s.State != StepState.Done).SelectMany(s => s.Holders).DistinctBy(a => a.Index)],
        };
    });

    /// <summary>Whether a clause of the text asks for a step, or somebody has taken it.</summary>
    private bool IsKnown(Instrument text, string stage) =>
        perspective.Standings.EventsOf(text.Id).Any(e => !e.Denied && e.Stage == stage && e.First <= perspective.AsOf)
        || perspective.Commitments.Any(c => c.Instrument.Id == text.Id && c.Duties.Any(d => d.Value.Act.Verb.Stage == stage));

    private RoadStep Consents(Instrument text, ClockStep step, string words)
    {
        if (RatificationRecord.Of(perspective, text, step) is not { } record)
        {
            return Step(words, StepState.Missing, StepLink.Condition);
        }

        var (all, done) = (record.Parties.Length, record.Done);
        var statement = $"{words}: {done} of {all}";
        if (record.IsComplete || record.InForce is not null)
        {
            var day = record.IsComplete ? record.Opened + record.LastDay : record.InForce;
            return Step(statement, StepState.Done, StepLink.Condition) with { Day = day, Id = text.Id, Dates = day is { } d ? StepDates.On(d) : StepDates.Unknown };
        }

        var waves = PastWaves.Like(perspective, PastWaves.Consents(text), perspective.AsOf).RemoveAll(w => w.Id == text.Id);
        var longer = waves.Where(w => record.Opened + w.Days > perspective.AsOf).ToList();
        var dates = waves.Length < 2 || longer.Count == 0 ? StepDates.Unknown : new StepDates(
            null, null, record.Opened + longer.Min(w => w.Days), record.Opened + longer.Max(w => w.Days),
            $"{waves.Length} past waves took {waves.Min(w => w.Days)} to {waves.Max(w => w.Days)} days");
        return Step(statement, StepState.Missing, StepLink.Condition) with { Holders = record.Missing, Id = text.Id, Dates = dates, Note = done == 0 ? "none is on record" : "" };
    }

    private RoadStep Consent(ConsentAtom consent, Instrument text, StepLink link)
    {
        var givers = perspective.Actors.Resolve(consent.Of, Frame(text));
        var given = perspective.Facts.Record.Where(r => !r.Event.Denied && r.Event.First <= perspective.AsOf && r.Act.Verb.Gives == consent.Kind && r.Act.Roles.Any(x => x.Value is TextRoleValue on && (on.Id == text.Id || on.Id.StartsWith(text.Id + "/", StringComparison.Ordinal)))).ToList();
        var left = ActorMask.Of(givers.Indices.Where(g => !given.Exists(r => perspective.Actors.WithParts(ActorMask.Single(g)).Meets(r.Act.Doers))));
        var needed = consent.Of.Mode == BearingMode.AnyOf ? consent.Of.Number ?? 1 : givers.Count;
        var isDone = givers.Count > 0 && consent.Each is null && givers.Count - left.Count >= needed;
        return Step(consent.Text, isDone ? StepState.Done : StepState.Missing, link) with
        {
            Day = isDone ? given.Max(r => r.Event.First) : null, Holders = isDone ? [] : Named(left), Note = consent.Each is { } each ? $"anew each {each}" : isDone ? "" : $"{givers.Count - left.Count} of {givers.Count} on record",
        };
    }

    private RoadStep Count(CountAtom count, Instrument text, StepLink link)
    {
        var actors = perspective.Actors.Resolve(count.Of, Frame(text));
        var left = ActorMask.Of(actors.Indices.Where(a => !perspective.Facts.Cases(count.Act with { Subject = ActorSet.Single(perspective.Architecture.Actors[a]) }, Frame(text)).Any()));
        return Step(count.Text, StepState.Missing, link) with { Holders = Named(left), Note = $"{actors.Count - left.Count} of {count.Number ?? actors.Count} on record" };
    }

    /// <summary>Acts done once that the vocabulary says favour the event: those on record, those promised, and verbs of which neither is.</summary>
    private IEnumerable<RoadStep> Paving(ActInstance wanted, Instrument text)
    {
        var found = new HashSet<int>();
        var frame = Frame(text);
        bool Favours(ActInstance act) => act.Verb.Once && Vocabulary.Relations[act.Verb.Index].Favours.Any(f =>
            perspective.Acts.Instantiate(f, act, frame) is { } wish && perspective.Cases.Find(wish, wanted, frame, DoerTest.Meet) is not null);
        foreach (var recorded in perspective.Facts.Record.Where(r => !r.Event.Denied && r.Event.First <= perspective.AsOf && Favours(r.Act)).DistinctBy(r => r.Event.Sentence))
        {
            found.Add(recorded.Act.Verb.Index);
            yield return Step(recorded.Event.Sentence, StepState.Done, StepLink.Favours) with { Day = recorded.Event.First, Dates = StepDates.On(recorded.Event.First) };
        }

        foreach (var clause in perspective.Commitments.Where(c => !perspective.Standings.IsProposal(c.Instrument)))
        {
            foreach (var result in results.Of(clause, perspective.AsOf).Where(r => r is { Own: true, Side: ResultSide.In } && !found.Contains(r.Act.Verb.Index) && Favours(r.Act)).ToList())
            {
                found.Add(result.Act.Verb.Index);
                var words = CaseOf.Text(result.Act);
                yield return Guarded(words, words, StepLink.Favours, () => Event(result.Act, words, Named(result.Act.Doers), text, StepLink.Favours));
            }
        }

        foreach (var verb in Vocabulary.Verbs.Where(v => v.Once && !found.Contains(v.Index) && Vocabulary.Relations[v.Index].Favours.Any(f => f.Verb.Index == wanted.Verb.Index)))
        {
            yield return Step($"somebody is to {verb.Patterns[0]}", StepState.Missing, StepLink.Favours) with { Note = "neither on record nor promised" };
        }
    }

    /// <summary>Texts that wait for the consents of all who must agree, and of which a clause is for whoever else must act.</summary>
    private IEnumerable<RoadStep> Carriers(ActInstance wanted, ImmutableArray<Actor> holders, Instrument text)
    {
        var whom = ActorMask.Of(holders.Select(h => h.Index)).Intersect(wanted.Roles.Select(r => r.Value).OfType<ActorsValue>().Aggregate(wanted.Doers, (all, v) => all.Union(v.Actors)));
        var others = ActorMask.Of(holders.Select(h => h.Index)).Except(whom);
        if (whom.IsEmpty || others.IsEmpty)
        {
            yield break;
        }

        foreach (var carrier in perspective.Instruments.Where(i => i.Id != text.Id || !i.Needs.IsTrue))
        {
            var givers = carrier.Needs.Atoms().OfType<ConsentAtom>().Aggregate(ActorMask.Empty, (all, c) => all.Union(perspective.Actors.Resolve(c.Of, Frame(carrier))));
            if (others.IsWithin(givers) && perspective.Commitments.Any(c => c.Instrument.Id == carrier.Id && c.For is { } whose && perspective.Actors.Resolve(whose.Value, Frame(carrier)) == whom))
            {
                yield return Of(carrier, StepLink.Carries);
            }
        }
    }
}
