using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>
/// The life cycle of every commitment per bearer: a pure fold over the recorded events up to the moment that is looked at. Silence is not taken
/// for a breach: a duty is missed only where the record shows the contrary act, where its clock was started by a request that is labelled or written under it, or
/// where other acts under it are recorded, so that its keeping was followed. Everything else whose time is over is not researched.
/// </summary>
public sealed class CommitmentLives
{
    private readonly Perspective perspective;
    private readonly Windows windows;
    private readonly Bearings bearings;
    private readonly ConditionReader conditions;
    private readonly Fulfilments fulfilments;
    private readonly Delivered delivered;
    private readonly Dictionary<string, ImmutableArray<CommitmentLife>> known = new(StringComparer.Ordinal);
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);

    /// <param name="perspective">Its as-of day is looked at to its end.</param>
    public CommitmentLives(Perspective perspective)
        : this(perspective, ((perspective.AsOf + 1L) * MinuteRange.PerDay) - 1)
    {
    }

    /// <param name="perspective">Events after its as-of day do not count.</param>
    /// <param name="now">The minute that is looked at, on the as-of day: events that happened certainly later on that day do not count.</param>
    public CommitmentLives(Perspective perspective, long now)
    {
        this.perspective = perspective;
        Now = now;
        windows = perspective.Shared(static p => new Windows(p));
        bearings = new Bearings(perspective);
        conditions = new ConditionReader(perspective, StateOf);
        fulfilments = new Fulfilments(perspective, conditions);
        delivered = new Delivered(perspective);
    }

    /// <summary>The minute that is looked at (inclusive).</summary>
    public long Now { get; }

    /// <summary>The last day of which anything is known.</summary>
    private int Horizon => Math.Min(perspective.AsOf, perspective.Architecture.ResearchedTo);

    /// <summary>All commitments in the order of the portfolio; permissions bind to nothing and have no life.</summary>
    public IEnumerable<CommitmentLife> All() => perspective.Commitments.SelectMany(c => Of(c));

    /// <summary>One life for each bearer, by name.</summary>
    public ImmutableArray<CommitmentLife> Of(Commitment clause)
    {
        if (!known.TryGetValue(clause.Id, out var lives))
        {
            // A condition that leads back here is open while its own answer is being worked out.
            entered.Add(clause.Id);
            lives = clause.Duties.Any(d => d.Value.Commits) ? [.. bearings.Of(clause).Select(b => Life(clause, b))] : [];
            entered.Remove(clause.Id);
            known[clause.Id] = lives;
        }

        return lives;
    }

    /// <summary>
    /// Whether a commitment was kept (by every bearer, in time or late) or missed (by one, or only partly done when its time was over), as it was
    /// on a day.
    /// </summary>
    public Truth StateOf(string id, string state, int day)
    {
        if (entered.Contains(id) || perspective.Commitments.FirstOrDefault(c => c.Id == id) is not { } clause || Of(clause) is not { IsEmpty: false } lives)
        {
            return Truth.Unknown;
        }

        var missed = lives.SelectMany(l => l.Occurrences).Where(o => o.State is CommitmentState.Missed or CommitmentState.PartlyKept)
            .Select(o => o.Deadline is { } end ? end.LastDay + 1 : o.Acts[0].First).Any(d => d <= day);
        if (missed)
        {
            return state == "missed" ? Truth.True : Truth.False;
        }

        if (lives.All(l => l.State is CommitmentState.Kept or CommitmentState.KeptLate && l.Acts.All(a => a.First <= day)))
        {
            return state == "kept" ? Truth.True : Truth.False;
        }

        return lives.Any(l => l.State is CommitmentState.CannotBeDecided or CommitmentState.NotResearched) ? Truth.Unknown : Truth.False;
    }

    private CommitmentLife Life(Commitment clause, Bearing bearing)
    {
        var spells = bearing.Bearer is { } one ? windows.Of(clause, one.Index) : windows.Of(clause, bearing.Own);
        var bound = spells.Where(s => s.Standing is Standing.InForce or Standing.Provisional).Aggregate(TimeSet.Empty, (all, s) => all.Union(s.Days));
        var life = new CommitmentLife(clause, bearing.Bearer, bearing.Text, CommitmentState.Dormant, null, "", [], []);
        if (Waiver(clause) is { } waiver)
        {
            return life with { State = CommitmentState.Waived, Rule = $"waived on {Calendar.Text(waiver.First)}" };
        }

        if (bound.IsEmpty || bound.First > perspective.AsOf)
        {
            return life with { Rule = bound.IsEmpty ? "the text does not bind it" : $"binds only from {Calendar.Text(bound.First)}" };
        }

        var since = bound.First > Calendar.Beginning ? bound.First : (int?)null;
        var parts = clause.Duties.Select(d => d.Value).Where(d => d.Commits).GroupBy(d => d.Negated)
            .Select(g => g.Key ? Prohibition(clause, bearing, [.. g], bound) : Duties(clause, bearing, [.. g], bound)).OrderBy(p => (int)p.State).ToList();
        return life with
        {
            State = parts[0].State,
            Since = since,
            Rule = parts[0].Rule,
            WaitsFor = [.. parts.SelectMany(p => p.WaitsFor).Distinct(StringComparer.Ordinal)],
            Occurrences = [.. parts.SelectMany(p => p.Occurrences)],
        };
    }

    /// <summary>A waiver by somebody who does not owe it.</summary>
    private RecordedEvent? Waiver(Commitment clause) => perspective.Facts.Record.FirstOrDefault(r => r.Event.Act.Verb.Stage == "waived" && !r.Event.Denied
        && r.Event.First <= perspective.AsOf && r.Event.Act[Role.Text] is TextFiller text && (text.Id == clause.Id || text.Id == clause.Instrument.Id))?.Event;

    private Part Prohibition(Commitment clause, Bearing bearing, ImmutableArray<Duty> duties, TimeSet bound)
    {
        var breaches = duties.SelectMany(d => fulfilments.Of(clause, d, bearing)).Where(e => HasHappened(e) && bound.Contains(e.First)).DistinctBy(e => e.Index).OrderBy(e => e.First).ThenBy(e => e.Index).ToList();
        var decided = breaches.Select(e => (Event: e, Bites: conditions.Truth(ConditionReader.Entry(clause), clause, e.First))).ToList();
        var certain = decided.Where(d => d.Bites == Truth.True).Select(d => d.Event).ToImmutableArray();
        if (!certain.IsEmpty)
        {
            var contested = certain.All(fulfilments.IsContested);
            var state = contested ? CommitmentState.CannotBeDecided : CommitmentState.Missed;
            var rule = contested ? "sources differ on whether an act that it forbids was done" : "a recorded act is a case of what it forbids";
            return new Part(state, rule, [], [new Occurrence(null, MinuteRange.Of(certain[0]), null, certain, null, null, state, rule)]);
        }

        var open = decided.FirstOrDefault(d => d.Bites == Truth.Unknown).Event;
        if (open is not null)
        {
            var rule = "whether its condition held on the day of a recorded act cannot be decided";
            return new Part(CommitmentState.CannotBeDecided, rule, [.. conditions.Open(ConditionReader.Entry(clause), clause, open.First)], [new Occurrence(null, MinuteRange.Of(open), null, [open], null, null, CommitmentState.CannotBeDecided, rule)]);
        }

        return bound.Last < perspective.AsOf
            ? bound.Last <= Horizon ? new Part(CommitmentState.Kept, "its days are over and no act that it forbids is recorded", [], []) : NotResearched()
            : new Part(CommitmentState.Pending, "no act that it forbids is recorded so far", [], []);
    }

    private static Part NotResearched() => new(CommitmentState.NotResearched, "its last day lies after what was researched", [], []);

    private Part Duties(Commitment clause, Bearing bearing, ImmutableArray<Duty> duties, TimeSet bound)
    {
        var plan = new OccurrencePlan(perspective, conditions, Now).Of(clause, bearing, bound, out var waits);
        var acts = duties.Select(d => fulfilments.Of(clause, d, bearing).Where(HasHappened).ToImmutableArray()).ToImmutableArray();
        var spoken = acts.Any(a => a.Any(e => e.First >= bound.First)) || duties.Any(d => fulfilments.IsDenied(clause, d, bearing));
        var steps = fulfilments.Steps(clause, bearing);
        var judge = new OccurrenceJudge(perspective, conditions, Now, Horizon);
        if (plan.IsEmpty)
        {
            return Uncalled(clause, duties, acts, bound, waits);
        }

        var tallies = Tallies(clause, duties, plan, acts);
        var occurrences = plan.Select((p, i) => judge.Judge(clause, p, [.. tallies.Select(t => t[i])], spoken, steps, bound, p.StartedBy is { } by && fulfilments.IsContested(by))).ToImmutableArray();

        var worst = occurrences.MinBy(o => (int)o.State) ?? occurrences[0];
        var kept = occurrences.Count(o => o.State is CommitmentState.Kept or CommitmentState.KeptLate);
        var rule = occurrences.Length == 1 ? worst.Rule : $"{worst.Rule} (kept {kept} of {occurrences.Length} times)";
        return new Part(worst.State, rule, worst.State is CommitmentState.Pending or CommitmentState.CannotBeDecided ? waits : [], occurrences);
    }

    /// <summary>For each duty, or for the clause as a whole where it states one amount for all of it, the tally of each occurrence.</summary>
    private ImmutableArray<ImmutableArray<Tally>> Tallies(Commitment clause, ImmutableArray<Duty> duties, ImmutableArray<PlannedOccurrence> plan, ImmutableArray<ImmutableArray<RecordedEvent>> acts)
    {
        var appropriation = new Appropriation(plan, delivered, fulfilments.IsContested, Now);
        var whole = perspective.Trusted(clause.Amounts)?.Value;
        if (Delivered.Floor(whole) is not null)
        {
            var any = acts.SelectMany(a => a).DistinctBy(e => e.Index).OrderBy(e => e.First).ThenBy(e => e.Minute ?? 0).ThenBy(e => e.Index).ToImmutableArray();
            return [appropriation.Of(whole, null, any)];
        }

        return [.. duties.Select((d, i) => Delivered.Of(d.Act) is { } asked ? appropriation.Of(asked.Amount, asked.Thing, acts[i]) : appropriation.Of(whole, null, acts[i]))];
    }

    /// <summary>What a condition does not call for may be done all the same. A part of it is owed to nobody, and counts for nothing.</summary>
    private Part Uncalled(Commitment clause, ImmutableArray<Duty> duties, ImmutableArray<ImmutableArray<RecordedEvent>> acts, TimeSet bound, ImmutableArray<string> waits)
    {
        var whole = new PlannedOccurrence(null, MinuteRange.OfDays(Math.Max(bound.First, 0), Math.Max(bound.First, 0)), null, long.MaxValue, Truth.True, false);
        var tallies = Tallies(clause, duties, [whole], [.. acts.Select(a => a.Where(e => bound.Contains(e.First)).ToImmutableArray())]).Select(t => t[0]).ToList();
        var done = OccurrenceJudge.ActsOf(tallies);
        if (done.IsEmpty || !tallies.TrueForAll(t => t.MayBeDone))
        {
            return Idle(clause, bound, waits);
        }

        var (state, rule) = tallies.TrueForAll(t => t.IsDone)
            ? (CommitmentState.Kept, "done, whether or not its condition called for it")
            : (CommitmentState.CannotBeDecided, $"nothing called for it, and whether all of it was done cannot be told{(tallies.Find(t => t.Doubt is not null)?.Doubt is { } doubt ? $": {doubt}" : "")}");
        var asked = tallies.Find(t => t.Needed is not null);
        return new Part(state, rule, waits, [new Occurrence(null, MinuteRange.Of(done[0]), null, done, asked?.Done, asked?.Needed, state, rule)]);
    }

    /// <summary>Nothing was called for by the as-of day.</summary>
    private Part Idle(Commitment clause, TimeSet bound, ImmutableArray<string> waits) =>
        (conditions.Truth(ConditionReader.Entry(clause), clause, Math.Min(perspective.AsOf, bound.Last)), bound.Last < perspective.AsOf) switch
        {
            (Truth.Unknown, true) => new Part(CommitmentState.NotResearched, "its days are over, and whether its condition was met by then is not recorded", waits, []),
            (_, true) => new Part(CommitmentState.Lapsed, "its days ended before anything called for it", waits, []),
            (Truth.Unknown, _) => new Part(CommitmentState.CannotBeDecided, "whether its condition is met cannot be decided", waits, []),
            (Truth.True, _) when clause.On.Length > 0 => new Part(CommitmentState.Pending, "nothing has started its clock", waits, []),
            _ => new Part(CommitmentState.Dormant, "what it waits for has not happened", waits, []),
        };

    private bool HasHappened(RecordedEvent recorded) => MinuteRange.Of(recorded).First <= Now;

    private sealed record Part(CommitmentState State, string Rule, ImmutableArray<string> WaitsFor, ImmutableArray<Occurrence> Occurrences);
}
