using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Cli.Showing;

/// <summary>Texts and clauses that another declaration names by id, as rows: id and reading, then force and standing on the as-of day.</summary>
public static class Cited
{
    public static void Write(SheetPage page, Perspective view, IEnumerable<string> ids)
    {
        foreach (var id in ids)
        {
            var architecture = view.Architecture;
            var (reading, standing) = architecture.FindCommitment(id) is { } clause
                ? view.Commitments.FirstOrDefault(c => c.Id == id) is { } seen ? (ReadBack.Promise(view, seen), ReadBack.Standing(view, seen)) : (clause.Gist ?? "", Unseen(clause.Scenario, view))
                : architecture.FindInstrument(id) is { } text
                    ? (text.Title ?? "", view.Instruments.Any(i => i.Id == id) ? ClauseText.StandingText(view, view.AsSeen(text)) : Unseen(text.Scenario, view))
                    : ("", "");
            page.Terminal.Paragraph(reading.Length == 0 ? id : $"{id}: {reading}", 2);
            if (standing.Length > 0)
            {
                page.Terminal.Paragraph(standing, 6);
            }
        }
    }

    private static string Unseen(string? scenario, Perspective view) =>
        scenario is not null && scenario != view.Standpoint.Scenario ? $"only in scenario {scenario}"
        : view.Standpoint.Known is { } known ? $"not known by {Calendar.Text(known)}"
        : view.Standpoint.Scenario is null ? "not yet begun" : "left out by the scenario, or not yet begun";
}
