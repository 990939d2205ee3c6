using Fetial.Coverage;

namespace Fetial.Exchange.Reports.Html.Covering;

/// <summary>The two matrices as lists that fit a sheet of paper: whom by year, and component by whom.</summary>
public sealed class CoverMatrixHtml(HtmlText html, CoverageReport report, CoverageMatrix matrix)
{
    public void Years() => html.Section("years", "By year", () =>
    {
        html.Element("p", "The lowest level that counts on any day and place of the year.", ("class", "place"));
        foreach (var (answer, row) in report.Answers.Select((answer, row) => (answer, row)))
        {
            html.Element("h3", () =>
            {
                if (report.Answers.Length == 1)
                {
                    html.Text($"{answer.Of.Name}, against “{answer.Threat}”");
                }
                else
                {
                    html.Link($"answer-{row + 1}", $"{answer.Of.Name}, against “{answer.Threat}”");
                }
            });
            html.Element("ol", () =>
            {
                for (var i = 0; i < matrix.Years.Length; i++)
                {
                    Year(matrix.Years[i], matrix.Levels[row][i]);
                }
            }, ("class", "years"));
        }
    });

    private void Year(int year, (int Lowest, int Highest)? cell) => html.Element("li", () =>
    {
        html.Element("span", $"{year}", ("class", "year"));
        if (cell is { } levels)
        {
            html.Element("span", report.Steps[levels.Lowest] + (report.Wanted is { } wanted && levels.Lowest < wanted ? " ░" : ""));
            html.Element("small", levels.Highest > levels.Lowest ? $"up to {report.Steps[levels.Highest]}" : "");
        }
        else
        {
            html.Element("span", "not asked");
        }
    }, ("class", cell is not { } c || report.Wanted is not { } w ? null : c.Lowest < w ? "short" : "enough"));

    public void Components()
    {
        if (matrix.Promisers.IsEmpty)
        {
            return;
        }

        html.Section("components", "By component", () => new TableHtml(html, "What is promised on the last day, by whom: by duty, or only by choice (intends to, may, means at discretion).").Write(
            matrix.Components,
            ("Component", row => html.Text(row.Component)),
            ("By duty", row => Promisers(row, byDuty: true)),
            ("By choice", row => Promisers(row, byDuty: false))));
    }

    private void Promisers(ComponentRow row, bool byDuty)
    {
        var cells = row.Cells.Where(c => c.Value.ByDuty == byDuty).ToList();
        if (cells.Count == 0)
        {
            html.Nothing("nobody");
            return;
        }

        html.Opening($"{(cells.Count <= 4 ? string.Join(", ", cells.Select(c => c.Key.Name)) : $"{cells.Count}: {string.Join(", ", cells.Take(3).Select(c => c.Key.Name))} …")}",
            () => html.Plain(cells, c => html.Text($"{c.Key.Name}: {string.Join(", ", c.Value.Clauses)}")), printed: true);
    }
}
