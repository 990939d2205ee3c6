using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Ledger;
using Fetial.Model;

namespace Fetial.Exchange.Tables;

/// <summary>The report of <c>track</c> as tidy tables; docs/track.md lists the columns.</summary>
public static class TrackTables
{
    public static TidyTable Commitments(TrackReport report) => Table(
        ["commitment", "instrument", "bearer", "state", "since", "started", "deadline", "needed", "done", "acts", "rule"],
        report.Commitments.SelectMany(l => (l.Occurrences.IsEmpty ? [null] : l.Occurrences.Select(o => (Occurrence?)o)).Select(o => Row(
            l.Clause.Id, l.Clause.Instrument.Id, l.BearerText, StageWords.Of(o?.State ?? l.State), Day(l.Since), o?.Start.ToString(), o?.Deadline?.ToString(), o?.Needed?.Number, o?.Done?.Number, o?.Acts.Length ?? 0, o?.Rule ?? l.Rule))));

    public static TidyTable Instruments(TrackReport report) => Table(
        ["instrument", "party", "stage", "since", "until", "rule"],
        report.Instruments.Select(l => Row(l.Instrument.Id, l.Party.Name, StageWords.Of(l.Stage), Day(l.Since), Day(l.Until), l.Rule)));

    /// <summary>Every line of the ledger, with the stage at which it counts and why it counts or not.</summary>
    public static TidyTable Ledger(TrackReport report) => Table(
        ["donor", "recipient", "component", "unit", "stage", "year", "first_day", "last_day", "number", "qualifier", "counts", "left_out", "days_reach_past", "source", "evidence", "file", "line"],
        report.Ledger.Lines.Select(l => Row(
            l.Entry.Donor, l.Entry.Recipient, l.Entry.Component, l.Entry.Unit, Word(l.Stage), l.Entry.Year, Day(l.Entry.First), Day(l.Entry.Last), l.Entry.Number, Word(l.Entry.Qualifier), l.Counts, l.LeftOut, l.Perhaps,
            l.Entry.Sources, Names.Text(l.Entry.Evidence), l.Entry.Location.Path, l.Entry.Location.Line)));

    public static TidyTable Pledges(TrackReport report) => Table(
        ["commitment", "bearer", "year", "bound", "currency", "promised", "even_share", "converted", "converted_to", "rate", "rate_evidence", "allocated_in_kind", "allocated_all", "delivered_all", "ratio_in_kind", "ratio_all", "notes"],
        report.Pledges.Select(p => Row(
            p.Clause.Id, p.Bearer.Name, p.Year, Word(p.Bound), p.Stated?.Currency, p.ForYear, p.IsShare, p.Converted, p.Converted is null ? null : report.Currency, p.Rate?.Value.Value, p.Rate is { } rate ? Names.Text(rate.Evidence) : null,
            p.InKind.Number, p.All.Number, p.Delivered.Number, Rounded(p.RatioInKind), Rounded(p.RatioAll), string.Join("; ", p.Notes))));

    public static TidyTable Clocks(TrackReport report) => Table(
        ["id", "state", "what", "text", "bearers", "started", "started_by", "deadline_first", "deadline_last", "minutes_left", "answers", "rule"],
        report.Clocks.Select(c => Row(
            c.Id, Word(c.State), c.What, c.Text, string.Join("; ", c.Bearers), c.Start?.ToString(), c.StartedBy?.Sentence, c.Deadline is { } first ? MinuteRange.Text(first.First) : null, c.Deadline is { } last ? MinuteRange.Text(last.Last) : null,
            c.MinutesLeft, c.Answers.Length, c.Rule)));

    public static TidyTable Pipelines(TrackReport report) => Table(
        ["instrument", "party", "signed", "vote", "ratified", "notified", "days", "in_force"],
        report.Pipelines.SelectMany(p => p.Rows.Select(r => Row(p.Instrument.Id, r.Party.Name, Day(r.Signed), Day(r.Vote), Day(r.Ratified), Day(r.Notified), r.Days, Day(p.InForce)))));

    public static TidyTable Families(TrackReport report) => Table(
        ["frame", "state", "joined", "joined_last", "text", "stage", "since", "ratification"],
        report.Families.SelectMany(f => f.Members.Select(m => Row(f.Frame.Id, m.State.Name, Day(m.Joined?.First), Day(m.Joined?.Last), m.Text?.Id, StageWords.Of(m.Stage), Day(m.Since), m.Ratification))));

    public static TidyTable Coalitions(TrackReport report) => Table(
        ["coalition", "leads", "members", "needs", "missing", "not_known"],
        report.Coalitions.Select(c => Row(
            c.Coalition.Actor.Name, string.Join(" | ", c.Leads), string.Join("; ", c.Members.Select(m => m.Name)), string.Join(" | ", c.Needs), c.Missing, string.Join("; ", c.Lacks))));

    public static TidyTable Records(TrackReport report) => Table(
        ["actor", "kind", "force", "missed", "partly_kept", "kept_late", "kept", "open", "not_known"],
        report.Records.SelectMany(r => r.Counts.Select(c => Row(r.Actor.Name, c.Kind, ClauseText.ForceText(c.Force), c.Missed, c.PartlyKept, c.KeptLate, c.Kept, c.Open, c.Unknown))));

    public static TidyTable Waiting(TrackReport report) => Table(
        ["commitment", "bearer", "state", "holders", "waits_for"],
        report.Waiting.Select(w => Row(w.Clause.Id, w.Bearer, StageWords.Of(w.State), string.Join("; ", w.Holders), string.Join("; ", w.WaitsFor))));

    /// <summary>What was expected to happen or to be kept, and what became of it.</summary>
    public static TidyTable Expected(TrackReport report) => Table(
        ["expectation", "outcome", "why", "events", "because", "file", "line"],
        report.Expected.Select(o => Row(
            o.Expectation.Sentence, StageWords.Of(o), o.Why, string.Join("; ", o.Events.Select(e => $"{MinuteRange.Of(e)} {e.Sentence}")), o.Expectation.Because, o.Expectation.Location.Path, o.Expectation.Location.Line)));

    private static TidyTable Table(ImmutableArray<string> columns, IEnumerable<ImmutableArray<object?>> rows) => new(columns, [.. rows]);

    private static ImmutableArray<object?> Row(params object?[] cells) => [.. cells];

    private static string? Day(int? day) => day is { } known ? Calendar.Text(known) : null;

    private static decimal? Rounded(decimal? ratio) => ratio is { } known ? Math.Round(known, 4) : null;

    private static string Word(Enum value) => string.Concat(value.ToString().Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
