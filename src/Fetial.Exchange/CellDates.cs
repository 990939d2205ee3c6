using System.Globalization;

namespace Fetial.Exchange;

/// <summary>Days, months and years as people type them, only where no other reading exists: <c>03/04/2024</c> is never read.</summary>
public static class CellDates
{
    private static readonly string[] Days =
        ["yyyy-MM-dd", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "yyyy/MM/dd"];

    /// <summary>The date as the language writes it (<c>2024-05-06</c>, <c>2024-05</c>, <c>2024</c>); null if the text is no date.</summary>
    public static string? Read(string text)
    {
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (text is [_, _, _, _, '-', _, _] && DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return text;
        }

        return text is [>= '1' and <= '9', _, _, _] && text.All(char.IsAsciiDigit) ? text : null;
    }

    /// <summary>A date, or a moment with its zone (<c>2024-05-06T10:00Z</c>).</summary>
    public static string? ReadMoment(string text)
    {
        var tail = text.IndexOf('T', StringComparison.Ordinal);
        if (tail != 10 || Read(text[..10]) is null)
        {
            return Read(text);
        }

        var hasZone = text.EndsWith('Z') || (text.Length == 22 && text[16] is '+' or '-');
        return hasZone && DateTimeOffset.TryParseExact(text, ["yyyy-MM-ddTHH:mmZ", "yyyy-MM-ddTHH:mmzzz"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _)
            ? text
            : null;
    }
}
