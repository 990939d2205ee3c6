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
            ? Step($"{text.Id} is signed or adopted", StepState.Done, StepLink.Condition, StepKind.Text) with { Day = opened, Id = text.Id, Dates = StepDates.On(opened) }
            : Step($"{text.Id} is signed or adopted", StepState.Missing, StepLink.Condition, StepKind.Text) with { Id = text.Id, Holders = Named(perspective.Standings.PartiesOn(text, perspective.AsOf)) });
        if (record is not null && RatificationClock.Waits(perspective, text))
        {
            // A vote comes before the ratification, and that before the paper that is handed in.
            RoadStep? before = null;
            foreach (var (step, stage, words) in Steps.Where(s => s.Step == ClockStep.Ratification || IsKnown(text, s.Stage)))
            {
                var consents = Consents(text, step, string.Format(System.Globalization.CultureInfo.InvariantCulture, words, text.Id));
                before = consents with { WaitsFor = before is null ? [] : [before] };
            }

            below.AddRange(before is null ? [] : [before]);
        }

        if (perspective.Trusted(text.InForce)?.Value.When is { } when)
        {
            below.Add(Of(when, text));
        }

        if (record?.InForce is { } day)
        {
            return Step(statement, StepState.Done, link, StepKind.Text) with { Day = day, Id = text.Id, Dates = StepDates.On(day), WaitsFor = [.. below] };
        }

        var left = below.Where(s => s.State != StepState.Done).ToList();
        var dates = record is null ? StepDates.Unknown : Past(text, record.Opened);
        return Step(statement, State(below, false), link, StepKind.Text) with
        {
            Id = text.Id, WaitsFor = [.. below], Dates = dates.IsUnknown ? StepDates.All([.. left.Select(s => s.Dates)]) : dates, Holders = [.. left.SelectMany(s => s.Holders).DistinctBy(a => a.Index)],
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
            return Step(words, StepState.Missing, StepLink.Condition, StepKind.Consent);
        }

        var (all, done) = (record.Parties.Length, record.Done);
        var statement = $"{words}: {done} of {all}";
        if (record.IsComplete || record.InForce is not null)
        {
            var day = record.IsComplete ? record.Opened + record.LastDay : record.InForce;
            return Step(statement, StepState.Done, StepLink.Condition, StepKind.Consent) with { Day = day, Id = text.Id, Dates = day is { } d ? StepDates.On(d) : StepDates.Unknown };
        }

        return Step(statement, StepState.Missing, StepLink.Condition, StepKind.Consent) with { Holders = record.Missing, Id = text.Id, Note = string.Join("; ", Notes(record)) };
    }

    private static IEnumerable<string> Notes(RatificationRecord record)
    {
        if (record.Done == 0)
        {
            yield return "none is on record";
        }

        if (!record.JoinedLater.IsEmpty)
        {
            yield return $"asked as well of {string.Join(", ", record.JoinedLater.Select(p => p.Party.Name))}, a party since";
        }
    }

    /// <summary>The days that past waves for the same consents would give, counted from a day of opening; those already outlasted left out.</summary>
    private StepDates Past(Instrument text, int opened)
    {
        var waves = PastWaves.Like(perspective, PastWaves.Consents(text), perspective.AsOf).RemoveAll(w => w.Id == text.Id);
        var longer = waves.Where(w => opened + w.Days > perspective.AsOf).ToList();
        return waves.Length < 2 || longer.Count == 0 ? StepDates.Unknown : new StepDates(
            null, null, opened + longer.Min(w => w.Days), opened + longer.Max(w => w.Days), $"{waves.Length} past waves took {waves.Min(w => w.Days)} to {waves.Max(w => w.Days)} days");
    }

    private RoadStep Consent(ConsentAtom consent, Instrument text, StepLink link)
    {
        var givers = perspective.Actors.Resolve(consent.Of, Frame(text));
        var given = perspective.Facts.Record.Where(r => !r.Event.Denied && r.Event.First <= perspective.AsOf && r.Act.Verb.Gives == consent.Kind && r.Act.Roles.Any(x => x.Value is TextRoleValue on && (on.Id == text.Id || on.Id.StartsWith(text.Id + "/", StringComparison.Ordinal)))).ToList();
        var left = ActorMask.Of(givers.Indices.Where(g => !given.Exists(r => perspective.Actors.WithParts(ActorMask.Single(g)).Meets(r.Act.Doers))));
        var needed = consent.Of.Needed ?? givers.Count;
        var isDone = givers.Count > 0 && consent.Each is null && givers.Count - left.Count >= needed;
        return Step(consent.Text, isDone ? StepState.Done : StepState.Missing, link, StepKind.Consent) with
        {
            Day = isDone ? given.Max(r => r.Event.First) : null, Holders = isDone ? [] : Named(left), Note = consent.Each is { } each ? $"anew each {each}" : isDone ? "" : $"{givers.Count - left.Count} of {givers.Count} on record",
        };
    }

    private RoadStep Count(CountAtom count, Instrument text, StepLink link)
    {
        var actors = perspective.Actors.Resolve(count.Of, Frame(text));
        var left = ActorMask.Of(actors.Indices.Where(a => !perspective.Facts.Cases(count.Act with { Subject = ActorSet.Single(perspective.Architecture.Actors[a]) }, Frame(text)).Any()));
        return Step(count.Text, StepState.Missing, link, StepKind.Consent) with { Holders = Named(left), Note = $"{actors.Count - left.Count} of {count.Number ?? actors.Count} on record" };
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
            var relation = Vocabulary.Relations[verb.Index].Favours.First(f => f.Verb.Index == wanted.Verb.Index);
            yield return Step($"somebody is to {Filled(verb, relation, wanted)}", StepState.Missing, StepLink.Favours) with { Note = "neither on record nor promised" };
        }
    }

    /// <summary>The words of a verb with what the wanted event puts into the roles that its relation names.</summary>
    private static string Filled(Verb verb, Act relation, ActInstance wanted)
    {
        string? Value(RoleKey role)
        {
            if (relation.Subject is { Terms: [{ Role: { } subject }] } && subject == role)
            {
                return wanted.DoerText;
            }

            var at = relation.Roles.FirstOrDefault(r => r.Value is RoleFiller filler ? filler.Role == role : r.Value is ActorsFiller { Actors.Terms: [{ Role: { } actor }] } && actor == role);
            return at.Value is null ? null : wanted.Find(at.Key) is ActorsValue actors ? actors.Text : null;
        }

        return string.Join(' ', verb.Patterns[0].Parts.Select(p => p.Role is { } role ? Value(role) ?? "somebody" : p.Word));
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

        var (found, past) = (0, new List<RatificationRecord>());
        foreach (var carrier in perspective.Instruments.Where(i => !i.Needs.IsTrue))
        {
            var givers = carrier.Needs.Atoms().OfType<ConsentAtom>().Aggregate(ActorMask.Empty, (all, c) => all.Union(perspective.Actors.Resolve(c.Of, Frame(carrier))));
            var favoured = others.IsWithin(givers)
                ? perspective.Commitments.Where(c => c.Instrument.Id == carrier.Id).Select(c => c.For is { } whose ? perspective.Actors.Resolve(whose.Value, Frame(carrier)) : ActorMask.Empty).ToList() : [];
            if (favoured.Contains(whom))
            {
                found++;
                yield return Of(carrier, StepLink.Carries);
            }
            else if (favoured.Exists(f => f.Count == whom.Count) && RatificationRecord.Of(perspective, carrier, ClockStep.Vote) is { InForce: not null } record)
            {
                past.Add(record);
            }
        }

        if (found == 0 && past.Count > 0)
        {
            var days = past.Select(r => (r.InForce ?? r.Opened) - r.Opened).Order().ToList();
            yield return Step($"a text of the kind of {past[0].Text.Id} is opened for them and comes into force", StepState.Missing, StepLink.Carries, StepKind.Text) with
            {
                Note = $"none is on record, so it cannot be dated; {past.Count} of the kind took {days[0]} to {days[^1]} days from opening to entry into force",
            };
        }
    }
}
