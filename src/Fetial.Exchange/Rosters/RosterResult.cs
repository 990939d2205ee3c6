using System.Collections.Immutable;
using System.Globalization;
using Fetial.Exchange.Import;

namespace Fetial.Exchange.Rosters;

/// <summary>The text that a data set became, in its canonical layout, and the account of its rows.</summary>
/// <param name="Series">Names of the files that go on in numbered ones: <c>alliances.fetial</c>, <c>alliances-2.fetial</c>.</param>
/// <param name="SourceId">The source that every line of them cites.</param>
public sealed record RosterResult(ImmutableArray<ImportedFile> Files, RosterReport Report, ImmutableArray<string> Series, string SourceId)
{
    /// <summary>
    /// Whether a file of a folder was left there by an earlier import that had more rows: it is of one of the series, this import does not write
    /// it, and it cites the source of the data set.
    /// </summary>
    /// <param name="name">The name of the file, without a folder.</param>
    /// <param name="content">Reads the file; asked only where the name fits.</param>
    public bool IsLeftover(string name, Func<string> content) =>
        !Files.Any(f => f.Path == name) && Series.Any(s => IsOf(s, name)) && content().Contains($"[{SourceId}]", StringComparison.Ordinal);

    private static bool IsOf(string series, string name) => name == $"{series}.fetial"
        || (name.StartsWith(series + "-", StringComparison.Ordinal) && name.EndsWith(".fetial", StringComparison.Ordinal)
            && int.TryParse(name.AsSpan(series.Length + 1, name.Length - series.Length - 8), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 2);
}
