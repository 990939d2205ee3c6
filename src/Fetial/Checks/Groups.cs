namespace Fetial.Checks;

/// <summary>Things joined into groups (union and find with halving of paths): nearly linear in the joins.</summary>
/// <typeparam name="T">Compared by its own equality.</typeparam>
public sealed class Groups<T>
    where T : notnull
{
    private readonly Dictionary<T, T> above = [];

    /// <summary>The one that stands for the group; the thing itself where it was never joined.</summary>
    public T Find(T item)
    {
        while (above.TryGetValue(item, out var up))
        {
            if (above.TryGetValue(up, out var further))
            {
                above[item] = further;
            }

            item = up;
        }

        return item;
    }

    public void Join(T first, T second)
    {
        var one = Find(first);
        var other = Find(second);
        if (!one.Equals(other))
        {
            above[one] = other;
        }
    }
}
