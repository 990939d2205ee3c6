using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>Requests, triggers and dates with their clocks: what is overdue, what is next due, what was answered and when.</summary>
public sealed class Clocks(Perspective perspective, ImmutableArray<CommitmentLife> lives, ImmutableArray<InstrumentLife> instruments, long now)
{
    /// <summary>Overdue first, then by deadline.</summary>
    public ImmutableArray<Clock> All()
    {
        var found = lives.GroupBy(l => l.Clause.Index).SelectMany(g => Of([.. g])).ToList();
        var told = found.Select(c => c.StartedBy?.Index).OfType<int>().ToHashSet();
        found.AddRange(Requests().Where(c => c.StartedBy is { } request && !told.Contains(request.Index)));
        found.AddRange(Dates());
        return [.. found.OrderBy(c => (int)c.State).ThenBy(c => c.Deadline?.First ?? long.MaxValue).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>Clauses in the books whose clock nothing has started: a deadline counted from a request or a trigger.</summary>
    public ImmutableArray<Commitment> Silent() =>
    [
        .. lives.Where(l => l.Since is not null && l.State is not (CommitmentState.Lapsed or CommitmentState.Waived) && l.Clause.Within.Any(w => w.Value.Number is not null) && l.Occurrences.All(o => o.StartedBy is null))
            .Select(l => l.Clause).DistinctBy(c => c.Index).OrderBy(c => c.Id, StringComparer.Ordinal),
    ];

    /// <summary>Bearers of a clause whose clocks run and end alike are one clock.</summary>
    private IEnumerable<Clock> Of(ImmutableArray<CommitmentLife> clause) => clause
        .SelectMany(l => l.Occurrences.Where(o => o.Deadline is not null && (o.StartedBy is not null || o.State == CommitmentState.Due)).Select(o => (Life: l, Occurrence: o)))
        .GroupBy(p => (p.Occurrence.StartedBy?.Index, p.Occurrence.Start, p.Occurrence.Deadline, State(p.Occurrence), Acts: string.Join(',', p.Occurrence.Acts.Select(a => a.Index))))
        .Select(g => Of(g.First().Life.Clause, g.First().Occurrence, [.. g.Select(p => p.Life.BearerText)]));

    private Clock Of(Commitment clause, Occurrence occurrence, ImmutableArray<string> bearers)
    {
        var (state, end) = (State(occurrence), occurrence.Deadline ?? occurrence.Start);
        return new Clock(
            $"{clause.Id}/{Slug(bearers[0])}/{occurrence.Start}",
            state,
            ReadBack.Promise(perspective, clause),
            clause.Id,
            bearers,
            occurrence.StartedBy,
            occurrence.Start,
            end,
            occurrence.Acts,
            state is ClockState.Answered or ClockState.AnsweredLate or ClockState.NotResearched ? null : end.First - now,
            occurrence.Rule);
    }

    private static ClockState State(Occurrence occurrence) => occurrence.State switch
    {
        CommitmentState.Due => ClockState.Running,
        CommitmentState.Kept => ClockState.Answered,
        CommitmentState.KeptLate => ClockState.AnsweredLate,
        CommitmentState.PartlyKept => ClockState.AnsweredInPart,
        CommitmentState.Missed => ClockState.Overdue,
        CommitmentState.NotResearched => ClockState.NotResearched,
        _ => ClockState.CannotBeTold,
    };

    /// <summary>Labelled events that something answers or waits for, under no clause with a clock.</summary>
    private IEnumerable<Clock> Requests()
    {
        var answers = perspective.Events.Where(e => e.Answers is not null && !e.Denied && Happened(e)).ToLookup(e => e.Answers ?? "", StringComparer.Ordinal);
        foreach (var request in perspective.Facts.Record.Select(r => r.Event).Where(e => e.Label is not null && e.Act.Verb.Ledger is null && !e.Denied && Happened(e) && !e.Act.Verb.Hostile))
        {
            var answered = answers[request.Label ?? ""].OrderBy(e => e.First).ThenBy(e => e.Index).ToImmutableArray();
            yield return new Clock(
                $"{request.Label}/{MinuteRange.Of(request)}",
                answered.IsEmpty ? ClockState.Open : ClockState.Answered,
                request.Sentence,
                request.Under.FirstOrDefault(),
                [],
                request,
                MinuteRange.Of(request),
                null,
                answered,
                null,
                answered.IsEmpty ? "no answer is recorded, and no clause gives it a deadline" : "answered; no clause gives it a deadline");
        }
    }

    /// <summary>The ends of terms and notices that lie ahead: one for each text and day.</summary>
    private IEnumerable<Clock> Dates() => instruments.Where(l => l.Until is { } until && until >= perspective.AsOf)
        .GroupBy(l => (l.Instrument.Id, l.Until, Notice: l.Stage == InstrumentStage.NoticeGiven))
        .Select(g => new Clock(
            $"{g.Key.Id}/{(g.Key.Notice ? "notice" : "term")}/{Calendar.Text(g.Key.Until ?? 0)}",
            ClockState.Ahead,
            g.Key.Notice ? $"the notice on {g.Key.Id} runs out" : $"the term of {g.Key.Id} ends",
            g.Key.Id,
            g.Key.Notice ? [.. g.Select(l => l.Party.Name)] : [],
            null,
            null,
            Spans.EndOf(g.Key.Until ?? 0),
            [],
            Spans.EndOf(g.Key.Until ?? 0).First - now,
            g.Key.Notice ? "a notice to leave runs until its last day" : "the last day of its term"));

    private bool Happened(RecordedEvent recorded) => MinuteRange.Of(recorded).First <= now;

    private static string Slug(string text) => string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
}
