using System.CommandLine;
using System.Globalization;

namespace Fetial.Cli.Options;

/// <summary>The option <c>--at</c>: a moment with its zone, written 2026-02-01T12:00Z or with an offset such as +02:00.</summary>
internal static class Moments
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mmZ", "yyyy-MM-ddTHH:mmzzz"];

    public static Option<string> Option(string description)
    {
        var option = new Option<string>("--at") { Description = description, HelpName = "YYYY-MM-DDTHH:MMZ" };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => !TryRead(t.Value, out _)))
            {
                result.AddError($"--at takes a moment with its zone, written like 2024-06-30T12:00Z or 2024-06-30T14:00+02:00, not {token.Value}");
            }
        });
        return option;
    }

    /// <summary>Minutes in UTC from the beginning of day 0; null where the option was not given.</summary>
    public static long? Read(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is { } text && TryRead(text, out var moment) ? moment.UtcTicks / TimeSpan.TicksPerMinute : null;

    private static bool TryRead(string text, out DateTimeOffset moment) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out moment);
}
