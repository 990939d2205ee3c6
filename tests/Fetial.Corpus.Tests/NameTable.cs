using System.Collections.Immutable;

namespace Fetial.Corpus.Tests;

/// <summary>docs/corpus/names.csv: what a name of the tables is called in the corpus. A name that is not listed is the same in both.</summary>
public sealed class NameTable(Table table)
{
    private readonly ImmutableDictionary<(string Name, string Instrument), ImmutableArray<string>> entries =
        table.Rows.ToImmutableDictionary(row => (row["table"], row["instrument"]), row => row.List("corpus"));

    /// <summary>All entries: the table's name and the instrument (empty: everywhere).</summary>
    public IEnumerable<(string Name, string Instrument)> Keys => entries.Keys;

    public HashSet<(string Name, string Instrument)> Used { get; } = [];

    /// <summary>The corpus's terms for names of the tables; an entry for the instrument goes before one for everywhere.</summary>
    public SortedSet<string> Terms(IEnumerable<string> names, string instrument) =>
        new(names.SelectMany(name => Of(name, instrument)), StringComparer.Ordinal);

    private ImmutableArray<string> Of(string name, string instrument)
    {
        foreach (var key in new[] { (name, instrument), (name, "") })
        {
            if (entries.TryGetValue(key, out var terms))
            {
                Used.Add(key);
                return terms;
            }
        }

        return [name];
    }
}
