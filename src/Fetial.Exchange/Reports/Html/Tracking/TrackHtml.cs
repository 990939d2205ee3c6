using System.Collections.Immutable;
using Fetial.Ledger;
using Fetial.Model;
using Fetial.Text;

namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>What the parts of a page about promises kept share: the report, where links lead, and small words.</summary>
/// <param name="linked">Ids of texts and clauses that have an anchor on the page.</param>
public sealed class TrackHtml(HtmlText html, TrackReport report, ImmutableHashSet<string> linked)
{
    public HtmlText Html => html;

    public TrackReport Report => report;

    /// <summary>The id as a link where the page tells of it, else as it stands.</summary>
    public HtmlText Id(string id) => linked.Contains(id) ? html.Link(ReportIndex.ClauseAnchor(id), id) : html.Text(id);

    public static string Day(int? day, string otherwise = "") => day is { } known ? Calendar.Text(known) : otherwise;

    public static string Place(SourceLocation location) => $"{Path.GetFileName(location.Path)}:{location.Line}";

    /// <summary>All names where they are few; else how many, and all of them at a click.</summary>
    public void Names(IReadOnlyList<string> names, string nobody, int most = 6)
    {
        if (names.Count <= most)
        {
            html.Text(names.Count == 0 ? nobody : string.Join(", ", names));
        }
        else
        {
            html.Opening($"{names.Count}: {string.Join(", ", names.Take(3))} …", () => html.Element("p", string.Join(", ", names)), printed: true);
        }
    }
}
