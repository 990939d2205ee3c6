using System.Globalization;
using System.Text.RegularExpressions;

namespace Fetial.Exchange.Import.Readers;

/// <summary>Spans of time: ISO 8601 with one unit, or years with months (P10Y, P1Y6M, P2W, PT24H), or "10 years".</summary>
internal static partial class Durations
{
    /// <summary>For example "24 hours"; weeks become days; null if the text is no span of this kind.</summary>
    public static string? Read(string text)
    {
        var iso = Iso().Match(text);
        if (iso.Success)
        {
            var (years, months) = (Number(iso, "y"), Number(iso, "m"));
            var (days, hours) = (Number(iso, "d") ?? (Number(iso, "w") * 7), Number(iso, "h"));
            return (years, months, days, hours) switch
            {
                ({ } y, null, null, null) => Unit(y, "year"),
                ({ } y, { } m, null, null) => Unit((y * 12) + m, "month"),
                (null, { } m, null, null) => Unit(m, "month"),
                (null, null, { } d, null) => Unit(d, "day"),
                (null, null, null, { } h) => Unit(h, "hour"),
                _ => null,
            };
        }

        var words = Words().Match(text);
        return words.Success && int.TryParse(words.Groups[1].Value, CultureInfo.InvariantCulture, out var n)
            ? words.Groups[2].Value == "week" ? Unit(n * 7, "day") : Unit(n, words.Groups[2].Value)
            : null;
    }

    /// <summary>A deadline as people write it: a span, or one after "within", "in" or "no later than", in any case of letters.</summary>
    public static string? ReadDeadline(string text)
    {
        var lead = Lead().Match(text);
        var span = lead.Success ? text[lead.Length..] : text;
        return Read(span) ?? Read(span.ToLowerInvariant());
    }

    /// <summary>A span before leave: "6 months after notice" of "P6M", "P6M after notice" or "6 months after notice".</summary>
    public static string? ReadExit(string text)
    {
        if (text is "at any time" or "none")
        {
            return text;
        }

        const string tail = " after notice";
        var span = Read(text.EndsWith(tail, StringComparison.Ordinal) ? text[..^tail.Length] : text);
        return span is null ? null : span + tail;
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Length: <= 6 } g ? int.Parse(g.Value, CultureInfo.InvariantCulture) : null;

    private static string Unit(int number, string unit) => $"{number} {unit}{(number == 1 ? string.Empty : "s")}";

    [GeneratedRegex(@"^P(?=[0-9]|T[0-9])((?<y>[0-9]{1,6})Y)?((?<m>[0-9]{1,6})M)?((?<w>[0-9]{1,6})W)?((?<d>[0-9]{1,6})D)?(T(?<h>[0-9]{1,6})H)?\z")]
    private static partial Regex Iso();

    [GeneratedRegex("^(?:within|in|no later than) +", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^([0-9]{1,6}) (hour|day|week|month|year)s?\z")]
    private static partial Regex Words();
}
