using Fetial.Model;

namespace Fetial.Corpus.Tests;

/// <summary>Days of the corpus in the words of the tables.</summary>
public static class Days
{
    /// <summary>ISO 8601, or empty for no day and for the open ends.</summary>
    public static string Text(int? day) => day is { } known and > Calendar.Beginning and < Calendar.Forever ? Calendar.Text(known) : "";

    /// <summary>The same day, or within the month or year that the table gives.</summary>
    public static bool Agrees(string table, int? day) => table.Length == 0 ? day is null : Text(day).StartsWith(table, StringComparison.Ordinal);

    /// <summary>
    /// The last day agrees, or the table gives the anniversary: a term of ten years from 12 January 2024 ends in this language on 11 January
    /// 2034, since both ends belong to it.
    /// </summary>
    public static bool AgreesAsEnd(string table, int? day, bool anniversary) =>
        Agrees(table, day) || (anniversary && day is { } known && Agrees(table, known + 1));

    /// <summary>The last day of a term of the tables, <c>P10Y</c> or a day, that starts on a day.</summary>
    public static string End(string term, string start)
    {
        if (!term.StartsWith('P'))
        {
            return term;
        }

        return start.Length == 10
            ? Calendar.Text(Calendar.AddMonths(DateOnly.ParseExact(start, "yyyy-MM-dd").DayNumber, 12 * int.Parse(term[1..^1], null)) - 1)
            : "";
    }
}
