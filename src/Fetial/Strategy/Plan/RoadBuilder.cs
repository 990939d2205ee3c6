using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Conditions;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Strategy.Plan;

/// <summary>
/// Builds a roadmap: below an event the clauses that promise it, the acts that the vocabulary says favour it and the text that carries it; below a clause its
/// conditions; below a text its signatures and consents. Proposals that nobody has signed promise nothing.
/// </summary>
internal sealed partial class RoadBuilder
{
    private const int Deepest = 8;
    private readonly Perspective perspective;
    private readonly WaitingGraph graph;
    private readonly StatusEvents statuses;
    private readonly Results results;
    private readonly Windows windows;
    private readonly HashSet<string> above = new(StringComparer.Ordinal);

    public RoadBuilder(Perspective perspective)
    {
        this.perspective = perspective;
        graph = new WaitingGraph(perspective, c => !perspective.Standings.IsProposal(c.Instrument), withTexts: false);
        statuses = new StatusEvents(perspective);
        results = new Results(perspective.Architecture, perspective.Actors, perspective.Acts);
        windows = perspective.Shared(static p => new Windows(p));
    }

    private Vocabulary Vocabulary => perspective.Architecture.Vocabulary;

    public RoadStep Of(Formula formula, Instrument text, StepLink link = StepLink.Condition) => formula switch
    {
        AllOf { Terms: [var only] } => Of(only, text, link),
        AnyOf { Terms: [var only] } => Of(only, text, link),
        AllOf all => Group("all of these", false, [.. all.Terms.Select(t => Of(t, text))], link),
        AnyOf any => Group("any of these", true, [.. any.Terms.Select(t => Of(t, text))], link),
        Negation negation => Not(negation.Term, text, link),
        Atom atom => Of(atom, text, link),
        _ => Step("a condition that cannot be read", StepState.Open, link),
    };

    /// <summary>The step at which a clause falls due: its conditions are met and its text is in force.</summary>
    public RoadStep Of(Commitment clause, StepLink link = StepLink.Condition) => Guarded(clause.Id, $"{clause.Id} falls due", link, () =>
    {
        var terms = clause.When.Concat(clause.While).Concat(clause.Needs).Select(c => c.Value)
            .Concat(clause.Unless.Select(u => (Formula)new Negation(u.Value))).SelectMany(f => f is AllOf all ? all.Terms.AsEnumerable() : [f]);
        var below = terms.Select(t => Of(t, clause.Instrument)).ToList();
        if (!IsInForce(clause.Instrument))
        {
            below.Add(Of(clause.Instrument, StepLink.Condition));
        }

        var (dates, note) = Dated(clause, below);
        var done = below.Count == 0 || below.TrueForAll(s => s.State == StepState.Done);
        var bearers = perspective.Actors.Resolve(clause.Bearers, Frame(clause.Instrument));
        return Step(Promise(clause), done ? StepState.Done : State(below, false), link, StepKind.Clause) with
        {
            Day = done ? below.Select(s => s.Day).Max() ?? clause.From?.Value ?? perspective.Standings.ConcludedOn(clause.Instrument) : null,
            WaitsFor = [.. below], Id = clause.Id, Dates = dates, Note = note, Holders = Named(bearers),
        };
    });

    private RoadStep Of(Atom atom, Instrument text, StepLink link)
    {
        if (perspective.Facts.Evaluate(atom, text, perspective.AsOf) == Truth.True)
        {
            var day = perspective.Facts.FirstDay(atom, text, Math.Max(Calendar.Beginning + 1, 0));
            return Step(atom.Text, StepState.Done, link) with { Day = day, Dates = day is { } d ? StepDates.On(d) : StepDates.Unknown };
        }

        return atom switch
        {
            EventAtom e => Guarded(atom.Text, atom.Text, link, () => Event(perspective.Acts.Resolve(e.Act, Frame(text)), atom.Text, KeysTo(atom, text), text, link)),
            StatusAtom status => Guarded(atom.Text, atom.Text, link, () => Status(status, text, link)),
            CountAtom count => Count(count, text, link),
            ConsentAtom consent => Consent(consent, text, link),
            StateOfTextAtom { State: "in force" } state when perspective.Instruments.FirstOrDefault(i => i.Id == state.Id) is { } other => Of(other, link),
            StateOfTextAtom { State: "kept" } state when perspective.Commitments.FirstOrDefault(c => c.Id == state.Id) is { } other => Of(other, link),
            OpenAtom { DecidedBy: { } by } => Step(atom.Text, StepState.Open, link, StepKind.Words) with { Holders = Named(perspective.Actors.Resolve(by, Frame(text))), Note = "left open by the text; those named decide" },
            _ => Step(atom.Text, StepState.Open, link, StepKind.Words) with { Note = "left open by the text; nobody is named who decides" },
        };
    }

    private RoadStep Event(ActInstance wanted, string statement, ImmutableArray<Actor> holders, Instrument text, StepLink link)
    {
        var below = Paving(wanted, text).ToList();
        below.AddRange(Carriers(wanted, holders, text));
        var promises = graph.Promising(wanted, text).Select(id => perspective.Commitments.First(c => c.Id == id)).Select(c => Of(c, StepLink.Promise)).ToList();
        if (promises.Count > 1)
        {
            below.Add(Group("one of the promises of it falls due", true, promises, StepLink.Promise));
        }
        else
        {
            below.AddRange(promises);
        }

        var dates = StepDates.All([.. below.Where(s => s.State != StepState.Done && s.Link is StepLink.Promise or StepLink.Carries).Select(s => s.Dates)]);
        return Step(statement, StepState.Missing, link) with
        {
            WaitsFor = [.. below], Holders = holders, Dates = dates,
            Note = promises.Count > 0 ? "" : holders.IsEmpty ? "nobody is named who must act" : "nobody who must act has promised it",
        };
    }

    private RoadStep Status(StatusAtom status, Instrument text, StepLink link)
    {
        var ways = statuses.Starting(status.Phrase, Frame(text)).Where(a => !a.Doers.IsEmpty).Select(act =>
        {
            var words = CaseOf.Text(act);
            return Guarded(words, words, StepLink.Condition, () => Event(act, words, Named(act.Doers), text, StepLink.Condition));
        }).DistinctBy(s => s.Statement).ToList();
        return Step(status.Text, StepState.Missing, link) with
        {
            IsAny = true, WaitsFor = [.. ways], Holders = KeysTo(status, text), Dates = StepDates.Any([.. ways.Select(w => w.Dates)]),
            Note = ways.Count == 0 ? "the vocabulary names no act that begins it" : "",
        };
    }

    /// <summary>What must not be so, or must end.</summary>
    private RoadStep Not(Formula term, Instrument text, StepLink link)
    {
        var statement = $"not: {string.Join(" and ", term.Atoms().Select(a => a.Text))}";
        return perspective.Facts.Evaluate(term, text, perspective.AsOf) switch
        {
            Truth.False => Step(statement, StepState.Done, link) with { Note = "so far it is not so" },
            Truth.True => Step(statement, StepState.Missing, link) with { Holders = Named(new KeyForms(perspective, perspective.AsOf).Of(new Negation(term), text, static (_, _) => null)) },
            _ => Step(statement, StepState.Open, link),
        };
    }

    private RoadStep Group(string words, bool any, IReadOnlyList<RoadStep> steps, StepLink link)
    {
        var done = steps.Where(s => s.State == StepState.Done).ToList();
        var isDone = any ? done.Count > 0 : done.Count == steps.Count;
        var undone = steps.Where(s => s.State != StepState.Done).Select(s => s.Dates).ToList();
        return Step(words, isDone ? StepState.Done : State(steps, any), link, StepKind.Group) with
        {
            IsAny = any, WaitsFor = [.. steps], Day = isDone ? any ? done.Min(s => s.Day) : done.Max(s => s.Day) : null,
            Dates = any ? StepDates.Any(undone) : StepDates.All(undone),
        };
    }

    /// <summary>Open where what is left of it is open, so that no act of anybody decides it.</summary>
    private static StepState State(IReadOnlyCollection<RoadStep> below, bool any)
    {
        var left = below.Where(s => s.State != StepState.Done).ToList();
        return left.Count > 0 && left.All(s => s.State == StepState.Open) && (!any || left.Count == below.Count) ? StepState.Open : StepState.Missing;
    }

    private (StepDates Dates, string Note) Dated(Commitment clause, List<RoadStep> below)
    {
        var left = StepDates.All([.. below.Where(s => s.State != StepState.Done).Select(s => s.Dates)]);
        var from = clause.From?.Value is { } start && start > perspective.AsOf ? start : (int?)null;
        var dates = left with { Earliest = from is { } f ? Math.Max(f, left.Earliest ?? f) : left.Earliest };
        if (clause.By?.Value is { } by)
        {
            return (dates with { Latest = by, Basis = $"by {Calendar.Text(by)} in {clause.Id}" }, by <= perspective.AsOf ? $"was to be done by {Calendar.Text(by)}" : "");
        }

        if (clause.Within.FirstOrDefault() is not { Value: { } within })
        {
            return (dates, clause.Duties.Any(d => d.Value.Act.Verb.Once) ? "no deadline" : "");
        }

        if (within is not { Number: { } number, Soft: null, Undefined: null })
        {
            return (dates with { Latest = null }, $"the deadline {within} cannot be counted");
        }

        var stands = windows.Of(clause, perspective.Actors.Resolve(clause.Bearers, Frame(clause.Instrument))).Where(s => s.Standing is Standing.InForce or Standing.Provisional).Aggregate(TimeSet.Empty, (all, s) => all.Union(s.Days));
        var runs = new Clock(perspective).Runs(clause, stands);
        if (!runs.IsEmpty)
        {
            return (dates with { Latest = runs[^1].Last, Basis = $"within {within} of {Calendar.Text(runs[^1].First)} in {clause.Id}" }, "");
        }

        var after = left.Latest is { } latest ? Dates.After(latest, new SpanSyntax(number, within.Unit ?? TimeUnit.Days, default)) : (int?)null;
        return (dates with { Latest = after, Basis = left.Basis }, $"within {within} of its condition");
    }

    private RoadStep Guarded(string key, string statement, StepLink link, Func<RoadStep> make)
    {
        if (above.Count >= Deepest)
        {
            return Step(statement, StepState.Missing, link) with { Note = "its own conditions are not followed further" };
        }

        if (!above.Add(key))
        {
            return Step(statement, StepState.Circular, link) with { Note = "stands above in this path: it waits for itself" };
        }

        var made = make();
        above.Remove(key);
        return made;
    }

    private static RoadStep Step(string statement, StepState state, StepLink link, StepKind kind = StepKind.Event) => new(statement, state, kind, link, null, false, [], [], StepDates.Unknown, null, "");

    private Frame Frame(Instrument text) => new(text, null, perspective.AsOf);

    private ImmutableArray<Actor> KeysTo(Atom atom, Instrument text) => Named(new KeyForms(perspective, perspective.AsOf).Of(atom, text, static (_, _) => null));

    private ImmutableArray<Actor> Named(KeyForm form) => Named(ActorMask.Of(form.Leaves().OfType<KeyActor>().Select(k => k.Actor).Distinct()));

    private ImmutableArray<Actor> Named(ActorMask mask) => [.. mask.Indices.Select(i => perspective.Architecture.Actors[i]).OrderBy(a => a.Name, StringComparer.Ordinal)];

    private static string Promise(Commitment clause) =>
        $"{Sentences.ActorsText(clause.Bearers)} {string.Join(", ", clause.Duties.Where(d => d.Value.Commits).Select(d => $"{d.Value.WordText} {Sentences.ActText(d.Value.Act, thirdPerson: false)}").Take(2))}";

    private bool IsInForce(Instrument text) =>
        perspective.Standings.PartiesOn(text, perspective.AsOf).Indices.Any(p => perspective.Standings.On(text, p, perspective.AsOf) is Standing.InForce or Standing.Provisional);
}
