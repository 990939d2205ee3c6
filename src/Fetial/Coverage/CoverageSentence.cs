using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>The answer on one actor and threat in one sentence.</summary>
public static class CoverageSentence
{
    public static string Of(CoverageReport report, CoverageAnswer answer)
    {
        var whom = $"{answer.Of.Name}{Place(report)}";
        if (report.Days.Last < report.Days.First)
        {
            return $"Nothing is known of the days asked about: they lie after {Calendar.Text(report.Perspective.AsOf)}, to which the portfolio is read.";
        }

        var days = $"{Calendar.Text(report.Days.First)} to {Calendar.Text(report.Days.Last)}";
        return report.Wanted is { } wanted ? Against(report, answer, whom, days, report.Steps[wanted]) : Levels(report, answer, whom, days);
    }

    private static string Against(CoverageReport report, CoverageAnswer answer, string whom, string days, string wanted)
    {
        var counting = report.Question.Counting switch { Counting.Firm => "firmly", Counting.Consent => "at least if others consent", _ => "by a duty, its means chosen or not," };
        var open = answer.Gaps.Any(g => g.IsOpen);
        var certain = answer.CertainGaps.ToList();
        if (certain.Count == 0)
        {
            return $"No gap: {whom} is owed {wanted} {counting} against “{answer.Threat}” on every day from {days}" + (open ? ", save where it cannot be decided." : ".");
        }

        var everywhere = answer.Areas.All(a => a.Intervals.All(i => i.Levels.Counted < (report.Wanted ?? 0)));
        if (everywhere)
        {
            var most = answer.Areas.SelectMany(a => a.Intervals).Select(i => i.Levels.Counted).DefaultIfEmpty(0).Max();
            return $"Gap: on no day and at no place from {days} is {whom} owed {wanted} {counting} against “{answer.Threat}”; the most is {report.Steps[most]}.";
        }

        var size = certain.Sum(g => g.DayPlaces);
        var total = answer.Areas.Sum(a => a.Asked.Ranges.Sum(r => (r.Last - r.First + 1L) * a.Places.Length));
        var share = total == 0 ? 0 : 100 * (double)size / total;
        return $"Gap: {whom} is not owed {wanted} {counting} against “{answer.Threat}” on {Share(share)} of the days and places from {days}"
            + (open ? ", and for others it cannot be decided." : ".");
    }

    private static string Levels(CoverageReport report, CoverageAnswer answer, string whom, string days)
    {
        var last = answer.Areas.FirstOrDefault(a => !a.Intervals.IsEmpty)?.Intervals[^1];
        if (last is null)
        {
            return $"{whom} is owed nothing against “{answer.Threat}” from {days}.";
        }

        string Step(int step) => report.Steps[step];
        var beside = new List<string>();
        if (last.Levels.IfOthersConsent > last.Levels.Firm)
        {
            beside.Add($"{Step(last.Levels.IfOthersConsent)} if others consent");
        }

        if (last.Levels.AtDiscretion > last.Levels.Firm)
        {
            beside.Add($"{Step(last.Levels.AtDiscretion)} at the bearers’ choice");
        }

        if (last.Levels.Undecided > last.Levels.Firm)
        {
            beside.Add($"{Step(last.Levels.Undecided)} if what is left open were met");
        }

        return $"On {Calendar.Text(last.Days.Last)} {whom} is owed {Step(last.Levels.Firm)} firmly against “{answer.Threat}”"
            + (beside.Count == 0 ? "." : $"; {EnglishList.And(beside)}.");
    }

    private static string Place(CoverageReport report) =>
        report.Question.Cover.Where.IsEmpty ? "" : $" (where: {string.Join(", ", report.Question.Cover.Where.Select(p => p.ToString()))})";

    private static string Share(double percent) => percent switch
    {
        >= 99.5 and < 100 => "more than 99 %",
        > 0 and < 0.5 => "less than 1 %",
        _ => $"{percent:0} %",
    };
}
