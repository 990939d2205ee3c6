using Fetial.Cli.Output;
using Fetial.Findings;
using Fetial.Ledger;
using Fetial.Model;

namespace Fetial.Cli.Tracking;

/// <summary>The account of one commitment or text: the state for each bearer or party, the rule behind it, and the events it rests on.</summary>
public static class WhyText
{
    /// <summary>False where no commitment and no text has the id.</summary>
    public static bool Write(Terminal terminal, TrackReport report, string id)
    {
        var view = report.Perspective;
        if (view.Commitments.FirstOrDefault(c => c.Id == id) is { } clause)
        {
            terminal.Paragraph(ReadBack.Clause(view, clause));
            var lives = report.Commitments.Where(l => l.Clause.Index == clause.Index).ToList();
            if (lives.Count == 0)
            {
                terminal.Line();
                terminal.Paragraph("It permits and binds to nothing, so that there is nothing to keep.");
            }

            foreach (var group in lives.GroupBy(l => (l.State, l.Rule, Acts: string.Join(',', l.Acts.Select(a => a.Index)))).OrderBy(g => (int)g.Key.State))
            {
                Write(terminal, [.. group]);
            }

            return true;
        }

        if (view.Instruments.FirstOrDefault(i => i.Id == id) is not { } text)
        {
            return false;
        }

        terminal.Paragraph(text.Title is null ? text.Id : $"{text.Id} — {text.Title}");
        foreach (var group in report.Instruments.Where(l => l.Instrument.Index == text.Index).GroupBy(l => (l.Stage, l.Since, l.Until, l.Rule, Entries: string.Join(',', l.Entries.Select(e => e.Location)))).OrderBy(g => (int)g.Key.Stage))
        {
            Write(terminal, [.. group]);
        }

        return true;
    }

    private static void Write(Terminal terminal, System.Collections.Immutable.ImmutableArray<CommitmentLife> lives)
    {
        terminal.Line();
        var life = lives[0];
        terminal.Paragraph($"{StateMarks.Of(life.State)}: {string.Join(", ", lives.Select(l => l.BearerText))}");
        terminal.Paragraph($"because {life.Rule}{CommitmentSection.Since(lives)}", indent: 2);
        if (!life.WaitsFor.IsEmpty)
        {
            terminal.Paragraph($"waits for, or leaves open: {string.Join("; ", life.WaitsFor)}", indent: 2);
        }

        foreach (var occurrence in life.Occurrences)
        {
            if (life.Occurrences.Length > 1 || occurrence.StartedBy is not null)
            {
                terminal.Paragraph($"{StateMarks.Of(occurrence.State)}, from {occurrence.Start}{(occurrence.StartedBy is { } by ? $" ({by.Sentence})" : "")}: {occurrence.Rule}", indent: 2);
            }

            if (occurrence.Needed is { } needed)
            {
                terminal.Paragraph($"promised {needed}; recorded {(occurrence.Done is { } done ? done.ToString() : "nothing with a figure")}", indent: 4);
            }

            Events(terminal, occurrence);
        }
    }

    private static void Events(Terminal terminal, Occurrence occurrence)
    {
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Wrapping(30), TextColumn.Fixed()], indent: 4);
        foreach (var recorded in occurrence.Acts)
        {
            table.Add(MinuteRange.Of(recorded).ToString(), recorded.Sentence, $"{Names.Text(recorded.Evidence)}  {Place(recorded.Location)}");
        }

        table.Write(terminal);
    }

    private static void Write(Terminal terminal, IReadOnlyList<InstrumentLife> lives)
    {
        terminal.Line();
        var life = lives[0];
        terminal.Paragraph($"{StageWords.Of(life.Stage)}{(life.Since is { } since ? $" since {Calendar.Text(since)}" : "")}{(life.Until is { } until ? $", until {Calendar.Text(until)}" : "")}: {string.Join(", ", lives.Select(l => l.Party.Name))}");
        terminal.Paragraph($"because {life.Rule}", indent: 2);
        var table = new TextTable([TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(20), TextColumn.Fixed()], indent: 4);
        foreach (var entry in life.Entries)
        {
            table.Add(MinuteRange.OfDays(entry.First, entry.Last).ToString(), (entry.Denied ? "denied: " : "") + StageWords.Of(entry.Stage), string.Join(", ", entry.Sources), $"{Names.Text(entry.Evidence)}  {Place(entry.Location)}");
        }

        table.Write(terminal);
    }

    private static string Place(Fetial.Text.SourceLocation location) => $"{System.IO.Path.GetFileName(location.Path)}:{location.Line}";
}
