using System.Collections.Immutable;
using System.Globalization;
using Fetial.Cli.CommandLine;
using Fetial.Cli.Importing;
using Fetial.Cli.Reading;
using Fetial.Findings;

namespace Fetial.Cli.Explaining;

/// <summary>Every code that the command line can print.</summary>
public static class Codes
{
    /// <summary>In the order of the codes, each code once.</summary>
    public static ImmutableArray<CatalogueEntry> All =>
        [.. Catalogue.Entries.Concat(ReadingErrors.Entries).Concat(MappingErrors.Entries).OrderBy(entry => entry.Code, StringComparer.Ordinal)];

    /// <summary>The entry of a code; case does not matter, and a fingerprint (F301-8c1f2a) stands for its code.</summary>
    /// <exception cref="CommandException">No entry has the code; the nearest is named.</exception>
    public static CatalogueEntry Find(string written)
    {
        var code = written.Split('-')[0].ToUpperInvariant();
        var all = All;
        return all.FirstOrDefault(entry => entry.Code == code) ?? throw new CommandException(
            $"no finding has the code {written}",
            Near(code, all) is { } near ? $"Did you mean {near}? To read all of them: fetial explain --all" : "To read all of them: fetial explain --all");
    }

    // Neighbours in number are neighbours in matter; F310 is nearer to F302 than to F110.
    private static string? Near(string code, ImmutableArray<CatalogueEntry> all) => Number(code) is { } number
        ? all.MinBy(entry => Math.Abs((Number(entry.Code) ?? 0) - number))?.Code
        : Nearest.To(code, [.. all.Select(entry => entry.Code)]);

    private static int? Number(string code) =>
        int.TryParse(code.TrimStart('F'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
