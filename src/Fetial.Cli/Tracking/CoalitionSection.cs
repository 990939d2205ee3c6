using Fetial.Cli.Output;
using Fetial.Ledger;

namespace Fetial.Cli.Tracking;

/// <summary>Coalitions: who leads, who is in it, what it needs, what was given, what is missing, and what nobody says.</summary>
public static class CoalitionSection
{
    public static void Write(SectionWriter section, IReadOnlyCollection<CoalitionProgress> coalitions, bool full)
    {
        if (coalitions.Count == 0)
        {
            return;
        }

        section.Heading($"Coalitions: need, given, missing ({coalitions.Count})");
        var shown = full ? coalitions.ToList() : coalitions.Take(SectionWriter.Short / 2).ToList();
        section.Table(
            [TextColumn.Wrapping(18), TextColumn.Wrapping(16), TextColumn.Wrapping(20), TextColumn.Wrapping(14)],
            ["coalition", "lead", "need, given by stage, missing", "what is not known"],
            shown.Select(c => new TextCell[]
            {
                $"{c.Coalition.Actor.Title ?? c.Coalition.Actor.Name}\n{string.Join(", ", c.Coalition.Capabilities.Select(w => w.Value).Distinct())}; {Plural.Of(c.Members.Length, "member")}",
                c.Leads.IsEmpty ? "nobody named" : string.Join("\nor ", c.Leads.Distinct()),
                $"need: {(c.Needs.IsEmpty ? "not stated" : string.Join("; ", c.Needs))}\n{Given(c)}\nmissing: {c.Missing ?? "unknown"}",
                string.Join("; ", c.Lacks),
            }));
        section.Rest(coalitions.Count - shown.Count, TrackView.Coalitions);
    }

    private static string Given(CoalitionProgress coalition)
    {
        var given = new[] { ("pledged", coalition.Pledged), ("allocated", coalition.Allocated), ("delivered", coalition.Delivered) }
            .SelectMany(s => s.Item2.Select(f => $"{s.Item1} {Amount(f.Unit, f.Figure)}")).ToList();
        return given.Count > 0 ? string.Join("\n", given) : coalition.Told.IsEmpty ? "given: not recorded" : string.Join("\n", coalition.Told.Select(t => $"told: {t}"));
    }

    private static string Amount(string unit, LedgerFigure figure) => figure.Lines.Any(l => l.Entry.IsMoney)
        ? figure.Number is { } money ? $"{FigureText.Sign(figure.Qualifier)}{unit} {FigureText.Count(money / 1_000_000m)} m" : $"{unit} unknown"
        : $"{FigureText.Of(figure, money: false)} {unit}";
}
