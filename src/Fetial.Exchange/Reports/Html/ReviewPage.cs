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
            new("broken", "Clauses by or to others", report.Broken.Length, []),
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

        html.Section("broken", "Clauses by or to others", () => new TableHtml(html, "Clauses that could not be kept beside the draft, although not everyone concerned is a party to it.").Write(
            report.Broken,
            ("The clause", broken => Promise(broken.Clause)),
            ("Borne by", broken => html.Text(broken.BorneBy.IsEmpty ? "a party to the draft" : ReportTitles.Names(broken.BorneBy))),
            ("Owed to", broken => html.Text(broken.OwedTo.IsEmpty ? "nobody else" : ReportTitles.Names(broken.OwedTo))),
            ("Finding", broken => html.Link(index.Shows(broken.Finding) ? index.Anchor(broken.Finding) : "changed", $"{broken.Finding.Code} {broken.Finding.Title}"))));
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
                new TableHtml(html, $"Texts under {family.Key}; the number of texts stands behind each value.").Write(
                    family,
                    ("In", difference => html.Text(difference.Place).Void("br").Element("small", difference.Clause ?? difference.Text)),
                    ("The draft says", difference => html.Element("strong", difference.Value)),
                    ("The others say", difference => html.Element("ul", () => Others(difference), ("class", "plain"))));
            }
        });
    }

    private void Promise(FindingClause clause)
    {
        html.Prose(clause.Reading).Void("br");
        _ = index.Shows(clause.Id) ? html.Link(ReportIndex.ClauseAnchor(clause.Id), clause.Id) : html.Text(clause.Id);
        html.Text(" · ").Prose(clause.Standing);
    }

    private void Others(FamilyDifference difference)
    {
        foreach (var value in difference.Others)
        {
            html.Element("li", () => html.Text($"{value.Value} ({value.Texts.Length}) ").Element("small", string.Join(", ", value.Texts)));
        }
    }
}
