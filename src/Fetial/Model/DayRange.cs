namespace Fetial.Model;

/// <summary>A closed range of days: both <paramref name="First"/> and <paramref name="Last"/> belong to it.</summary>
public readonly record struct DayRange(int First, int Last)
{
    public static DayRange Always { get; } = new(Calendar.Beginning, Calendar.Forever);

    public bool Contains(int day) => First <= day && day <= Last;

    public override string ToString() => First <= Calendar.Beginning && Last >= Calendar.Forever
        ? "always"
        : Last >= Calendar.Forever ? $"since {Calendar.Text(First)}"
        : First <= Calendar.Beginning ? $"until {Calendar.Text(Last)}"
        : $"{Calendar.Text(First)} to {Calendar.Text(Last)}";
}
