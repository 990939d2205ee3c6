using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Reviewing;

namespace Fetial.Exchange.Reports.Html;

/// <summary>The answer of `review` as one page: what a draft changes.</summary>
public sealed class ReviewPage
{
    private readonly ReviewReport report;
    private readonly ImmutableArray<UnreadPlace> unread;
    private readonly ReportIndex index;
    private readonly HtmlText html;
    private readonly FindingHtml findings;

    private ReviewPage(ReviewReport report, ImmutableArray<UnreadPlace> unread, ReportIndex index, HtmlText html)
    {
        this.report = report;
        this.unread = unread;
        this.index = index;
        this.html = html;
        findings = new FindingHtml(html, index);
    }

    /// <param name="unread">What could not be read because of the draft.</param>
    /// <param name="command">What was typed.</param>
    public static string Write(ReviewReport report, ImmutableArray<UnreadPlace> unread, string command)
    {
        var index = new ReportIndex(report.After.Perspective, report.New.Concat(report.Accepted));
        var view = report.After.Perspective;
        var frame = new PageFrame("review", ReportTitles.Title(report), ReviewNarration.Of(report), [new Fact("Laid over", view.Architecture.Name), .. StandpointFacts.Of(view)], command);
        return frame.Write(index, Contents(report, index, unread.Length), html => new ReviewPage(report, unread, index, html).Sections());
    }

    private static ImmutableArray<ContentsEntry> Contents(ReviewReport report, ReportIndex index, int unread) =>
    [
        .. new ContentsEntry[]
        {
            new("broken", "Promises by or to others", report.Broken.Length, []),
            new("new", "New findings", report.Others.Count(), [.. report.Others]),
            new("family", "Departures from the family", report.Family.Length, []),
            new("twice", "Counted twice", report.CountedTwice.Count(), [.. report.CountedTwice]),
            new("vague", "Left vague", report.Vague.Count(), [.. report.Vague]),
            new("accepted", "Accepted", report.Accepted.Length, report.Accepted),
            new("changed", "Changed", report.Changed.Length, []),
            new("resolved", "Resolved", report.Resolved.Length, []),
        }.Where(entry => entry.Count > 0),
        .. AppendixHtml.Contents(index, unread),
    ];

    private void Sections()
    {
        html.Line();
        Broken();
        Findings("new", "New findings", report.Others);
        Family();
        Findings("twice", "Counted twice", report.CountedTwice);
        Findings("vague", "Left vague", report.Vague);
        Findings("accepted", "Accepted", report.Accepted);
        List("changed", "Changed", "These findings are there without the draft too; with it they say:", report.Changed.Select(change => (change.After, change.After.Message)));
        List("resolved", "Resolved", "These findings are there only without the draft:", report.Resolved.Select(finding => (finding, finding.Message)));
        new AppendixHtml(html, index).Write(unread);
    }

    private void Findings(string anchor, string title, IEnumerable<Finding> shown)
    {
        var list = shown.ToList();
        if (list.Count > 0)
        {
            html.Section(anchor, title, () => list.ForEach(finding => findings.Write(finding, anchor == "accepted" ? "accepted" : "new")));
        }
    }

    private void List(string anchor, string title, string lead, IEnumerable<(Finding Finding, string Message)> shown)
    {
        var list = shown.ToList();
        if (list.Count > 0)
        {
            html.Section(anchor, title, () =>
            {
                html.Element("p", lead);
                html.Element("ul", () => list.ForEach(one => findings.Brief(one.Finding, one.Message)), ("class", "plain"));
            });
        }
    }

    private void Broken()
    {
        if (report.Broken.IsEmpty)
        {
            return;
        }

        html.Section("broken", "Promises by or to others", () => Table(
            "Promises that could not be kept beside the draft, although not everyone concerned is a party to it.",
            ["The promise", "Borne by", "Owed to", "Finding"],
            report.Broken,
            broken => html
                .Element("td", () => html.Text(broken.Clause.Reading).Element("br", () => { }).Link(ReportIndex.ClauseAnchor(broken.Clause.Id), broken.Clause.Id).Text($" · {broken.Clause.Standing}"))
                .Element("td", broken.BorneBy.IsEmpty ? "a party to the draft" : Narration.Join(broken.BorneBy))
                .Element("td", broken.OwedTo.IsEmpty ? "nobody else" : Narration.Join(broken.OwedTo))
                .Element("td", () => html.Link(index.Anchor(broken.Finding), $"{broken.Finding.Code} {broken.Finding.Title}"))));
    }

    private void Family()
    {
        if (report.Family.IsEmpty)
        {
            return;
        }

        html.Section("family", "Departures from the family", () =>
        {
            foreach (var family in report.Family.GroupBy(difference => difference.Frame))
            {
                Table($"Texts under {family.Key}; the number of texts stands behind each value.", ["In", "The draft says", "The others say"], family, difference => html
                    .Element("td", () => html.Text(difference.Place).Element("br", () => { }).Element("small", difference.Clause ?? difference.Text))
                    .Element("td", () => html.Element("strong", difference.Value))
                    .Element("td", () => html.Element("ul", () =>
                    {
                        foreach (var value in difference.Others)
                        {
                            html.Element("li", () => html.Text($"{value.Value} ({value.Texts.Length}) ").Element("small", string.Join(", ", value.Texts)));
                        }
                    }, ("class", "plain"))));
            }
        });
    }

    private void Table<T>(string caption, string[] heads, IEnumerable<T> rows, Action<T> cells) => html.Element("table", () =>
    {
        html.Element("caption", caption);
        html.Element("thead", () => html.Element("tr", () =>
        {
            foreach (var head in heads)
            {
                html.Element("th", head, ("scope", "col"));
            }
        }));
        html.Element("tbody", () =>
        {
            foreach (var row in rows)
            {
                html.Element("tr", () => cells(row)).Line();
            }
        });
    }).Line();
}
