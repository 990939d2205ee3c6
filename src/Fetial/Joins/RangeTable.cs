using System.Runtime.InteropServices;

namespace Fetial.Joins;

/// <summary>Rows of a range join as columns, in the order of their keys and, within one key, of their first days.</summary>
public sealed class RangeTable
{
    private readonly long[] keys;
    private readonly int[] firsts;
    private readonly int[] lasts;
    private readonly int[] entries;

    private RangeTable(long[] keys, int[] firsts, int[] lasts, int[] entries)
    {
        this.keys = keys;
        this.firsts = firsts;
        this.lasts = lasts;
        this.entries = entries;
    }

    public int Count => keys.Length;

    public static RangeTable Of(IReadOnlyCollection<RangeRow> rows) => Sorting([.. rows]);

    /// <summary>The same from a list, which is put in order.</summary>
    internal static RangeTable Sorting(List<RangeRow> rows)
    {
        var sorted = CollectionsMarshal.AsSpan(rows);
        sorted.Sort(static (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.First != b.First ? a.First.CompareTo(b.First) : a.Entry.CompareTo(b.Entry));
        var (keys, firsts, lasts, entries) = (new long[sorted.Length], new int[sorted.Length], new int[sorted.Length], new int[sorted.Length]);
        for (var i = 0; i < sorted.Length; i++)
        {
            (keys[i], firsts[i], lasts[i], entries[i]) = (sorted[i].Key, sorted[i].First, sorted[i].Last, sorted[i].Entry);
        }

        return new RangeTable(keys, firsts, lasts, entries);
    }

    /// <summary>
    /// Every pair of a row here and a row there with one key and a common day. A merge of the two by key and within a key a sweep by days: what is
    /// looked at is the rows and the pairs whose second begins before the first ends.
    /// </summary>
    public List<RangePair> Join(RangeTable other, JoinWork work)
    {
        var pairs = new List<RangePair>();
        int i = 0, j = 0;
        while (i < keys.Length && j < other.keys.Length)
        {
            if (keys[i] < other.keys[j])
            {
                i = Skip(keys, i, other.keys[j]);
            }
            else if (keys[i] > other.keys[j])
            {
                j = Skip(other.keys, j, keys[i]);
            }
            else
            {
                var key = keys[i];
                var (endHere, endThere) = (End(keys, i), End(other.keys, j));
                Sweep(i, endHere, other, j, endThere, pairs, work);
                (i, j) = (endHere, endThere);
            }

            work.Rows++;
        }

        return pairs;
    }

    private void Sweep(int i, int endHere, RangeTable other, int j, int endThere, List<RangePair> pairs, JoinWork work)
    {
        // Of two that overlap one begins no later than the other and meets it while it lasts; each pair is met once, by the one that begins first.
        while (i < endHere && j < endThere)
        {
            if (firsts[i] <= other.firsts[j])
            {
                for (var k = j; k < endThere && other.firsts[k] <= lasts[i]; k++)
                {
                    work.Comparisons++;
                    if (other.firsts[k] <= other.lasts[k])
                    {
                        pairs.Add(new RangePair(entries[i], other.entries[k]));
                    }
                }

                i++;
            }
            else
            {
                for (var k = i; k < endHere && firsts[k] <= other.lasts[j]; k++)
                {
                    work.Comparisons++;
                    if (firsts[k] <= lasts[k])
                    {
                        pairs.Add(new RangePair(entries[k], other.entries[j]));
                    }
                }

                j++;
            }
        }
    }

    private static int End(long[] keys, int from)
    {
        var end = from + 1;
        while (end < keys.Length && keys[end] == keys[from])
        {
            end++;
        }

        return end;
    }

    /// <summary>The first place from <paramref name="from"/> whose key is not below a key, found by doubling steps.</summary>
    private static int Skip(long[] keys, int from, long key)
    {
        var step = 1;
        var low = from;
        while (low + step < keys.Length && keys[low + step] < key)
        {
            low += step;
            step *= 2;
        }

        return KeyColumn.First(keys, low, Math.Min(low + step, keys.Length), key);
    }
}
