using System.Collections.Immutable;
using Fetial.Coverage;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Exchange.Reports.Html.Covering;

/// <summary>The answer of <c>cover</c> as one page: levels over time, gaps, who owes what, exits, near misses.</summary>
public static class CoverPage
{
    /// <param name="command">What was typed.</param>
    public static string Write(CoverageReport report, string command)
    {
        var view = report.Perspective;
        var only = report.Answers.Length == 1 ? report.Answers[0] : null;
        var gaps = report.Answers.Count(a => a.CertainGaps.Any());
        var narration = only is not null ? CoverageSentence.Of(report, only)
            : report.Answers.IsEmpty ? "Nobody is meant: the organisation or class has no members on the as-of day."
            : report.Wanted is { } wanted ? $"Of {Narration.Count(report.Answers.Length, "question")}, {(gaps == 0 ? "none has" : gaps == 1 ? "1 has" : $"{gaps} have")} a gap below {report.Steps[wanted]}."
            : $"{Narration.Count(report.Answers.Length, "question")}, each with what is owed by day and place.";
        ImmutableArray<Fact> facts =
        [
            new("Days", report.Days.Last < report.Days.First ? "none" : $"{Calendar.Text(report.Days.First)} to {Calendar.Text(report.Days.Last)}"),
            new("Ladder", $"{report.Question.Ladder}: {string.Join(" < ", report.Steps)}"),
            .. report.Wanted is { } step ? [new Fact("Wanted", $"{report.Steps[step]}, {CoverageWords.Counted(report.Question.Counting)}")] : Array.Empty<Fact>(),
            .. report.Question.Without.IsEmpty ? Array.Empty<Fact>() : [new Fact("Without", string.Join(", ", report.Question.Without.Select(a => a.Name)))],
            .. StandpointFacts.Of(view),
        ];
        var title = only is null ? $"{view.Architecture.Name}: cover" : $"{only.Of.Name}, against “{only.Threat}”";
        var matrix = CoverageMatrix.Of(report);
        var frame = new PageFrame("cover", title, narration, facts, command) { Skip = "Skip to the answer" };
        return frame.Write(new ReportIndex(view, []), [.. Contents(report, matrix)], html =>
        {
            html.Line();
            if (only is null)
            {
                new CoverMatrixHtml(html, report, matrix).Years();
            }

            foreach (var (answer, i) in report.Answers.Select((answer, i) => (answer, i)))
            {
                new CoverAnswerHtml(html, report, answer, i + 1).Write();
            }

            if (only is not null)
            {
                new CoverMatrixHtml(html, report, matrix).Years();
            }

            new CoverMatrixHtml(html, report, matrix).Components();
        });
    }

    private static IEnumerable<ContentsEntry> Contents(CoverageReport report, CoverageMatrix matrix)
    {
        var years = new ContentsEntry("years", "By year", null, []);
        IEnumerable<ContentsEntry> answers = report.Answers.Length == 1 ? CoverAnswerHtml.Contents(report, report.Answers[0], 1)
            : report.Answers.Select((answer, i) => new ContentsEntry($"answer-{i + 1}", $"{answer.Of.Name}, against “{answer.Threat}”", null, []));
        return [.. report.Answers.Length == 1 ? answers.Append(years) : answers.Prepend(years), .. matrix.Promisers.IsEmpty ? Array.Empty<ContentsEntry>() : [new ContentsEntry("components", "By component", matrix.Components.Length, [])]];
    }
}
