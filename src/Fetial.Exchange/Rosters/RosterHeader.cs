using System.Collections.Immutable;

namespace Fetial.Exchange.Rosters;

/// <summary>Where each column of a data set stands.</summary>
internal sealed class RosterHeader
{
    private readonly Dictionary<string, int> places;

    private RosterHeader(ImmutableArray<string> names, Dictionary<string, int> places)
    {
        Names = names;
        this.places = places;
    }

    public ImmutableArray<string> Names { get; }

    /// <exception cref="RosterException">A required column is missing, or a name stands twice.</exception>
    public static RosterHeader Of(string file, ImmutableArray<string> names, RosterFormat format)
    {
        var places = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Length; i++)
        {
            if (!places.TryAdd(names[i], i))
            {
                throw new RosterException($"{file}, row 1: the column {Shown(names[i])} stands twice", "Keep one of the two.");
            }
        }

        var missing = format.Required.Where(r => !places.ContainsKey(r)).ToList();
        return missing.Count == 0 ? new RosterHeader(names, places) : throw new RosterException(
            $"{file}, row 1: {(missing.Count == 1 ? "the column" : "the columns")} {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing",
            $"Use {format.Name} with its published header; the columns may stand in any order.");
    }

    public bool Has(string column) => places.ContainsKey(column);

    /// <summary>The position of a column; -1 if there is none.</summary>
    public int IndexOf(string column) => places.TryGetValue(column, out var place) ? place : -1;

    /// <summary>A name short enough for a message.</summary>
    internal static string Shown(string text)
    {
        var line = FetialText.OneLine(text);
        return line.Length <= 40 ? line : line[..40] + "…";
    }
}
