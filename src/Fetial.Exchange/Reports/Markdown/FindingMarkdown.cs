using Fetial.Findings;
using Fetial.Model;
using static Fetial.Exchange.Reports.Markdown.MarkdownText;

namespace Fetial.Exchange.Reports.Markdown;

/// <summary>One finding in Markdown, and what stands at the head and the end of every report.</summary>
public sealed class FindingMarkdown(MarkdownText markdown, ReportIndex index)
{
    public void Head(string title, string narration, IEnumerable<Fact> facts)
    {
        markdown.Heading(1, title).Block(Escaped(narration));
        markdown.Block(string.Join(" · ", facts.Select(fact => $"{Escaped(fact.Label)}: {Escaped(fact.Value)}")));
    }

    public void Write(Finding finding, string? because = null)
    {
        markdown.Heading(3, $"{SeverityMark.Symbol(finding.Severity)} {Names.Text(finding.Severity)} {finding.Code}: {finding.Title}");
        markdown.Block(Escaped($"{Names.Text(finding.Certainty)} · {Names.Text(finding.Standing)} · evidence: {Names.Text(finding.Evidence)}"));
        markdown.Block(Escaped(finding.Message));
        markdown.Table(["side", "clause", "reading", "standing", "evidence", "source", "place"], FindingSide.Of(finding).SelectMany(side => side.Clauses.Select(clause => (IReadOnlyList<string>)
        [
            Escaped(side.Heading + (FindingSide.IsSupport(clause) ? " (in support)" : "")),
            Code(clause.Id) + (clause.Locator is { } locator ? $" {Escaped(locator)}" : ""),
            Escaped(clause.Reading),
            Escaped(clause.Standing),
            Names.Text(clause.Evidence),
            Escaped(string.Join("; ", index.CitationsOf(clause.Id).Select(cite => cite.Source.Id))),
            Code($"{clause.File}:{clause.Line}"),
        ])));
        Witness(finding.Witness);
        markdown.Block($"**Way out.** {Escaped(finding.Resolve)}");
        if (because is not null)
        {
            markdown.Block($"**Accepted because** {Escaped(because)}");
        }

        markdown.Block($"Fingerprint {Code($"{finding.Code}-{finding.Fingerprint}")}");
    }

    /// <summary>Places that could not be read, and the sources.</summary>
    public void End(IEnumerable<UnreadPlace> unread)
    {
        var places = unread.ToList();
        if (places.Count > 0)
        {
            markdown.Heading(2, "Places that could not be read");
            markdown.List(places.Select(place => $"{Code(place.Place)} {(place.IsError ? "error" : "warning")}{(place.Code is null ? "" : " " + place.Code)}: {Escaped($"{place.Message}. {place.Remedy}")}"));
        }

        if (!index.Sources.IsEmpty)
        {
            markdown.Heading(2, "Sources");
            markdown.List(index.Sources.Select(source => Escaped($"{source.Id}: {source.Title ?? source.Id}{(source.Published is { } day ? $", published {Calendar.Text(day)}" : "")}, evidence: {Names.Text(source.Evidence)}{(source.Url is { } url ? $", {url}" : "")}")));
        }
    }

    private void Witness(Witness witness)
    {
        var where = WitnessWords.Of(witness);
        if (where.Length > 0 || !witness.Facts.IsEmpty)
        {
            markdown.Block(where.Length > 0 ? $"A situation in which it shows. {Escaped(where)}" : "What it rests on:");
            markdown.List(witness.Facts.Select(fact => Escaped(fact.Statement) + (fact.Holds ? "" : " *does not hold*")));
        }
    }
}
