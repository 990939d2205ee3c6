using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Ledger;

/// <summary>Adds spans of time to moments. Hours run from the minute; days, months and years end with their last day.</summary>
internal static class Spans
{
    /// <summary>The last moment of a span that begins at a moment; null where the span has no number.</summary>
    public static MinuteRange? After(MinuteRange start, Deadline deadline) => deadline.Number is not { } number ? null : deadline.Unit switch
    {
        TimeUnit.Hours => new MinuteRange(start.First + (number * 60L), start.Last + (number * 60L)),
        TimeUnit.Months => Days(Calendar.AddMonths(start.FirstDay, number), Calendar.AddMonths(start.LastDay, number)),
        TimeUnit.Years => Days(Calendar.AddMonths(start.FirstDay, number * 12L), Calendar.AddMonths(start.LastDay, number * 12L)),
        _ => Days(start.FirstDay + number, start.LastDay + number),
    };

    /// <summary>The end of a day.</summary>
    public static MinuteRange EndOf(int day) => Days(day, day);

    private static MinuteRange Days(int first, int last) => new(((first + 1L) * MinuteRange.PerDay) - 1, ((last + 1L) * MinuteRange.PerDay) - 1);
}
