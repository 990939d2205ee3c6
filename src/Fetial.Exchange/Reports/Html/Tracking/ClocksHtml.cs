using Fetial.Findings;
using Fetial.Ledger;
using Fetial.Model;

namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>Requests and deadlines, what is overdue first.</summary>
public sealed class ClocksHtml(TrackHtml page)
{
    private readonly HtmlText html = page.Html;

    public static bool Has(TrackReport report) => !report.Clocks.IsEmpty || !report.SilentClocks.IsEmpty;

    public void Write() => html.Section("clocks", "Clocks", () =>
    {
        var report = page.Report;
        if (!report.Clocks.IsEmpty)
        {
            new TableHtml(html, $"Requests and deadlines, looked at on {MinuteRange.Text(report.Now)}. Where no deadline can be counted, none is shown.").Write(
                report.Clocks,
                ("State", clock => html.State(StateMark.Of(clock.State), clock.MinutesLeft is { } left ? $", {Shortly.Left(left)}" : "")),
                ("Deadline", clock => html.Prose(Deadline(clock))),
                ("Who", clock => page.Names(clock.Bearers, "a date of a text")),
                ("What", What));
        }

        if (!report.SilentClocks.IsEmpty)
        {
            html.Element("div", () =>
            {
                html.Text($"No recorded request or trigger has started the clock of {Narration.Count(report.SilentClocks.Length, "clause")} in the books: ");
                foreach (var (clause, i) in report.SilentClocks.Select((clause, i) => (clause, i)))
                {
                    html.Text(i == 0 ? "" : ", ");
                    page.Id(clause.Id);
                }
            }, ("class", "place"));
        }
    });

    private void What(Clock clock)
    {
        if (clock.Text is { } text)
        {
            page.Id(text);
            html.Text(": ");
        }

        html.Prose(clock.What);
        if (clock.StartedBy is { } by && clock.What != by.Sentence)
        {
            html.Void("br").Prose($"started {clock.Start}: {by.Sentence}");
        }

        html.Void("br").Element("small", () => html.Prose(clock.Rule));
        if (!clock.Answers.IsEmpty)
        {
            html.Opening(Narration.Count(clock.Answers.Length, "recorded answer"), () => html.Plain(clock.Answers, answer => html
                .Prose($"{MinuteRange.Of(answer)} {answer.Sentence} ").Element("small", TrackHtml.Place(answer.Location))), printed: true);
        }
    }

    private static string Deadline(Clock clock) => clock.Deadline is not { } end ? "none"
        : (end.Last + 1) % MinuteRange.PerDay == 0 ? Calendar.Text(end.LastDay) : end.IsExact ? MinuteRange.Text(end.First) : end.ToString();
}
