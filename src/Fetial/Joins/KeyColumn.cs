namespace Fetial.Joins;

/// <summary>A column of keys in ascending order.</summary>
internal static class KeyColumn
{
    /// <summary>The first place from <paramref name="low"/> (inclusive) to <paramref name="high"/> (exclusive) whose key is not below a key; <paramref name="high"/> where all are.</summary>
    public static int First(long[] keys, int low, int high, long key)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keys[middle] < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
