using Fetial.Cli.Output;
using Fetial.Ledger;

namespace Fetial.Cli.Tracking;

/// <summary>Requests and deadlines: overdue first, then what is next due.</summary>
public static class ClockSection
{
    public static void Write(SectionWriter section, TrackReport report, IEnumerable<Clock> clocks, bool full)
    {
        var given = clocks.ToList();
        var all = given.Where(c => full || c.State is not (ClockState.Answered or ClockState.NotResearched)).ToList();
        var unknown = given.Count(c => c.State == ClockState.NotResearched);
        var silent = report.SilentClocks;
        if (given.Count == 0 && silent.IsEmpty)
        {
            return;
        }

        section.Heading($"Clocks: requests and deadlines ({all.Count})");
        var shown = full ? all : all.Take(SectionWriter.Short).ToList();
        if (shown.Count > 0)
        {
            section.Table(
                [TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(30)],
                ["", "time", "deadline", ""],
                shown.Select(c => new[] { Cell(c.State), new TextCell(Time(c)), new TextCell(Deadline(c)), new TextCell(What(c)) }));
        }

        section.Rest(all.Count - shown.Count, TrackView.Clocks);
        if (unknown > 0 && !full)
        {
            section.Note($"Of {Plural.Of(unknown, "more clock")} the trigger is recorded, and whether anybody answered was not researched.");
        }

        if (!silent.IsEmpty)
        {
            section.Note($"{Plural.Of(silent.Length, "clause")} in the books {(silent.Length == 1 ? "has" : "have")} a clock that no recorded request or trigger has started"
                + (full ? $": {string.Join(", ", silent.Select(c => c.Id))}." : "."));
        }
    }

    private static TextCell Cell(ClockState state)
    {
        var mark = StateMarks.Of(state);
        return new TextCell(mark.ToString(), mark.Ink);
    }

    private static string Time(Clock clock) => clock.MinutesLeft is { } left ? Shortly.Left(left) : clock.Answers.IsEmpty || clock.Start is not { } start ? "" : $"after {Shortly.Length(Math.Max(0, MinuteRange.Of(clock.Answers[0]).First - start.First))}";

    private static string Deadline(Clock clock) => clock.Deadline is not { } end ? "none" : (end.Last + 1) % MinuteRange.PerDay == 0 ? Fetial.Model.Calendar.Text(end.LastDay) : end.IsExact ? MinuteRange.Text(end.First) : end.ToString();

    private static string What(Clock clock)
    {
        var names = clock.Bearers.Length > 4 ? $"{string.Join(", ", clock.Bearers.Take(3))} and {clock.Bearers.Length - 3} more" : string.Join(", ", clock.Bearers);
        var who = names.Length > 0 && clock.StartedBy is not null ? $"{names}, {clock.Text}: " : names.Length > 0 ? $"{names}: " : "";
        var started = clock.StartedBy is { } by && clock.What != by.Sentence ? $"\nstarted {clock.Start}: {by.Sentence}" : "";
        return $"{who}{clock.What}{started}\n{clock.Rule}";
    }
}
