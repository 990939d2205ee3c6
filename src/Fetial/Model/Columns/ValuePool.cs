namespace Fetial.Model.Columns;

/// <summary>
/// Values that are kept once each: values of one content get one number and one object, in the order in which they come. Several threads may ask at once; which
/// of them comes first decides the numbers, so that nothing may depend on their order.
/// </summary>
/// <typeparam name="T">The kind of value, never changed once it is here.</typeparam>
/// <param name="same">When two values say the same.</param>
public sealed class ValuePool<T>(IEqualityComparer<T> same)
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = new(same);
    private T[] values = new T[16];

    /// <summary>How many different values there are.</summary>
    public int Count
    {
        get
        {
            lock (numbers)
            {
                return numbers.Count;
            }
        }
    }

    /// <summary>The value of a number that this pool gave out.</summary>
    public T this[int number] => Volatile.Read(ref values)[number];

    /// <summary>The number of a value.</summary>
    public int NumberOf(T value)
    {
        lock (numbers)
        {
            if (!numbers.TryGetValue(value, out var number))
            {
                number = numbers.Count;
                if (number == values.Length)
                {
                    // Readers may still hold the shorter array; it stays right for the numbers that they know.
                    var longer = new T[values.Length * 2];
                    values.CopyTo(longer, 0);
                    longer[number] = value;
                    Volatile.Write(ref values, longer);
                }
                else
                {
                    values[number] = value;
                }

                numbers.Add(value, number);
            }

            return number;
        }
    }

    /// <summary>The one object kept for all values of this content.</summary>
    public T Shared(T value) => this[NumberOf(value)];
}
