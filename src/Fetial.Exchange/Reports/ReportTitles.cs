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

    /// <summary>What was reviewed: the title of the scenario, or of the draft's text, if it is one.</summary>
    public static string Title(ReviewReport report) => (ReviewNarration.Scenario(report), report.Draft.Instruments) switch
    {
        ({ } scenario, _) => $"Scenario: {scenario.Title ?? scenario.Id}",
        (_, [var text]) => text.Title ?? text.Id,
        (_, []) => "A draft",
        (_, var texts) => $"A draft of {texts.Length} texts",
    };

    /// <summary>Names in a cell: so many that it stays one.</summary>
    public static string Names(IReadOnlyList<string> names) => SingleClause.List(names, 6);
}
