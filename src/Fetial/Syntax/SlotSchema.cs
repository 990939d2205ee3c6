using System.Collections.Immutable;

namespace Fetial.Syntax;

/// <summary>One slot a declaration may have.</summary>
public sealed class SlotSchema
{
    internal SlotSchema(string name, ValueShape shape, bool repeatable, TailSet tails, int order)
    {
        Name = name;
        Shape = shape;
        Repeatable = repeatable;
        Tails = tails;
        Order = order;
        Words = [.. name.Split(' ')];
    }

    public string Name { get; }

    public ValueShape Shape { get; }

    /// <summary>Whether it may stand more than once.</summary>
    public bool Repeatable { get; }

    public TailSet Tails { get; }

    /// <summary>Its place in the canonical order, from 0; -1 for a slot no table lists.</summary>
    public int Order { get; }

    /// <summary>The words of the name.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>Whether the name stands alone, without a value.</summary>
    public bool IsBare => Shape is ValueShape.Flag or ValueShape.Cites;

    internal bool Matches(ReadOnlySpan<Token> tokens)
    {
        if (tokens.Length < Words.Length)
        {
            return false;
        }

        for (var i = 0; i < Words.Length; i++)
        {
            if (!tokens[i].Is(Words[i]))
            {
                return false;
            }
        }

        return true;
    }
}
