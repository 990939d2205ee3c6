using System.Collections.Immutable;
using Fetial.Ledger;

namespace Fetial.Exchange.Reports.Html.Tracking;

/// <summary>The answer of <c>track</c> as one page: what has become of every promise.</summary>
public static class TrackPage
{
    /// <summary>The parts of the page in their order, by anchor.</summary>
    private static readonly ImmutableArray<(string Anchor, string Title, Func<TrackReport, int> Count, Action<TrackHtml> Write)> Parts =
    [
        ("clocks", "Clocks", r => r.Clocks.Length + r.SilentClocks.Length, p => new ClocksHtml(p).Write()),
        ("waiting", "Waiting for others", r => r.Waiting.Length, p => new WaitingHtml(p).Write()),
        ("expected", "Expected", r => r.Expected.Length, p => new ExpectedHtml(p).Write()),
        ("pipeline", "Ratification", r => r.Pipelines.Length, p => new PipelinesHtml(p).Write()),
        ("family", "Families", r => r.Families.Length, p => new FamiliesHtml(p).Write()),
        ("ledger", "The ledger", r => r.Ledger.Lines.Length, p => new LedgerHtml(p).Write()),
        ("pledges", "Promised in texts against the ledger", r => r.Pledges.Length, p => new PledgesHtml(p).Write()),
        ("coalitions", "Coalitions", r => r.Coalitions.Length, p => new CoalitionsHtml(p).Write()),
        ("record", "Record of promises", r => r.Records.Length, p => new RecordsHtml(p).Write()),
        ("lives", "The texts and their promises", r => LivesHtml.Texts(r).Count(), p => new LivesHtml(p).Write()),
    ];

    /// <param name="report">Cut down to one actor where the page is about one.</param>
    /// <param name="only">Anchors of the parts wanted; empty for all. Texts and promises are one part: instruments, commitments.</param>
    /// <param name="of">The actor that the report is cut down to, or null.</param>
    /// <param name="command">What was typed.</param>
    public static string Write(TrackReport report, ImmutableArray<string> only, string? of, string command)
    {
        bool IsAsked(string anchor) => only.IsEmpty || only.Contains(anchor) || (anchor == "lives" && (only.Contains("instruments") || only.Contains("commitments")));
        var parts = Parts.Where(p => IsAsked(p.Anchor) && p.Count(report) > 0).ToList();
        var view = report.Perspective;
        var title = view.Architecture.Name + (of is null ? "" : $": {of}");
        var frame = new PageFrame("track", title, Capital(TrackSentence.Of(report)) + ".", StandpointFacts.Of(view), command) { Skip = "Skip to the answer" };
        var linked = IsAsked("lives") ? LivesHtml.Anchors(report) : [];
        return frame.Write(new ReportIndex(view, []), [.. parts.Select(p => new ContentsEntry(p.Anchor, p.Title, p.Count(report), []))], html =>
        {
            html.Line();
            var page = new TrackHtml(html, report, linked);
            parts.ForEach(p => p.Write(page));
        });
    }

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
