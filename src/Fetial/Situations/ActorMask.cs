using System.Collections.Immutable;
using System.Numerics;

namespace Fetial.Situations;

/// <summary>A set of actors by index, as bits. <see cref="IsOpen"/> says that the text also names somebody it does not define.</summary>
public readonly struct ActorMask : IEquatable<ActorMask>
{
    private readonly ImmutableArray<ulong> words;

    private ActorMask(ImmutableArray<ulong> words, bool isOpen)
    {
        this.words = words;
        IsOpen = isOpen;
    }

    public static ActorMask Empty { get; } = new([], false);

    public bool IsOpen { get; }

    public bool IsEmpty => Words.All(w => w == 0);

    public int Count => Words.Sum(w => BitOperations.PopCount(w));

    /// <summary>Indices in rising order.</summary>
    public IEnumerable<int> Indices
    {
        get
        {
            for (var i = 0; i < Words.Length; i++)
            {
                for (var word = Words[i]; word != 0; word &= word - 1)
                {
                    yield return (i * 64) + BitOperations.TrailingZeroCount(word);
                }
            }
        }
    }

    private ImmutableArray<ulong> Words => words.IsDefault ? [] : words;

    public static ActorMask Of(IEnumerable<int> indices, bool isOpen = false)
    {
        var bits = new List<ulong>();
        foreach (var index in indices)
        {
            while (bits.Count <= index / 64)
            {
                bits.Add(0);
            }

            bits[index / 64] |= 1UL << (index % 64);
        }

        return new ActorMask([.. bits], isOpen);
    }

    public static ActorMask Single(int index) => Of([index]);

    public bool Contains(int index) => index / 64 < Words.Length && (Words[index / 64] & (1UL << (index % 64))) != 0;

    public bool Meets(ActorMask other)
    {
        for (var i = 0; i < Math.Min(Words.Length, other.Words.Length); i++)
        {
            if ((Words[i] & other.Words[i]) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool IsWithin(ActorMask other)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if ((Words[i] & ~(i < other.Words.Length ? other.Words[i] : 0)) != 0)
            {
                return false;
            }
        }

        return true;
    }

    public ActorMask Union(ActorMask other) => Combine(other, static (a, b) => a | b, IsOpen || other.IsOpen);

    public ActorMask Intersect(ActorMask other) => Combine(other, static (a, b) => a & b, IsOpen && other.IsOpen);

    public ActorMask Except(ActorMask other) => Combine(other, static (a, b) => a & ~b, IsOpen);

    public bool Equals(ActorMask other)
    {
        var length = Math.Max(Words.Length, other.Words.Length);
        for (var i = 0; i < length; i++)
        {
            if ((i < Words.Length ? Words[i] : 0) != (i < other.Words.Length ? other.Words[i] : 0))
            {
                return false;
            }
        }

        return IsOpen == other.IsOpen;
    }

    public static bool operator ==(ActorMask left, ActorMask right) => left.Equals(right);

    public static bool operator !=(ActorMask left, ActorMask right) => !left.Equals(right);

    public override bool Equals(object? obj) => obj is ActorMask mask && Equals(mask);

    public override int GetHashCode() => Indices.Aggregate(IsOpen ? 1 : 0, HashCode.Combine);

    private ActorMask Combine(ActorMask other, Func<ulong, ulong, ulong> operation, bool isOpen)
    {
        var length = Math.Max(Words.Length, other.Words.Length);
        var bits = ImmutableArray.CreateBuilder<ulong>(length);
        for (var i = 0; i < length; i++)
        {
            bits.Add(operation(i < Words.Length ? Words[i] : 0, i < other.Words.Length ? other.Words[i] : 0));
        }

        return new ActorMask(bits.MoveToImmutable(), isOpen);
    }
}
