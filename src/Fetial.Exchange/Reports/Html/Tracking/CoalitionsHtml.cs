using System.Collections.Immutable;
using Fetial.Ledger;

namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>Coalitions: who leads, who is in it, what it needs, what was given, what is missing, and what nobody says.</summary>
public sealed class CoalitionsHtml(TrackHtml page)
{
    private readonly HtmlText html = page.Html;

    public void Write() => html.Section("coalitions", "Coalitions", () =>
    {
        foreach (var coalition in page.Report.Coalitions)
        {
            var anchor = "coalition-" + coalition.Coalition.Actor.Name;
            html.Element("article", () => One(coalition, anchor), ("class", "entry named"), ("aria-labelledby", anchor)).Line();
        }
    });

    private void One(CoalitionProgress coalition, string anchor)
    {
        html.Element("h3", coalition.Coalition.Actor.Title ?? coalition.Coalition.Actor.Name, ("id", anchor));
        ImmutableArray<string> leads = [.. coalition.Leads.Distinct()];
        ImmutableArray<string> needs = [.. coalition.Needs.Select(n => n.ToString()).Distinct()];
        Tellings("Lead", leads);
        Tellings("Need", needs);
        html.Values(
            ("Lead", leads.Length switch { 0 => "nobody named", 1 => leads[0], _ => "sources differ, see above" }),
            ("Need", needs.Length switch { 0 => "not stated", 1 => needs[0], _ => "sources differ, see above" }),
            ("Capability", coalition.Coalition.Capabilities.IsEmpty ? "not stated" : string.Join("; ", coalition.Coalition.Capabilities.Select(c => c.Value).Distinct())),
            ("Pledged", Given(coalition.Pledged)),
            ("Allocated", Given(coalition.Allocated)),
            ("Delivered", Given(coalition.Delivered)),
            ("Missing", coalition.Missing ?? "unknown"),
            ("Not known", coalition.Lacks.IsEmpty ? "nothing of these" : string.Join("; ", coalition.Lacks)));
        if (!coalition.Told.IsEmpty)
        {
            html.Element("p", $"Told in words: {string.Join("; ", coalition.Told.Select(told => told.TrimEnd('.')))}.");
        }

        html.Element("div", () =>
        {
            html.Text("Members: ");
            page.Names([.. coalition.Members.Select(m => m.Name)], "none recorded", most: 40);
        }, ("class", "place"));
    }

    /// <summary>Where sources differ, their tellings stand side by side.</summary>
    private void Tellings(string label, ImmutableArray<string> tellings)
    {
        if (tellings.Length < 2)
        {
            return;
        }

        html.Element("div", () =>
        {
            foreach (var (telling, i) in tellings.Select((telling, i) => (telling, i)))
            {
                html.Element("div", () => html.Element("h4", $"{label}, telling {i + 1} of {tellings.Length}").Element("p", telling), ("class", "side"));
            }
        }, ("class", tellings.Length == 2 ? "sides two" : "sides many"));
    }

    private static string Given(ImmutableArray<(string Unit, LedgerFigure Figure)> figures) =>
        figures.IsEmpty ? "nothing recorded" : string.Join("; ", figures.Select(f => Amount(f.Unit, f.Figure)));

    private static string Amount(string unit, LedgerFigure figure) => figure.Lines.Any(l => l.Entry.IsMoney)
        ? figure.Number is { } money ? $"{FigureText.Sign(figure.Qualifier)}{unit} {FigureText.Count(money / 1_000_000m)} m" : $"{unit} unknown"
        : $"{FigureText.Of(figure, money: false)} {unit}";
}
