using Fetial.Cli.Output;
using Fetial.Ledger;
using Fetial.Model;

namespace Fetial.Cli.Tracking;

/// <summary>How far each state behind a frame has got with a text of its own.</summary>
public static class FamilySection
{
    public static void Write(SectionWriter section, IReadOnlyCollection<FamilyProgress> families, bool full)
    {
        foreach (var family in families)
        {
            var stages = family.Members.GroupBy(m => m.Stage).OrderBy(g => (int)g.Key).Select(g => $"{g.Count()} {(g.Key == InstrumentStage.None ? "without a text" : StageWords.Of(g.Key))}");
            section.Heading($"Under {family.Frame.Id}: {family.Members.Count(m => m.Joined is not null)} stand behind it; {string.Join(", ", stages)}");
            if (!full)
            {
                var without = family.Members.Where(m => m.Text is null).Select(m => m.State.Name).ToList();
                section.Note(without.Count == 0 ? "Each of them has a text of its own." : $"Without a text of their own: {string.Join(", ", without)}.");
                section.Rest(family.Members.Length, TrackView.Family);
                continue;
            }

            section.Table(
                [TextColumn.Wrapping(14), TextColumn.Wrapping(10), TextColumn.Fixed(), TextColumn.Fixed(), TextColumn.Wrapping(14), TextColumn.Wrapping(14)],
                ["state", "joined", "stage", "since", "text", "ratification"],
                family.Members.Select(m => new TextCell[]
                {
                    m.State.Name, m.Joined is { } days ? MinuteRange.OfDays(days.First, days.Last).ToString() : "no", m.Text is null ? "no text" : StageWords.Of(m.Stage), m.Since is { } since ? Calendar.Text(since) : "", m.Text?.Id ?? "", m.Ratification,
                }));
        }
    }
}
