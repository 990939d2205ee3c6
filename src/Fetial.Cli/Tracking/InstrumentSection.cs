using Fetial.Cli.Output;
using Fetial.Ledger;
using Fetial.Model;

namespace Fetial.Cli.Tracking;

/// <summary>Texts by stage; parties of a text in one stage are told together.</summary>
public static class InstrumentSection
{
    public static void Write(SectionWriter section, IEnumerable<InstrumentLife> lives)
    {
        var rows = lives.GroupBy(l => (l.Instrument.Index, l.Stage, l.Since, l.Until)).Select(g => g.ToList())
            .OrderBy(g => (int)g[0].Stage).ThenBy(g => g[0].Since ?? int.MaxValue).ThenBy(g => g[0].Instrument.Id, StringComparer.Ordinal).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        section.Heading($"Texts by stage and party ({rows.Select(g => g[0].Instrument.Index).Distinct().Count()})");
        section.Table(
            [TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(20), TextColumn.Wrapping(24)],
            ["stage", "since", "until", "text", "for whom, and why"],
            rows.Select(g => new TextCell[]
            {
                StageWords.Of(g[0].Stage), Day(g[0].Since), Day(g[0].Until), g[0].Instrument.Id,
                $"{(g.Count > 4 ? $"{string.Join(", ", g.Take(3).Select(l => l.Party.Name))} and {g.Count - 3} more" : string.Join(", ", g.Select(l => l.Party.Name)))}: {g[0].Rule}",
            }));
    }

    private static string Day(int? day) => day is { } known ? Calendar.Text(known) : "";
}
