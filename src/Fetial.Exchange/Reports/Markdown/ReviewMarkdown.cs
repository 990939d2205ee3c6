using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Reviewing;
using static Fetial.Exchange.Reports.Markdown.MarkdownText;

namespace Fetial.Exchange.Reports.Markdown;

/// <summary>The answer of `review` in Markdown: a comment on a change request.</summary>
public static class ReviewMarkdown
{
    /// <param name="unread">What could not be read because of the draft.</param>
    public static string Write(ReviewReport report, ImmutableArray<UnreadPlace> unread)
    {
        var view = report.After.Perspective;
        var markdown = new MarkdownText();
        var text = new FindingMarkdown(markdown, new ReportIndex(view, report.New.Concat(report.Accepted)));
        text.Head(ReportTitles.Title(report), ReviewNarration.Of(report), [new Fact("Laid over", view.Architecture.Name), .. StandpointFacts.Of(view)]);
        Broken(markdown, report);
        Full(markdown, text, "New findings", report.Others);
        Family(markdown, report);
        Full(markdown, text, "Counted twice", report.CountedTwice);
        Full(markdown, text, "Left vague", report.Vague);
        Full(markdown, text, "Accepted", report.Accepted, finding => Acceptances.Reason(view.Architecture, finding) ?? "no reason was written");
        Listed(markdown, "Changed", report.Changed.Select(change => change.After));
        Listed(markdown, "Resolved", report.Resolved);
        text.End(unread);
        return markdown.ToString();
    }

    private static void Broken(MarkdownText markdown, ReviewReport report)
    {
        if (!report.Broken.IsEmpty)
        {
            markdown.Heading(2, "Clauses by or to others");
            markdown.Table(["reading", "clause", "standing", "borne by", "owed to", "finding"], report.Broken.Select(broken => (IReadOnlyList<string>)
            [
                Escaped(broken.Clause.Reading),
                Code(broken.Clause.Id),
                Escaped(broken.Clause.Standing),
                Escaped(broken.BorneBy.IsEmpty ? "a party to the draft" : ReportTitles.Names(broken.BorneBy)),
                Escaped(broken.OwedTo.IsEmpty ? "nobody else" : ReportTitles.Names(broken.OwedTo)),
                Escaped($"{broken.Finding.Code} {broken.Finding.Title}"),
            ]));
        }
    }

    private static void Family(MarkdownText markdown, ReviewReport report)
    {
        foreach (var family in report.Family.GroupBy(difference => difference.Frame))
        {
            markdown.Heading(2, $"Departures from the family of {family.Key}");
            markdown.Table(["in", "the draft says", "the others say"], family.Select(difference => (IReadOnlyList<string>)
            [
                $"{Escaped(difference.Place)} {Code(difference.Clause ?? difference.Text)}",
                $"**{Escaped(difference.Value)}**",
                string.Join(" · ", difference.Others.Select(value => Escaped($"{value.Value} ({value.Texts.Length}: {string.Join(", ", value.Texts)})"))),
            ]));
        }
    }

    private static void Full(MarkdownText markdown, FindingMarkdown text, string heading, IEnumerable<Finding> findings, Func<Finding, string>? because = null)
    {
        var list = findings.ToList();
        if (list.Count > 0)
        {
            markdown.Heading(2, heading);
            list.ForEach(finding => text.Write(finding, because?.Invoke(finding)));
        }
    }

    private static void Listed(MarkdownText markdown, string heading, IEnumerable<Finding> findings)
    {
        var list = findings.ToList();
        if (list.Count > 0)
        {
            markdown.Heading(2, heading);
            markdown.List(list.Select(finding => $"{SeverityMark.Symbol(finding.Severity)} {Names.Text(finding.Severity)} {Code($"{finding.Code}-{finding.Fingerprint}")} {Escaped(finding.Message)}"));
        }
    }
}
