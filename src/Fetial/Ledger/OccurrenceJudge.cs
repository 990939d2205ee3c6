using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>Judges one thing owed by what is recorded of it up to the moment that is looked at.</summary>
internal sealed class OccurrenceJudge(Perspective perspective, ConditionReader conditions, long now, int horizon)
{
    /// <param name="acts">For each positive duty of the clause, what fulfils it, in order of time.</param>
    /// <param name="spoken">Whether the record speaks of the keeping of the clause at all.</param>
    /// <param name="contested">Whether a source denies what started it.</param>
    /// <param name="steps">Announced, pledged or allocated under the clause.</param>
    public Occurrence Judge(Commitment clause, PlannedOccurrence planned, ImmutableArray<ImmutableArray<RecordedEvent>> acts, bool spoken, ImmutableArray<RecordedEvent> steps, TimeSet bound, bool contested)
    {
        var own = acts.Select(a => a.Where(e => Belongs(planned, e)).ToImmutableArray()).ToImmutableArray();
        var all = own.SelectMany(a => a).DistinctBy(e => e.Index).OrderBy(e => e.First).ThenBy(e => e.Minute ?? 0).ThenBy(e => e.Index).ToImmutableArray();
        var needed = NeededOf(clause);
        var floor = Delivered.Floor(needed);
        var (sum, whole) = needed is null || floor is null ? (0m, true) : Delivered.Sum(all, needed);
        var done = floor is null ? own.All(a => !a.IsEmpty) : sum >= floor;
        var blank = new Occurrence(planned.StartedBy, planned.Start, planned.Deadline, all, needed is null || floor is null || all.IsEmpty || !whole ? null : needed with { Number = sum, Upper = null, Qualifier = Syntax.AmountQualifier.Exact, Per = null }, needed, CommitmentState.Pending, "");
        if (done)
        {
            var reached = floor is { } least && needed is not null ? Delivered.Reached(all, needed, least) : Last(own);
            return blank with { State = InTime(planned.Deadline, reached, out var rule), Rule = rule };
        }

        if (floor is not null && !whole)
        {
            return blank with { State = CommitmentState.CannotBeDecided, Rule = "an act is recorded without a figure in the unit that was promised" };
        }

        if (planned.Bites == Truth.Unknown && all.IsEmpty)
        {
            var open = conditions.Open(ConditionReader.Entry(clause), clause, planned.Start.FirstDay).FirstOrDefault();
            return blank with { State = CommitmentState.CannotBeDecided, Rule = $"whether its condition held cannot be decided{(open is null ? "" : $": {open}")}" };
        }

        if (contested && all.IsEmpty)
        {
            return blank with { State = CommitmentState.CannotBeDecided, Rule = "sources differ on whether its trigger happened" };
        }

        return Undone(blank, planned, spoken || IsFollowed(planned, clause), steps, bound, floor is null ? all.IsEmpty : sum == 0);
    }

    /// <summary>A request that is labelled, or written under the clause, was followed by whoever wrote it down; a trigger that merely fits was not.</summary>
    private static bool IsFollowed(PlannedOccurrence planned, Commitment clause) => planned.StartedBy is { } by && (by.Label is not null || by.Under.Contains(clause.Id));

    /// <summary>The figure that the clause asks for: its own slot, else the one in its act.</summary>
    private Amount? NeededOf(Commitment clause) =>
        perspective.Trusted(clause.Amounts)?.Value ?? clause.Duties.Where(d => d.Value.Commits && !d.Value.Negated).Select(d => Delivered.Of(d.Value.Act)).FirstOrDefault(a => a is not null);

    private static bool Belongs(PlannedOccurrence planned, RecordedEvent recorded)
    {
        if (planned.StartedBy?.Label is { } label && recorded.Answers is { } answers)
        {
            return label == answers;
        }

        return MinuteRange.Of(recorded).Last >= planned.Start.First && recorded.First <= planned.End;
    }

    /// <summary>When the last of several acts was first done.</summary>
    private static MinuteRange? Last(ImmutableArray<ImmutableArray<RecordedEvent>> acts) => acts.IsEmpty ? null : acts.Select(a => MinuteRange.Of(a[0])).MaxBy(m => m.Last);

    private static CommitmentState InTime(MinuteRange? deadline, MinuteRange? reached, out string rule)
    {
        if (deadline is not { } end || reached is not { } day)
        {
            rule = "what was promised is recorded as done";
            return CommitmentState.Kept;
        }

        if (day.Last <= end.First)
        {
            rule = $"done by {day}, in time for {End(end)}";
            return CommitmentState.Kept;
        }

        if (day.First > end.Last)
        {
            rule = $"done only on {day}, after {End(end)}";
            return CommitmentState.KeptLate;
        }

        rule = $"done on {day}; whether that was before {End(end)} cannot be told";
        return CommitmentState.CannotBeDecided;
    }

    private Occurrence Undone(Occurrence blank, PlannedOccurrence planned, bool spoken, ImmutableArray<RecordedEvent> steps, TimeSet bound, bool nothing)
    {
        if (planned.Deadline is not { } end)
        {
            return bound.Last < perspective.AsOf && nothing
                ? blank with { State = CommitmentState.NotResearched, Rule = $"its days ended on {Calendar.Text(bound.Last)} and nothing is recorded of it" }
                : planned.StartedBy is not null
                    ? blank with { State = CommitmentState.Triggered, Rule = nothing ? "its trigger has happened, no act is recorded, and no deadline can be counted" : "some of it is recorded, and no deadline can be counted" }
                    : blank with { State = CommitmentState.Pending, Rule = nothing ? "it binds and has no deadline; no act is recorded so far" : "some of it is recorded, and it has no deadline" };
        }

        if (now <= end.First)
        {
            return blank with { State = CommitmentState.Due, Rule = $"due by {End(end)}" };
        }

        if (now <= end.Last)
        {
            return blank with { State = CommitmentState.CannotBeDecided, Rule = $"its clock began on {planned.Start}, so that it runs out between {MinuteRange.Text(end.First)} and {MinuteRange.Text(end.Last)}" };
        }

        if (end.LastDay > horizon)
        {
            return blank with { State = CommitmentState.NotResearched, Rule = $"due by {End(end)}, after the last day that was researched" };
        }

        if (!nothing)
        {
            return blank with { State = CommitmentState.PartlyKept, Rule = $"only a part is recorded by {End(end)}" };
        }

        return spoken
            ? blank with { State = CommitmentState.Missed, Rule = $"due by {End(end)}, and no act is recorded by then" }
            : blank with { State = CommitmentState.NotResearched, Rule = steps.IsEmpty ? $"due by {End(end)}, and nothing is recorded of it either way" : $"due by {End(end)}; {steps[^1].Act.Verb.Name} is recorded, delivery is not" };
    }

    /// <summary>A deadline as it is read: a day where it ends with the day.</summary>
    private static string End(MinuteRange end) => end.IsExact && (end.First + 1) % MinuteRange.PerDay != 0 ? MinuteRange.Text(end.First) : Calendar.Text(end.LastDay);
}
