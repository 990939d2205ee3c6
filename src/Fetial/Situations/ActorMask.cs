using System.Numerics;

namespace Fetial.Situations;

/// <summary>A set of actors by index, as bits. <see cref="IsOpen"/> says that the text also names somebody it does not define.</summary>
public readonly struct ActorMask : IEquatable<ActorMask>
{
    // Never written once they are here: sets share them. Null for the default value. The first word holds the actors from 64 times `start` on, so that a
    // set of neighbours is small however many actors there are.
    private readonly ulong[]? bits;
    private readonly int start;

    private ActorMask(ulong[] bits, int start, bool isOpen)
    {
        this.bits = bits;
        this.start = start;
        IsOpen = isOpen;
    }

    public static ActorMask Empty { get; } = new([], 0, false);

    public bool IsOpen { get; }

    public bool IsEmpty => !Words.ContainsAnyExcept(0UL);

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
                    return ((start + i) * 64) + BitOperations.TrailingZeroCount(words[i]);
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
            var count = Count;
            if (count == 0)
            {
                return [];
            }

            var indices = new int[count];
            var next = 0;
            var words = Words;
            for (var i = 0; i < words.Length; i++)
            {
                for (var word = words[i]; word != 0; word &= word - 1)
                {
                    indices[next++] = ((start + i) * 64) + BitOperations.TrailingZeroCount(word);
                }
            }

            return indices;
        }
    }

    /// <summary>Indices in rising order, one by one: for who may stop at the first of very many.</summary>
    public IEnumerable<int> Each()
    {
        for (var i = 0; i < Words.Length; i++)
        {
            for (var word = Words[i]; word != 0; word &= word - 1)
            {
                yield return ((start + i) * 64) + BitOperations.TrailingZeroCount(word);
            }
        }
    }

    /// <summary>What two sets share only where one was handed on from the other; sets are never written once they are made.</summary>
    internal object Identity => bits ?? [];

    private ReadOnlySpan<ulong> Words => bits;

    private int End => start + Words.Length;

    public static ActorMask Of(IEnumerable<int> indices, bool isOpen = false)
    {
        var (bits, start) = (Array.Empty<ulong>(), 0);
        foreach (var index in indices)
        {
            var word = index / 64;
            if (bits.Length == 0)
            {
                (bits, start) = (new ulong[1], word);
            }
            else if (word < start || word >= start + bits.Length)
            {
                var first = Math.Min(word, start);
                var wider = new ulong[Math.Max(word + 1, start + bits.Length) - first];
                bits.CopyTo(wider, start - first);
                (bits, start) = (wider, first);
            }

            bits[word - start] |= 1UL << (index % 64);
        }

        return new ActorMask(bits, start, isOpen);
    }

    /// <summary>The actors with the indices from 0 to one less than <paramref name="count"/>.</summary>
    public static ActorMask First(int count)
    {
        var bits = new ulong[(count + 63) / 64];
        for (var i = 0; i < count; i++)
        {
            bits[i / 64] |= 1UL << (i % 64);
        }

        return new ActorMask(bits, 0, false);
    }

    public static ActorMask Single(int index) => new([1UL << (index % 64)], index / 64, false);

    public bool Contains(int index) => (Word(index / 64) & (1UL << (index % 64))) != 0;

    public bool Meets(ActorMask other)
    {
        for (var place = Math.Max(start, other.start); place < Math.Min(End, other.End); place++)
        {
            if ((Word(place) & other.Word(place)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsWithin(ActorMask other)
    {
        var inner = Words;
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] != 0 && (inner[i] & ~other.Word(start + i)) != 0)
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
            return longer.IsOpen == isOpen ? longer : new ActorMask(longer.bits ?? [], longer.start, isOpen);
        }

        var first = Math.Min(start, other.start);
        var union = new ulong[Math.Max(End, other.End) - first];
        Words.CopyTo(union.AsSpan(start - first));
        for (var i = 0; i < other.Words.Length; i++)
        {
            union[other.start - first + i] |= other.Words[i];
        }

        return new ActorMask(union, first, isOpen);
    }

    public ActorMask Intersect(ActorMask other)
    {
        var isOpen = IsOpen && other.IsOpen;
        if (!Meets(other))
        {
            return isOpen ? new ActorMask([], 0, isOpen) : Empty;
        }

        var first = Math.Max(start, other.start);
        var common = new ulong[Math.Min(End, other.End) - first];
        for (var i = 0; i < common.Length; i++)
        {
            common[i] = Word(first + i) & other.Word(first + i);
        }

        return new ActorMask(common, first, isOpen);
    }

    public ActorMask Except(ActorMask other)
    {
        if (!Meets(other))
        {
            return this;
        }

        var left = Words.ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            left[i] &= ~other.Word(start + i);
        }

        return new ActorMask(left, start, IsOpen);
    }

    /// <summary>The 64 actors of a place; none outside of the words kept.</summary>
    private ulong Word(int place)
    {
        var at = place - start;
        return bits is not null && (uint)at < (uint)bits.Length ? bits[at] : 0;
    }

    public bool Equals(ActorMask other) => IsOpen == other.IsOpen && IsWithin(other) && other.IsWithin(this);

    public static bool operator ==(ActorMask left, ActorMask right) => left.Equals(right);

    public static bool operator !=(ActorMask left, ActorMask right) => !left.Equals(right);

    public override bool Equals(object? obj) => obj is ActorMask mask && Equals(mask);

    public override int GetHashCode()
    {
        var hash = IsOpen ? 1 : 0;
        var words = Words;
        for (var i = 0; i < words.Length; i++)
        {
            hash = words[i] == 0 ? hash : HashCode.Combine(hash, start + i, words[i]);
        }

        return hash;
    }
}
