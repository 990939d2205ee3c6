using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Reviewing;

namespace Fetial.Exchange.Reports;

/// <summary>What stands at the head of a report, the same in every format.</summary>
public static class ReportTitles
{
    /// <summary>The result of a check in one sentence.</summary>
    /// <param name="report">After filters.</param>
    public static string Sentence(CheckReport report, ImmutableArray<UnreadPlace> unread)
    {
        var view = report.Perspective;
        var lost = unread.Count(place => place.IsError);
        return $"Among {Narration.Count(view.Instruments.Length, "text")} with {Narration.Count(view.Commitments.Length, "clause")}, {Narration.Of(report.Findings)}"
            + $"{(lost > 0 ? $"; {Narration.Count(lost, "place")} could not be read, everything else was checked" : "")}.";
    }

    /// <summary>What was reviewed: the title of the draft's text, if it is one.</summary>
    public static string Title(ReviewReport report) => report.Draft.Instruments is [var text] ? text.Title ?? text.Id : ReviewNarration.Subject(report);
}
