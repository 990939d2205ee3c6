using System.Text;

namespace Fetial.Exchange.Calendars;

/// <summary>The lines of an iCalendar stream (RFC 5545, section 3.1): ended by CRLF and folded so that none is longer than 75 octets of UTF-8.</summary>
internal static class ContentLines
{
    private const int Limit = 75;

    /// <summary>One content line with its line ends; a character is never cut in two.</summary>
    public static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Limit)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }

    /// <summary>A text value (section 3.3.11): backslash, semicolon, comma and line ends are escaped.</summary>
    public static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\r\n", "\\n", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
