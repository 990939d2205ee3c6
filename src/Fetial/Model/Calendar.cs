using System.Globalization;

namespace Fetial.Model;

/// <summary>
/// Days of the proleptic Gregorian calendar as integers: day 0 is 0001-01-01. The model counts in whole days; both ends of a range belong to it.
/// </summary>
public static class Calendar
{
    /// <summary>Stands for "no beginning"; earlier than every date that can be written.</summary>
    public const int Beginning = -1;

    /// <summary>Stands for "no end"; later than every date that can be written.</summary>
    public const int Forever = 4_000_000;

    public static int Day(int year, int month, int day) => new DateOnly(year, month, day).DayNumber;

    /// <summary>ISO 8601, or "the beginning" and "for ever" for the two open ends.</summary>
    public static string Text(int day) => day <= Beginning
        ? "the beginning"
        : day > DateOnly.MaxValue.DayNumber ? "for ever" : DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The same day of a month so much later, clamped to the month's end; <see cref="Forever"/> where the calendar has ended.</summary>
    public static int AddMonths(int day, long months)
    {
        if (day > DateOnly.MaxValue.DayNumber)
        {
            return Forever;
        }

        var from = DateOnly.FromDayNumber(Math.Max(day, 0));
        var last = ((DateOnly.MaxValue.Year - from.Year) * 12L) + DateOnly.MaxValue.Month - from.Month;
        var first = ((1L - from.Year) * 12) + 1 - from.Month;
        return months > last ? Forever : from.AddMonths((int)Math.Max(months, first)).DayNumber;
    }

    public static int LastDayOfMonth(int year, int month) => Day(year, month, DateTime.DaysInMonth(year, month));
}
