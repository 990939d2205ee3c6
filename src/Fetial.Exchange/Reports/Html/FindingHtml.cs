using Fetial.Findings;

namespace Fetial.Exchange.Reports.Html;

/// <summary>One finding: what is contested, both sides next to each other, the sentence, a situation in which it shows, the way out.</summary>
public sealed class FindingHtml(HtmlText html, ReportIndex index)
{
    /// <param name="remark">Said beside the severity: "new", "accepted"; null for nothing.</param>
    public void Write(Finding finding, string? remark = null)
    {
        var anchor = index.Anchor(finding);
        html.Element("article", () =>
        {
            html.Element("header", () => Head(finding, anchor, remark));
            html.Element("p", () => html.Prose(finding.Message), ("class", "message"));
            Sides(finding);
            Witness(finding.Witness);
            html.Element("p", () => html.Element("strong", "Way out. ").Text(finding.Resolve), ("class", "resolve"));
            if (Acceptances.Of(index.Perspective.Architecture, finding) is { } acceptance)
            {
                html.Element("p", () => html.Element("strong", "Accepted because ").Text(acceptance.Because ?? "no reason was written"), ("class", "resolve"));
            }

            html.Element("p", () => html.Text("Fingerprint ").Element("code", $"{finding.Code}-{finding.Fingerprint}"), ("class", "fingerprint"));
        }, ("class", $"finding {Names.Text(finding.Severity)}"), ("id", anchor), ("aria-labelledby", anchor + "-title")).Line();
    }

    /// <summary>A finding in one line with its message, for what is only listed.</summary>
    public void Brief(Finding finding, string message) => html.Element("li", () =>
    {
        Severity(finding);
        html.Text(" ").Element("strong", finding.Title).Text(" ").Element("code", $"{finding.Code}-{finding.Fingerprint}").Void("br");
        html.Prose(message);
    });

    private void Head(Finding finding, string anchor, string? remark)
    {
        html.Element("p", () =>
        {
            Severity(finding);
            if (remark is not null)
            {
                html.Text(" · ").Text(remark);
            }

            html.Text(" · ").Element("span", finding.Code, ("class", "code"));
            html.Text($" · {Names.Text(finding.Certainty)} · {Names.Text(finding.Standing)} · evidence: {Names.Text(finding.Evidence)}");
        }, ("class", "tags"));
        html.Element("h3", finding.Title, ("id", anchor + "-title"));
    }

    private void Severity(Finding finding) => html.Element("span", () => html
        .Element("span", SeverityMark.Symbol(finding.Severity), ("aria-hidden", "true"))
        .Text(" " + Names.Text(finding.Severity)), ("class", $"severity {Names.Text(finding.Severity)}"));

    private void Sides(Finding finding)
    {
        var sides = FindingSide.Of(finding);
        if (sides.IsEmpty)
        {
            return;
        }

        html.Element("div", () =>
        {
            foreach (var side in sides)
            {
                html.Element("div", () =>
                {
                    html.Element("h4", side.Heading);
                    html.Element("ul", () =>
                    {
                        foreach (var clause in side.Clauses)
                        {
                            html.Element("li", () => Clause(clause), ("class", "clause " + (index.ForceOf(clause.Id) is { } force ? ForceMark.Class(force) : "f-none")));
                        }
                    });
                }, ("class", side.IsOut ? "side out" : "side"));
            }
        }, ("class", sides.Length switch { 1 => "sides one", 2 => "sides two", _ => "sides many" }));
    }

    private void Clause(FindingClause clause)
    {
        if (clause.Reading.Length > 0)
        {
            html.Element("p", () => html.Prose(clause.Reading), ("class", "reading"));
        }

        if (clause.Standing.Length > 0)
        {
            html.Element("p", () =>
            {
                if (index.ForceOf(clause.Id) is { } force)
                {
                    ForceMark.Write(html, force);
                }

                html.Prose(clause.Standing);
            }, ("class", "standing"));
        }

        html.Element("p", () =>
        {
            html.Link(ReportIndex.ClauseAnchor(clause.Id), clause.Id);
            var rest = new[] { clause.Locator, $"evidence: {Names.Text(clause.Evidence)}", FindingSide.IsSupport(clause) ? "in support" : null }.OfType<string>();
            html.Text(" · " + string.Join(" · ", rest));
            foreach (var cite in index.CitationsOf(clause.Id).Take(1))
            {
                html.Text(" · ").Link(ReportIndex.SourceAnchor(cite.Source.Id), cite.Source.Id);
            }
        }, ("class", "place"));
    }

    private void Witness(Witness witness)
    {
        var where = WitnessWords.Of(witness);
        if (where.Length == 0 && witness.Facts.IsEmpty)
        {
            return;
        }

        html.Element("div", () =>
        {
            html.Element("h4", where.Length == 0 ? "What it rests on" : "A situation in which it shows");
            if (where.Length > 0)
            {
                html.Element("p", () => html.Prose(where + (witness.Facts.IsEmpty ? "." : ":")));
            }

            if (!witness.Facts.IsEmpty)
            {
                html.Element("ol", () =>
                {
                    foreach (var fact in witness.Facts)
                    {
                        html.Element("li", () =>
                        {
                            html.Prose(fact.Statement);
                            if (!fact.Holds)
                            {
                                html.Text(" ").Element("em", "does not hold");
                            }
                        });
                    }
                });
            }
        }, ("class", "witness"));
    }
}
