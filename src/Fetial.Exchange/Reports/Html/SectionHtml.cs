namespace Fetial.Exchange.Reports.Html;

/// <summary>A section with its heading; the heading names the section for whoever listens to the page.</summary>
public static class SectionHtml
{
    public static void Section(this HtmlText html, string anchor, string title, Action inside) => html.Element("section", () =>
    {
        html.Element("h2", title, ("id", anchor + "-title")).Line();
        inside();
    }, ("id", anchor), ("aria-labelledby", anchor + "-title")).Line();
}
