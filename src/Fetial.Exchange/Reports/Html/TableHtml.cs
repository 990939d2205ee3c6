namespace Fetial.Exchange.Reports.Html;

/// <summary>
/// A table whose cells stand below each other in a narrow window, each under its heading. Roles are written out, because a browser forgets
/// them where the style no longer lays a table out as one.
/// </summary>
public sealed class TableHtml(HtmlText html, string caption)
{
    /// <param name="columns">The heading of each column, and what writes a cell of it.</param>
    public void Write<T>(IEnumerable<T> rows, params (string Head, Action<T> Cell)[] columns) => Write(rows, null, columns);

    /// <param name="anchor">The anchor of a row, or null for rows that nothing links to.</param>
    /// <param name="columns">The heading of each column, and what writes a cell of it.</param>
    public void Write<T>(IEnumerable<T> rows, Func<T, string>? anchor, params (string Head, Action<T> Cell)[] columns) => html.Element("table", () =>
    {
        html.Element("caption", caption);
        html.Element("thead", () => html.Element("tr", () =>
        {
            foreach (var (head, _) in columns)
            {
                html.Element("th", head, ("scope", "col"), ("role", "columnheader"));
            }
        }, ("role", "row")), ("role", "rowgroup"));
        html.Element("tbody", () =>
        {
            foreach (var row in rows)
            {
                html.Element("tr", () =>
                {
                    foreach (var (head, cell) in columns)
                    {
                        html.Element("td", () => cell(row), ("role", "cell"), ("data-label", head));
                    }
                }, ("role", "row"), ("id", anchor?.Invoke(row))).Line();
            }
        }, ("role", "rowgroup"));
    }, ("role", "table")).Line();
}
