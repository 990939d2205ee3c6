using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>Judges one thing owed by what is recorded of it up to the moment that is looked at.</summary>
internal sealed class OccurrenceJudge(Perspective perspective, ConditionReader conditions, long now, int horizon)
{
    /// <param name="tallies">What is recorded of each positive duty of the clause for this occurrence.</param>
    /// <param name="spoken">Whether the record speaks of the keeping of the clause at all.</param>
    /// <param name="contested">Whether a source denies what started it.</param>
    /// <param name="steps">Announced, pledged or allocated under the clause.</param>
    public Occurrence Judge(Commitment clause, PlannedOccurrence planned, ImmutableArray<Tally> tallies, bool spoken, ImmutableArray<RecordedEvent> steps, TimeSet bound, bool contested)
    {
        var all = ActsOf(tallies);
        var shown = tallies.FirstOrDefault(t => t.IsCounted && !t.IsDone) ?? tallies.FirstOrDefault(t => t.IsCounted) ?? tallies.FirstOrDefault(t => t.Needed is not null);
        var blank = new Occurrence(planned.StartedBy, planned.Start, planned.Deadline, all, shown?.Done, shown?.Needed, CommitmentState.Pending, "");
        var certain = planned.Bites == Truth.True && !contested;
        if (tallies.All(t => t.IsDone))
        {
            var state = InTime(planned.Deadline, new MinuteRange(tallies.Max(t => t.Earliest ?? 0), tallies.Max(t => t.Latest ?? 0)), out var rule);
            return state == CommitmentState.KeptLate && !certain
                ? blank with { State = CommitmentState.CannotBeDecided, Rule = $"{rule}; {Open(clause, planned)}" }
                : blank with { State = state, Rule = rule };
        }

        if (tallies.All(t => t.MayBeDone))
        {
            return blank with { State = CommitmentState.CannotBeDecided, Rule = tallies.Select(t => t.Doubt).FirstOrDefault(d => d is not null) ?? "the promise is rough, and what is recorded comes near it" };
        }

        if (!certain)
        {
            return blank with { State = CommitmentState.CannotBeDecided, Rule = Open(clause, planned) };
        }

        return Undone(blank, planned, tallies, spoken || IsFollowed(planned, clause), steps, bound);
    }

    /// <summary>Every act that counts for one of the duties, once, in order of time.</summary>
    public static ImmutableArray<RecordedEvent> ActsOf(IEnumerable<Tally> tallies) =>
        [.. tallies.SelectMany(t => t.Acts).DistinctBy(e => e.Index).OrderBy(e => e.First).ThenBy(e => e.Minute ?? 0).ThenBy(e => e.Index)];

    /// <summary>A request that is labelled, or written under the clause, was followed by whoever wrote it down; a trigger that merely fits was not.</summary>
    private static bool IsFollowed(PlannedOccurrence planned, Commitment clause) => planned.StartedBy is { } by && (by.Label is not null || by.Under.Contains(clause.Id));

    /// <summary>Why it is open whether anything was called for.</summary>
    private string Open(Commitment clause, PlannedOccurrence planned)
    {
        if (planned.Bites == Truth.True)
        {
            return "sources differ on whether its trigger happened";
        }

        var open = conditions.Open(ConditionReader.Entry(clause), clause, planned.Start.FirstDay).FirstOrDefault();
        return $"whether its condition held cannot be decided{(open is null ? "" : $": {open}")}";
    }

    private static CommitmentState InTime(MinuteRange? deadline, MinuteRange day, out string rule)
    {
        if (deadline is not { } end)
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

    private Occurrence Undone(Occurrence blank, PlannedOccurrence planned, ImmutableArray<Tally> tallies, bool spoken, ImmutableArray<RecordedEvent> steps, TimeSet bound)
    {
        var nothing = blank.Acts.IsEmpty;
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

        if (!nothing && tallies.All(t => t.Acts.IsEmpty || (!t.IsCounted && !t.IsDone)))
        {
            return blank with { State = CommitmentState.CannotBeDecided, Rule = tallies.Select(t => t.Doubt).FirstOrDefault(d => d is not null) ?? "whether anything was done is not known" };
        }

        if (!nothing)
        {
            return blank with { State = CommitmentState.PartlyKept, Rule = MinuteRange.Of(blank.Acts[0]).First > end.Last ? $"a part is recorded, and only after {End(end)}" : $"only a part is recorded by {End(end)}" };
        }

        return spoken
            ? blank with { State = CommitmentState.Missed, Rule = $"due by {End(end)}, and no act is recorded by then" }
            : blank with { State = CommitmentState.NotResearched, Rule = steps.IsEmpty ? $"due by {End(end)}, and nothing is recorded of it either way" : $"due by {End(end)}; {steps[^1].Act.Verb.Name} is recorded, delivery is not" };
    }

    /// <summary>A deadline as it is read: a day where it ends with the day.</summary>
    private static string End(MinuteRange end) => end.IsExact && (end.First + 1) % MinuteRange.PerDay != 0 ? MinuteRange.Text(end.First) : Calendar.Text(end.LastDay);
}
