using Fetial.Cli.Output;
using Fetial.Findings;
using Fetial.Ledger;

namespace Fetial.Cli.Tracking;

/// <summary>Promises that wait for the consent, approval or money of others: what one refusal blocks.</summary>
public static class WaitingSection
{
    public static void Write(SectionWriter section, TrackReport report, IReadOnlyCollection<WaitingRow> rows, bool full)
    {
        if (rows.Count == 0)
        {
            return;
        }

        section.Heading($"Waiting for others ({rows.Count})");
        section.Note("One refusal blocks each of them; that it was given is nowhere recorded.");
        var shown = full ? rows.ToList() : rows.Take(SectionWriter.Short / 2).ToList();
        section.Table(
            [TextColumn.Wrapping(18), TextColumn.Wrapping(18), TextColumn.Wrapping(30)],
            ["waits for", "clause", ""],
            shown.Select(r => new TextCell[] { string.Join(", ", r.Holders), r.Clause.Id, $"{Sentence.Begun(ReadBack.Promise(report.Perspective, r.Clause))}\n{string.Join("; ", r.WaitsFor)} ({StageWords.Of(r.State)})" }));
        section.Rest(rows.Count - shown.Count, TrackView.Waiting);
    }
}
