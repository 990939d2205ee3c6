namespace Fetial.Cli.Output;

/// <summary>How a column of a <see cref="TextTable"/> behaves.</summary>
/// <param name="Minimum">Columns it keeps when the table must shrink; a fixed column never shrinks.</param>
/// <param name="Wraps">Whether it gives way and breaks its text into lines.</param>
/// <param name="AlignRight">For numbers.</param>
public sealed record TextColumn(int Minimum, bool Wraps, bool AlignRight)
{
    /// <summary>As wide as its longest cell.</summary>
    public static TextColumn Fixed() => new(0, Wraps: false, AlignRight: false);

    /// <summary>As wide as its longest cell, aligned at the right.</summary>
    public static TextColumn Number() => new(0, Wraps: false, AlignRight: true);

    /// <summary>Gives way to the width of the terminal, down to the minimum.</summary>
    public static TextColumn Wrapping(int minimum = 12) => new(minimum, Wraps: true, AlignRight: false);
}
