namespace Fetial.Strategy.Packages;

/// <summary>What somebody with an ideal point prefers to the status quo on one line: the open range between it and its mirror (models.md, section 7).</summary>
public readonly record struct Winset(double Low, double High)
{
    public bool IsEmpty => High <= Low;

    public static Winset Of(double ideal, double statusQuo)
    {
        var mirror = (2 * ideal) - statusQuo;
        return new(Math.Min(mirror, statusQuo), Math.Max(mirror, statusQuo));
    }

    /// <summary>What all of them prefer: the agreement set of a two-level game.</summary>
    public static Winset Common(IEnumerable<Winset> winsets) =>
        winsets.Aggregate(new Winset(double.NegativeInfinity, double.PositiveInfinity), (a, b) => new(Math.Max(a.Low, b.Low), Math.Min(a.High, b.High)));
}
