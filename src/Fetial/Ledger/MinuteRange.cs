using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>A moment known to lie in a closed range of minutes, counted in UTC from the beginning of day 0 (see <see cref="Calendar"/>).</summary>
public readonly record struct MinuteRange(long First, long Last)
{
    public const int PerDay = 1440;

    /// <summary>Somewhere in these days.</summary>
    public static MinuteRange OfDays(int first, int last) => new((long)first * PerDay, ((last + 1L) * PerDay) - 1);

    /// <summary>When an event happened: to the minute where it says so, else somewhere in its days.</summary>
    public static MinuteRange Of(RecordedEvent recorded) => recorded.Minute is { } minute && recorded.First == recorded.Last
        ? new(((long)recorded.First * PerDay) + minute, ((long)recorded.First * PerDay) + minute)
        : OfDays(recorded.First, recorded.Last);

    public bool IsExact => First == Last;

    public int FirstDay => DayOf(First);

    public int LastDay => DayOf(Last);

    /// <summary>"2024-05-06", "2024-05-06T10:00Z", "2024-05-01 to 2024-05-06".</summary>
    public override string ToString() => IsExact ? Text(First)
        : FirstDay == LastDay ? Calendar.Text(FirstDay) : $"{Calendar.Text(FirstDay)} to {Calendar.Text(LastDay)}";

    /// <summary>A minute as ISO 8601 in UTC: "2024-05-06T10:00Z".</summary>
    public static string Text(long minute)
    {
        var rest = (int)(minute - ((long)DayOf(minute) * PerDay));
        return $"{Calendar.Text(DayOf(minute))}T{rest / 60:00}:{rest % 60:00}Z";
    }

    private static int DayOf(long minute) => (int)Math.Floor(minute / (double)PerDay);
}
