using Fetial.Ledger;

namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>How far each state behind a frame has got with a text of its own.</summary>
public sealed class FamiliesHtml(TrackHtml page)
{
    private readonly HtmlText html = page.Html;

    public void Write() => html.Section("family", "Families", () =>
    {
        foreach (var family in page.Report.Families)
        {
            var stages = family.Members.GroupBy(m => m.Stage).OrderBy(g => (int)g.Key).Select(g => $"{g.Count()} {(g.Key == InstrumentStage.None ? "without a text" : StageWords.Of(g.Key))}");
            html.Element("h3", $"Under {family.Frame.Id}");
            html.Element("p", $"{family.Members.Count(m => m.Joined is not null)} stand behind it; {string.Join(", ", stages)}.");
            new TableHtml(html, $"Who stands behind {family.Frame.Id}, those furthest behind first.").Write(
                family.Members,
                ("State", member => html.Text(member.State.Name)),
                ("Joined", member => html.Prose(member.Joined is { } days ? MinuteRange.OfDays(days.First, days.Last).ToString() : "no")),
                ("Its text", member =>
                {
                    if (member.Text is { } text)
                    {
                        page.Id(text.Id);
                        html.Prose($", {StageWords.Of(member.Stage)}{(member.Since is { } since ? $" since {TrackHtml.Day(since)}" : "")}");
                    }
                    else
                    {
                        html.Text("no text");
                    }
                }),
                ("Ratification", member => html.Prose(member.Ratification)));
        }
    });
}
