using Fetial.Cli.Output;
using Fetial.Ledger;
using Fetial.Model;

namespace Fetial.Cli.Tracking;

/// <summary>Ratification: n of N, who is missing, how long so far; a vote at home and a notification are two columns.</summary>
public static class PipelineSection
{
    public static void Write(SectionWriter section, TrackReport report, IReadOnlyCollection<Pipeline> pipelines, bool full)
    {
        var rows = pipelines.Where(p => full || p.InForce is null || p.Missing.Length > 0).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        section.Heading($"Ratification: done at home and notified, of all parties ({rows.Count})");
        section.Note("A vote in a parliament obliges nobody outside; the notification counts.");
        var shown = full ? rows : rows.Take(SectionWriter.Short).ToList();
        section.Table(
            [TextColumn.Wrapping(16), TextColumn.Number(), TextColumn.Number(), TextColumn.Fixed(), TextColumn.Wrapping(16)],
            ["text", "at home", "notified", "in force", "no step recorded"],
            shown.Select(p => new TextCell[]
            {
                p.Instrument.Id, $"{p.AtHome} of {p.Rows.Length}", $"{p.Notified} of {p.Rows.Length}", p.InForce is { } day ? Calendar.Text(day) : Days(report, p), Missing(p, full),
            }));
        section.Rest(rows.Count - shown.Count, TrackView.Pipeline);
        if (full)
        {
            foreach (var pipeline in rows.Where(p => p.AtHome > 0))
            {
                Parties(section, pipeline);
            }
        }
    }

    private static string Days(TrackReport report, Pipeline pipeline) =>
        pipeline.Opened is { } opened ? $"no, {report.Perspective.AsOf - opened} days" : "no";

    private static string Missing(Pipeline pipeline, bool full)
    {
        var names = pipeline.Missing.Select(a => a.Name).ToList();
        return names.Count == 0 ? "nobody" : full || names.Count <= 4 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(3))} and {names.Count - 3} more";
    }

    private static void Parties(SectionWriter section, Pipeline pipeline)
    {
        section.Heading($"{pipeline.Instrument.Id}, days from {(pipeline.Opened is { } day ? Calendar.Text(day) : "an unknown day")}");
        section.Table(
            [TextColumn.Wrapping(16), TextColumn.Number(), TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Fixed()],
            ["party", "days", "vote", "ratified", "notified"],
            pipeline.Rows.Where(r => r.IsDoneAtHome).Select(r => new TextCell[] { r.Party.Name, r.Days?.ToString() ?? "", Text(r.Vote), Text(r.Ratified), Text(r.Notified) }));
    }

    private static string Text(int? day) => day is { } known ? Calendar.Text(known) : "not recorded";
}
