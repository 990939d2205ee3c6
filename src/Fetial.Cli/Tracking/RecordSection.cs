using Fetial.Cli.Output;
using Fetial.Findings;
using Fetial.Ledger;

namespace Fetial.Cli.Tracking;

/// <summary>What became of each actor's promises: counts, and no judgement.</summary>
public static class RecordSection
{
    public static void Write(SectionWriter section, IReadOnlyCollection<PromiseRecord> records, bool full)
    {
        var rows = records.Where(r => r.Counts.Any(c => c.Decided > 0) || full).OrderByDescending(r => r.Missed).ThenByDescending(r => r.PartlyKept + r.KeptLate).ThenByDescending(r => r.Kept)
            .ThenBy(r => r.Actor.Name, StringComparer.Ordinal).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        section.Heading("Record of promises: how often, of what became due or was broken");
        var shown = full ? rows : rows.Take(SectionWriter.Short).ToList();
        section.Table(
            [TextColumn.Wrapping(18), .. Enumerable.Repeat(TextColumn.Number(), 6)],
            [full ? "actor, kind, force" : "actor", "missed", "partly", "late", "kept", "open", "not known"],
            shown.SelectMany(r => Rows(r, full)));
        section.Rest(rows.Count - shown.Count, TrackView.Record);
    }

    private static IEnumerable<TextCell[]> Rows(PromiseRecord record, bool full)
    {
        yield return Row(record.Actor.Name, record.Missed, record.PartlyKept, record.KeptLate, record.Kept, record.Open, record.Unknown);
        foreach (var count in full ? record.Counts : [])
        {
            yield return Row($"\u00A0\u00A0{count.Kind}, {ClauseText.ForceText(count.Force)}", count.Missed, count.PartlyKept, count.KeptLate, count.Kept, count.Open, count.Unknown);
        }
    }

    private static TextCell[] Row(string name, params int[] counts) => [new TextCell(name), .. counts.Select(c => new TextCell(c == 0 ? FigureText.Nothing : c.ToString()))];
}
