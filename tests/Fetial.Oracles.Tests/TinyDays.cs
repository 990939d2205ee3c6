using System.Globalization;

namespace Fetial.Oracles.Tests;

/// <summary>
/// Days of the random portfolios. Everything begins on one of the marks or ends on one, so that between the marks and the days beside them nothing changes.
/// </summary>
internal static class TinyDays
{
    public const int Marks = 12;

    public const int Far = 760_000;

    public static readonly int[] All = [.. Enumerable.Range(0, Marks).SelectMany(k => new[] { Mark(k) - 1, Mark(k), Mark(k) + 1 }), Far];

    public static int Mark(int index) => new DateOnly(2020, 1, 1).DayNumber + (100 * index);

    public static string Text(int day) => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
