using System.Globalization;
using Calendar = Fetial.Model.Calendar;

namespace Fetial.Exchange.Rosters;

/// <summary>A day, month or year, as far as the data set knows it.</summary>
internal sealed record RosterDate(int Year, int? Month, int? Day)
{
    /// <summary>The first day it can be.</summary>
    public int First => Calendar.Day(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day it can be.</summary>
    public int Last => Day is { } day ? Calendar.Day(Year, Month ?? 1, day) : Calendar.LastDayOfMonth(Year, Month ?? 12);

    /// <summary>As the language writes it: <c>1879-10-07</c>, <c>1879-10</c>, <c>1879</c>.</summary>
    public string Text => Year.ToString("D4", CultureInfo.InvariantCulture)
        + (Month is { } month ? month.ToString("'-'00", CultureInfo.InvariantCulture) : "")
        + (Day is { } day ? day.ToString("'-'00", CultureInfo.InvariantCulture) : "");

    /// <summary>
    /// The date in three cells. A year that is not there gives null, a month or day that is not there a coarser date. A day without its month is
    /// given up.
    /// </summary>
    /// <param name="isFaulty">Whether a cell holds something that is no year, month or day, or the three make no day of the calendar.</param>
    public static RosterDate? Read(string year, string month, string day, out bool isFaulty)
    {
        isFaulty = !Number(year, 1, 9999, out var y) || !Number(month, 1, 12, out var m) || !Number(day, 1, 31, out var d)
            || (y is null && (m ?? d) is not null)
            || (y is { } inYear && m is { } inMonth && d > DateTime.DaysInMonth(inYear, inMonth));
        if (isFaulty || y is not { } known)
        {
            return null;
        }

        Number(month, 1, 12, out var monthOf);
        Number(day, 1, 31, out var dayOf);
        return new RosterDate(known, monthOf, monthOf is null ? null : dayOf);
    }

    /// <summary>A whole number, perhaps with the ".0" that statistics programs add; nothing is null.</summary>
    private static bool Number(string text, int least, int most, out int? number)
    {
        number = null;
        if (text.Length == 0)
        {
            return true;
        }

        var whole = text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
        if (!int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value < least || value > most)
        {
            return false;
        }

        number = value;
        return true;
    }
}
