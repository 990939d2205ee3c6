using System.Text;
using Fetial.Coverage;
using Fetial.Model;

namespace Fetial.Cli.Covering;

/// <summary>Time from left to right as a strip of blocks: hatched where the wanted level is missing; without one, the higher the block the higher the step.</summary>
internal static class CoverStrip
{
    private const string Heights = "·▁▂▃▅▆▇█";

    public static string Of(CoverageReport report, CoverageArea area, int width)
    {
        var (first, last) = (report.Days.First, report.Days.Last);
        width = Math.Max(1, Math.Min(width, last - first + 1));
        var strip = new StringBuilder();
        for (var i = 0; i < width; i++)
        {
            var days = new DayRange(first + (int)((long)(last - first + 1) * i / width), first + (int)((long)(last - first + 1) * (i + 1) / width) - 1);
            strip.Append(Symbol(report, area, days));
        }

        var words = report.Wanted is { } wanted ? $"░ below {report.Steps[wanted]}  █ met{(strip.ToString().Contains('?') ? "  ? open" : "")}" : "";
        return $"{Calendar.Text(first)[..4]} {strip} {Calendar.Text(last)[..4]}  {words}".TrimEnd();
    }

    private static char Symbol(CoverageReport report, CoverageArea area, DayRange days)
    {
        var here = area.Intervals.Where(i => i.Days.First <= days.Last && days.First <= i.Days.Last).ToList();
        if (here.Count == 0)
        {
            return ' ';
        }

        var least = here.Min(i => i.Levels.Counted);
        if (report.Wanted is { } wanted)
        {
            return least >= wanted ? '█' : here.TrueForAll(i => i.Levels.Counted >= wanted || i.Levels.PlaceOpen >= wanted) ? '?' : '░';
        }

        return Heights[Math.Min(least * (Heights.Length - 1) / Math.Max(1, report.Steps.Length - 1), Heights.Length - 1)];
    }
}
