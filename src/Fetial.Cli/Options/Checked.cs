using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Fetial.Cli.CommandLine;

namespace Fetial.Cli.Options;

/// <summary>
/// Options whose values are held to be texts and checked while parsing. Texts, because a generic option over a value type of ours would
/// be compiled anew at every start.
/// </summary>
internal static class Checked
{
    /// <summary>An option that takes one of a few words.</summary>
    public static Option<string> Choice(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words) };
        option.Validators.Add(result => Each(result, value => words.Contains(value, StringComparer.Ordinal) ? null
            : $"{name} takes {AnyOf(words)}, not {value}" + (Nearest.To(value, words) is { } near ? $". Did you mean {near}?" : "")));
        return option;
    }

    /// <summary>An option that takes a day, written 2024-06-30.</summary>
    public static Option<string> Day(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "YYYY-MM-DD" };
        option.Validators.Add(result => Each(result, value => TryDay(value, out _) ? null
            : $"{name} takes a day written like 2024-06-30, not {value}"));
        return option;
    }

    /// <summary>The day number (see <see cref="Model.Calendar"/>) of a checked option; null where it was not given.</summary>
    public static int? Day(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is { } text && TryDay(text, out var day) ? day.DayNumber : null;

    /// <summary>An option that takes a whole number between two limits, both inclusive.</summary>
    public static Option<string> Number(string name, string description, int least, int most)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "N" };
        option.Validators.Add(result => Each(result, value =>
            int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? null
                : $"{name} takes a whole number from {least} to {most}, not {value}"));
        return option;
    }

    /// <summary>The number of a checked option; null where it was not given.</summary>
    public static int? Number(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is { } text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static void Each(OptionResult result, Func<string, string?> fault)
    {
        foreach (var token in result.Tokens)
        {
            if (fault(token.Value) is { } message)
            {
                result.AddError(message);
            }
        }
    }

    private static string AnyOf(string[] words) => string.Join(", ", words[..^1]) + " or " + words[^1];
}
