using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Exchange.Reports.Html;

/// <summary>What stands behind the findings of every page: places that could not be read, the clauses read in full, the sources, the legend.</summary>
public sealed class AppendixHtml(HtmlText html, ReportIndex index)
{
    public static IEnumerable<ContentsEntry> Contents(ReportIndex index, int unread) => new ContentsEntry[]
    {
        new("unread", "Places that could not be read", unread, []),
        new("clauses", "The clauses", index.Clauses.Length, []),
        new("sources", "The sources", index.Sources.Length, []),
        new("legend", "How to read this page", null, []),
    }.Where(entry => entry.Count is null or > 0);

    public void Write(IReadOnlyCollection<UnreadPlace> unread)
    {
        Unread(unread);
        Clauses();
        Sources();
        Legend();
    }

    private void Unread(IReadOnlyCollection<UnreadPlace> unread)
    {
        if (unread.Count == 0)
        {
            return;
        }

        html.Section("unread", "Places that could not be read", () => html.Element("ul", () =>
        {
            foreach (var place in unread)
            {
                html.Element("li", () => html.Element("code", place.Place)
                    .Text($": {(place.IsError ? "error" : "warning")}{(place.Code is null ? "" : " " + place.Code)}: {place.Message}. {place.Remedy}"));
            }
        }, ("class", "plain")));
    }

    private void Clauses()
    {
        if (index.Clauses.IsEmpty)
        {
            return;
        }

        html.Section("clauses", "The clauses", () =>
        {
            html.Element("p", "Every clause and text that a finding names, in the order of their ids: how it reads, where it stands, on which source it rests, and what was found about it.");
            foreach (var clause in index.Clauses)
            {
                html.Element("div", () => Clause(clause), ("class", "entry"), ("id", ReportIndex.ClauseAnchor(clause.Id))).Line();
            }
        });
    }

    private void Clause(FindingClause clause)
    {
        html.Element("h3", clause.Id);
        var (text, commitment) = (index.Instrument(clause.Id), index.Commitment(clause.Id));
        if (text?.Title is { } title)
        {
            html.Element("p", () => html.Element("cite", title).Text(clause.Locator is { } locator ? $", {locator}" : ""));
        }

        if ((commitment is null ? text?.Gist : commitment.Gist) is { } gist)
        {
            html.Element("p", gist, ("class", "gist"));
        }

        if (Reading(clause) is { } reading && reading != text?.Title)
        {
            html.Element("p", () => html.Prose(reading), ("class", "reading"));
        }

        html.Element("p", () =>
        {
            if (index.ForceOf(clause.Id) is { } force)
            {
                ForceMark.Write(html, force);
                html.Prose(clause.Standing).Text(" · ");
            }

            html.Text($"evidence: {Names.Text(clause.Evidence)} · ").Element("code", $"{clause.File}:{clause.Line}");
        }, ("class", "place"));
        Cited(clause);
        var findings = index.FindingsOf(clause.Id);
        html.Element("p", () =>
        {
            html.Text(findings.Count == 1 ? "Finding: " : "Findings: ");
            foreach (var (finding, i) in findings.Select((finding, i) => (finding, i)))
            {
                html.Text(i == 0 ? "" : ", ").Link(index.Anchor(finding), $"{finding.Code} {finding.Title}");
            }
        }, ("class", "place"));
    }

    /// <summary>The whole sentence; its id stands in the heading already.</summary>
    private string Reading(FindingClause clause)
    {
        if (index.Commitment(clause.Id) is not { } commitment || !index.Perspective.Commitments.Contains(commitment))
        {
            return clause.Reading;
        }

        var (sentence, head) = (ReadBack.Clause(index.Perspective, commitment), $"{clause.Id} — ");
        return sentence.StartsWith(head, StringComparison.Ordinal) ? sentence[head.Length..] : sentence;
    }

    private void Cited(FindingClause clause)
    {
        var cites = index.CitationsOf(clause.Id);
        if (cites.IsEmpty)
        {
            return;
        }

        html.Element("p", () =>
        {
            html.Text(cites.Length == 1 ? "Source: " : "Sources: ");
            foreach (var (cite, i) in cites.Select((cite, i) => (cite, i)))
            {
                html.Text(i == 0 ? "" : "; ").Link(ReportIndex.SourceAnchor(cite.Source.Id), cite.Source.Title ?? cite.Source.Id).Text(cite.Locator.Length == 0 ? "" : $", {cite.Locator}");
            }
        }, ("class", "place"));
    }

    private void Sources()
    {
        if (index.Sources.IsEmpty)
        {
            return;
        }

        html.Section("sources", "The sources", () => html.Element("ul", () =>
        {
            foreach (var source in index.Sources)
            {
                html.Element("li", () =>
                {
                    html.Element("cite", source.Title ?? source.Id);
                    html.Text($" ({source.Id}){(source.Published is { } day ? $", published {Calendar.Text(day)}" : "")}, evidence: {Names.Text(source.Evidence)}");
                    if (source.Url is { } url)
                    {
                        // The address is written out, not linked: a page that is mailed sends nobody anywhere by a slip of the hand.
                        html.Text(", ").Element("span", url, ("class", "url"));
                    }
                }, ("id", ReportIndex.SourceAnchor(source.Id)));
            }
        }, ("class", "plain")));
    }

    private void Legend() => html.Section("legend", "How to read this page", () =>
    {
        html.Element("dl", () =>
        {
            foreach (var (severity, meaning) in new[]
            {
                (Severity.Error, "does not hold together, on texts in the books"),
                (Severity.Warning, "would not hold together if a text is ratified or adopted, or rests on weaker ground"),
                (Severity.Note, "worth knowing; among proposals, or on weak evidence"),
            })
            {
                html.Element("div", () => html
                    .Element("dt", () => html.Element("span", () => html.Element("span", SeverityMark.Symbol(severity), ("aria-hidden", "true")).Text(" " + Names.Text(severity)), ("class", "severity " + Names.Text(severity))))
                    .Element("dd", meaning));
            }

            foreach (var force in ForceMark.All)
            {
                html.Element("div", () => html
                    .Element("dt", () =>
                    {
                        ForceMark.Write(html, force);
                        html.Text(ClauseText.ForceText(force));
                    })
                    .Element("dd", force switch
                    {
                        Force.Political => "a promise that is kept or broken, not enforced",
                        Force.Unilateral => "said by one, owed to none by agreement",
                        Force.Disputed => "its parties or sources differ on whether it binds",
                        Force.Unstated => "nobody wrote down what the text is meant to be",
                        _ => "binds in law",
                    }));
            }
        }, ("class", "legend"));
        html.Element("p", "Evidence, from strong to weak: text (the whole official text was read), excerpt (its words were read in part), reported (a reliable third party says so), weak, unverified. A finding carries the weakest grade among its clauses. Certain: on recorded facts. Possible: only on days after the one looked at. Attributed: through a body that decides by consensus, or on a contested fact.");
    });
}
