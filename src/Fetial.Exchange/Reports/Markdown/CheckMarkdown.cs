using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;

namespace Fetial.Exchange.Reports.Markdown;

/// <summary>The answer of `check` in Markdown, for a wiki, an issue or a message.</summary>
public static class CheckMarkdown
{
    /// <param name="report">After filters.</param>
    /// <param name="least">Findings below this severity are left out.</param>
    public static string Write(CheckReport report, Severity least, ImmutableArray<UnreadPlace> unread)
    {
        ImmutableArray<Finding> shown = [.. report.Findings.Where(finding => finding.Severity >= least)];
        ImmutableArray<Finding> accepted = [.. report.Accepted.Where(finding => finding.Severity >= least)];
        var markdown = new MarkdownText();
        var text = new FindingMarkdown(markdown, new ReportIndex(report.Perspective, shown.Concat(accepted)));
        text.Head(report.Perspective.Architecture.Name, ReportTitles.Sentence(report, unread), StandpointFacts.Of(report.Perspective));
        foreach (var kind in shown.GroupBy(finding => finding.Kind))
        {
            markdown.Heading(2, KindWords.Of(kind.Key).Heading);
            foreach (var finding in kind)
            {
                text.Write(finding);
            }
        }

        if (!accepted.IsEmpty)
        {
            markdown.Heading(2, "Accepted");
            foreach (var finding in accepted)
            {
                text.Write(finding, Acceptances.Reason(report.Perspective.Architecture, finding) ?? "no reason was written");
            }
        }

        text.End(unread);
        return markdown.ToString();
    }
}
