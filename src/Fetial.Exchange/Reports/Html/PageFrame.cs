using System.Collections.Immutable;
using System.Reflection;
using Fetial.Findings;

namespace Fetial.Exchange.Reports.Html;

/// <summary>
/// What every page has: one self-contained file with its style inside, landmarks, a link past the contents, and a policy that lets a
/// browser ask for nothing.
/// </summary>
/// <param name="Kind">What the page answers: "check", "review".</param>
/// <param name="Title">What it is about.</param>
/// <param name="Narration">The result in one sentence.</param>
/// <param name="Facts">From where it was looked at.</param>
/// <param name="Command">What to type to make the page again.</param>
public sealed record PageFrame(string Kind, string Title, string Narration, ImmutableArray<Fact> Facts, string Command)
{
    /// <summary>The words of the link past the contents.</summary>
    public string Skip { get; init; } = "Skip to the findings";

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static readonly Lazy<string> StyleSheet = new(ReadStyle);

    /// <summary>The whole file.</summary>
    /// <param name="index">Anchors of the findings in the contents.</param>
    /// <param name="contents">The sections in their order.</param>
    /// <param name="main">Writes the sections.</param>
    public string Write(ReportIndex index, IReadOnlyList<ContentsEntry> contents, Action<HtmlText> main)
    {
        var html = new HtmlText();
        html.Own("<!DOCTYPE html>\n");
        html.Element("html", () =>
        {
            html.Line().Element("head", () => Head(html)).Line();
            html.Element("body", () =>
            {
                html.Line().Element("a", Skip, ("class", "skip"), ("href", "#content")).Line();
                ForceMark.Define(html);
                html.Element("header", () => Header(html), ("class", "page")).Line();
                html.Element("div", () =>
                {
                    html.Element("nav", () => Contents(html, index, contents), ("aria-labelledby", "contents")).Line();
                    html.Element("main", () => main(html), ("id", "content"), ("tabindex", "-1"));
                }, ("class", "columns")).Line();
                html.Element("footer", () => html.Element("p", () => html.Text("Made offline by Fetial: ").Element("code", Command)
                    .Text(". It predicts nothing; each statement rests on the sources named.")), ("class", "page")).Line();
            }).Line();
        }, ("lang", "en"));
        return html.Line().ToString();
    }

    private void Head(HtmlText html)
    {
        html.Line().Void("meta", ("charset", "utf-8")).Line();
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer")).Line();
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy)).Line();
        html.Element("title", $"{Title} · Fetial {Kind}").Line();
        html.Own("<style>\n").Own(StyleSheet.Value).Own("</style>\n");
    }

    private void Header(HtmlText html)
    {
        html.Element("p", $"Fetial · {Kind}", ("class", "kind"));
        html.Element("h1", Title);
        html.Element("p", Narration, ("class", "narration"));
        html.Element("dl", () =>
        {
            foreach (var fact in Facts)
            {
                html.Element("div", () => html.Element("dt", fact.Label).Element("dd", fact.Value));
            }
        }, ("class", "facts"));
    }

    private static void Contents(HtmlText html, ReportIndex index, IReadOnlyList<ContentsEntry> contents)
    {
        html.Element("h2", "Contents", ("id", "contents"));
        html.Element("ol", () =>
        {
            foreach (var entry in contents)
            {
                html.Element("li", () =>
                {
                    html.Link(entry.Anchor, entry.Title);
                    if (entry.Count is { } count)
                    {
                        html.Text(" ").Element("span", $"{count}", ("class", "count"));
                    }

                    if (!entry.Findings.IsEmpty)
                    {
                        html.Element("ol", () => Findings(html, index, entry.Findings));
                    }
                }).Line();
            }
        });
    }

    private static void Findings(HtmlText html, ReportIndex index, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            html.Element("li", () =>
            {
                html.Element("span", SeverityMark.Symbol(finding.Severity), ("class", $"mark {Names.Text(finding.Severity)}"), ("aria-hidden", "true"))
                    .Element("span", $"{Names.Text(finding.Severity)}: ", ("class", "unseen"))
                    .Link(index.Anchor(finding), finding.Title);
            });
        }
    }

    private static string ReadStyle()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("reports/page.css")
            ?? throw new InvalidOperationException("The style of pages is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
