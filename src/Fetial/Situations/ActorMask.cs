using System.Numerics;

namespace Fetial.Situations;

/// <summary>A set of actors by index, as bits. <see cref="IsOpen"/> says that the text also names somebody it does not define.</summary>
public readonly struct ActorMask : IEquatable<ActorMask>
{
    // Never written once it is here: sets share it. Null for the default value.
    private readonly ulong[]? bits;

    private ActorMask(ulong[] bits, bool isOpen)
    {
        this.bits = bits;
        IsOpen = isOpen;
    }

    public static ActorMask Empty { get; } = new([], false);

    public bool IsOpen { get; }

    public bool IsEmpty
    {
        get
        {
            foreach (var word in Words)
            {
                if (word != 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in Words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    /// <summary>The lowest index; throws on an empty set.</summary>
    public int Lowest
    {
        get
        {
            var words = Words;
            for (var i = 0; i < words.Length; i++)
            {
                if (words[i] != 0)
                {
                    return (i * 64) + BitOperations.TrailingZeroCount(words[i]);
                }
            }

            throw new InvalidOperationException("the set is empty");
        }
    }

    /// <summary>Indices in rising order.</summary>
    public int[] Indices
    {
        get
        {
            var indices = new int[Count];
            var next = 0;
            var words = Words;
            for (var i = 0; i < words.Length; i++)
            {
                for (var word = words[i]; word != 0; word &= word - 1)
                {
                    indices[next++] = (i * 64) + BitOperations.TrailingZeroCount(word);
                }
            }

            return indices;
        }
    }

    private ReadOnlySpan<ulong> Words => bits;

    public static ActorMask Of(IEnumerable<int> indices, bool isOpen = false)
    {
        var bits = Array.Empty<ulong>();
        foreach (var index in indices)
        {
            if (bits.Length <= index / 64)
            {
                Array.Resize(ref bits, (index / 64) + 1);
            }

            bits[index / 64] |= 1UL << (index % 64);
        }

        return new ActorMask(bits, isOpen);
    }

    /// <summary>The actors with the indices from 0 to one less than <paramref name="count"/>.</summary>
    public static ActorMask First(int count)
    {
        var bits = new ulong[(count + 63) / 64];
        for (var i = 0; i < count; i++)
        {
            bits[i / 64] |= 1UL << (i % 64);
        }

        return new ActorMask(bits, false);
    }

    public static ActorMask Single(int index)
    {
        var bits = new ulong[(index / 64) + 1];
        bits[index / 64] = 1UL << (index % 64);
        return new ActorMask(bits, false);
    }

    public bool Contains(int index)
    {
        var words = Words;
        return index / 64 < words.Length && (words[index / 64] & (1UL << (index % 64))) != 0;
    }

    public bool Meets(ActorMask other)
    {
        var first = Words;
        var second = other.Words;
        for (var i = 0; i < first.Length && i < second.Length; i++)
        {
            if ((first[i] & second[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsWithin(ActorMask other)
    {
        var inner = Words;
        var outer = other.Words;
        for (var i = 0; i < inner.Length; i++)
        {
            if ((inner[i] & ~(i < outer.Length ? outer[i] : 0)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public ActorMask Union(ActorMask other)
    {
        var isOpen = IsOpen || other.IsOpen;
        var (longer, shorter) = Words.Length >= other.Words.Length ? (this, other) : (other, this);
        if (shorter.IsWithin(longer))
        {
            return longer.IsOpen == isOpen ? longer : new ActorMask(longer.bits ?? [], isOpen);
        }

        var union = longer.Words.ToArray();
        for (var i = 0; i < shorter.Words.Length; i++)
        {
            union[i] |= shorter.Words[i];
        }

        return new ActorMask(union, isOpen);
    }

    public ActorMask Intersect(ActorMask other)
    {
        var common = new ulong[Math.Min(Words.Length, other.Words.Length)];
        for (var i = 0; i < common.Length; i++)
        {
            common[i] = Words[i] & other.Words[i];
        }

        return new ActorMask(common, IsOpen && other.IsOpen);
    }

    public ActorMask Except(ActorMask other)
    {
        if (!Meets(other))
        {
            return this;
        }

        var left = Words.ToArray();
        for (var i = 0; i < left.Length && i < other.Words.Length; i++)
        {
            left[i] &= ~other.Words[i];
        }

        return new ActorMask(left, IsOpen);
    }

    public bool Equals(ActorMask other) => IsOpen == other.IsOpen && IsWithin(other) && other.IsWithin(this);

    public static bool operator ==(ActorMask left, ActorMask right) => left.Equals(right);

    public static bool operator !=(ActorMask left, ActorMask right) => !left.Equals(right);

    public override bool Equals(object? obj) => obj is ActorMask mask && Equals(mask);

    public override int GetHashCode()
    {
        var hash = IsOpen ? 1 : 0;
        foreach (var index in Indices)
        {
            hash = HashCode.Combine(hash, index);
        }

        return hash;
    }
}
