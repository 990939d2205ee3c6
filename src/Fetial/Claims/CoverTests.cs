using Fetial.Coverage;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Claims;

/// <summary><c>cover …</c> and <c>gap …</c>: on the days asked about, the as-of day where none is named.</summary>
internal static class CoverTests
{
    public static TestResult Of(Perspective view, CoverTest test)
    {
        var cover = test.Cover is { From: null, To: null } ? test.Cover with { From = view.AsOf, To = view.AsOf } : test.Cover;
        if (cover.From > view.AsOf)
        {
            return test.Open($"the days asked about lie after {Calendar.Text(view.AsOf)}");
        }

        if (CoverageQuestion.Of(view.Architecture.Vocabulary, cover) is not { } question)
        {
            return test.Open($"no ladder has a step {cover.Level}");
        }

        var report = Cover.Run(view, question with { Without = test.Without });
        if (report.Answers.IsEmpty)
        {
            return test.Open($"nobody is meant by {test.OfText} on {Calendar.Text(view.AsOf)}");
        }

        var sentence = Answer.Clause(CoverageSentence.Of(report, (report.Answers.FirstOrDefault(a => a.CertainGaps.Any() != test.IsGap) ?? report.Answers[0])));
        var certain = test.IsGap ? report.Answers.All(a => a.CertainGaps.Any()) : report.Answers.Any(a => a.CertainGaps.Any());
        return certain ? test.When(test.IsGap, sentence)
            : report.Answers.Any(a => !a.Gaps.IsEmpty && !a.CertainGaps.Any()) ? test.Open(sentence)
            : test.When(!test.IsGap, sentence);
    }
}
