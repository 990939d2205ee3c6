namespace Fetial.Joins;

/// <summary>Rows of a key and an entry as two columns in the order of the keys, to look entries up by a key.</summary>
public sealed class KeyTable
{
    private readonly long[] keys;
    private readonly int[] entries;

    private KeyTable(long[] keys, int[] entries)
    {
        this.keys = keys;
        this.entries = entries;
    }

    public int Count => keys.Length;

    /// <summary>The entries of all rows.</summary>
    public IReadOnlyList<int> Entries => entries;

    public static KeyTable Of(IEnumerable<(long Key, int Entry)> rows)
    {
        var (keys, entries) = (new List<long>(), new List<int>());
        foreach (var (key, entry) in rows)
        {
            keys.Add(key);
            entries.Add(entry);
        }

        var (sorted, beside) = (keys.ToArray(), entries.ToArray());
        Array.Sort(sorted, beside);
        return new KeyTable(sorted, beside);
    }

    /// <summary>Adds the entries of a key to a set.</summary>
    public void Collect(long key, ISet<int> found)
    {
        for (var i = KeyColumn.First(keys, 0, keys.Length, key); i < keys.Length && keys[i] == key; i++)
        {
            found.Add(entries[i]);
        }
    }
}
