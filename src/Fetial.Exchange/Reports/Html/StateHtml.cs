namespace Fetial.Exchange.Reports.Html;

/// <summary>Marks and small parts that pages share. A colour or a symbol never stands without its word.</summary>
public static class StateHtml
{
    /// <summary>"✖ missed"; more words, such as how long, may follow the state's own.</summary>
    public static HtmlText State(this HtmlText html, StateMark mark, string more = "") => html.Element("span", () => html
        .Element("span", mark.Symbol, ("aria-hidden", "true")).Text($" {mark.Word}{more}"), ("class", "state " + mark.Tone.ToString().ToLowerInvariant()));

    /// <summary>A dot for the eye, words for whoever listens.</summary>
    public static HtmlText Nothing(this HtmlText html, string word) => html
        .Element("span", "·", ("aria-hidden", "true"), ("class", "nothing")).Element("span", word, ("class", "unseen"));

    /// <summary>What opens at a click, and on paper where <paramref name="printed"/>.</summary>
    public static HtmlText Opening(this HtmlText html, string summary, Action inside, bool printed = false) => html.Element("details", () =>
    {
        html.Element("summary", summary);
        inside();
    }, ("class", printed ? "printed" : null));

    /// <summary>A list without marks.</summary>
    public static HtmlText Plain<T>(this HtmlText html, IEnumerable<T> items, Action<T> write) => html.Element("ul", () =>
    {
        foreach (var item in items)
        {
            html.Element("li", () => write(item));
        }
    }, ("class", "plain"));

    /// <summary>Labelled values.</summary>
    public static HtmlText Values(this HtmlText html, params ReadOnlySpan<(string Label, string Value)> values)
    {
        html.Own("<dl class=\"values\">");
        foreach (var (label, value) in values)
        {
            html.Own("<div>").Element("dt", label).Element("dd", value).Own("</div>");
        }

        return html.Own("</dl>");
    }
}
