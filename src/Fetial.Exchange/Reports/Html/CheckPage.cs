using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;

namespace Fetial.Exchange.Reports.Html;

/// <summary>The answer of `check` as one page to mail, print and keep.</summary>
public static class CheckPage
{
    /// <param name="report">After filters.</param>
    /// <param name="least">Findings below this severity are left out; the page says how many.</param>
    /// <param name="unread">What could not be read.</param>
    /// <param name="command">What was typed.</param>
    public static string Write(CheckReport report, Severity least, ImmutableArray<UnreadPlace> unread, string command)
    {
        ImmutableArray<Finding> shown = [.. report.Findings.Where(finding => finding.Severity >= least)];
        ImmutableArray<Finding> accepted = [.. report.Accepted.Where(finding => finding.Severity >= least)];
        var index = new ReportIndex(report.Perspective, shown.Concat(accepted));
        var kinds = shown.GroupBy(finding => finding.Kind)
            .Select(kind => new ContentsEntry("kind-" + Names.Text(kind.Key), KindWords.Of(kind.Key).Heading, kind.Count(), [.. kind])).ToList();
        ContentsEntry[] contents =
        [
            .. kinds,
            .. accepted.IsEmpty ? [] : new[] { new ContentsEntry("accepted", "Accepted", accepted.Length, accepted) },
            .. AppendixHtml.Contents(index, unread.Length),
        ];
        var view = report.Perspective;
        var frame = new PageFrame("check", view.Architecture.Name, ReportTitles.Sentence(report, unread), StandpointFacts.Of(view), command);
        return frame.Write(index, contents, html =>
        {
            html.Line();
            var findings = new FindingHtml(html, index);
            foreach (var kind in kinds)
            {
                html.Section(kind.Anchor, kind.Title, () =>
                {
                    foreach (var finding in kind.Findings)
                    {
                        findings.Write(finding);
                    }
                });
            }

            if (!accepted.IsEmpty)
            {
                html.Section("accepted", "Accepted", () =>
                {
                    foreach (var finding in accepted)
                    {
                        findings.Write(finding, "accepted");
                    }
                });
            }

            var hidden = report.Findings.Length - shown.Length;
            if (hidden > 0)
            {
                html.Element("p", $"{Narration.Count(hidden, "finding")} below {Names.Text(least)} left out.", ("class", "place"));
            }

            new AppendixHtml(html, index).Write(unread);
        });
    }
}
