namespace Fetial.Text;

/// <summary>A run of characters: zero-based <paramref name="Start"/>, <paramref name="Length"/> in UTF-16 units; the end is exclusive.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first position after the run.</summary>
    public int End => Start + Length;

    /// <summary>The smallest run that holds both.</summary>
    public static TextSpan Cover(TextSpan first, TextSpan last) =>
        new(Math.Min(first.Start, last.Start), Math.Max(first.End, last.End) - Math.Min(first.Start, last.Start));
}
