using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

/// <summary>Written dates as days: a month or a year stands for all of its days.</summary>
public static class Dates
{
    public static int First(DateSyntax date) => Calendar.Day(date.Year, date.Month ?? 1, date.Day ?? 1);

    public static int Last(DateSyntax date) => date.Day is { } day
        ? Calendar.Day(date.Year, date.Month ?? 1, day)
        : Calendar.LastDayOfMonth(date.Year, date.Month ?? 12);

    /// <summary>The last day (inclusive) of a length of time that begins on <paramref name="first"/>: ten years from 2020-06-01 end on 2030-05-31.</summary>
    public static int EndOf(int first, SpanSyntax span) => After(first, span) - 1;

    /// <summary>The day a length of time after <paramref name="day"/>; hours are rounded up to whole days, months clamp to the month's end.</summary>
    public static int After(int day, SpanSyntax span) => span.Unit switch
    {
        TimeUnit.Hours => AtMostForever(day + ((span.Number + 23L) / 24)),
        TimeUnit.Days => AtMostForever(day + (long)span.Number),
        TimeUnit.Months => Calendar.AddMonths(day, span.Number),
        _ => Calendar.AddMonths(day, span.Number * 12L),
    };

    /// <summary>A length in days, months counted as 30 and years as 365: a lower bound for comparisons.</summary>
    public static int AtLeastDays(SpanSyntax span) => span.Unit switch
    {
        TimeUnit.Hours => AtMostForever((span.Number + 23L) / 24),
        TimeUnit.Days => AtMostForever(span.Number),
        TimeUnit.Months => AtMostForever(span.Number * 30L),
        _ => AtMostForever(span.Number * 365L),
    };

    private static int AtMostForever(long day) => (int)Math.Min(day, Calendar.Forever);
}
