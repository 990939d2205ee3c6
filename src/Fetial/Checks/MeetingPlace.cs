namespace Fetial.Checks;

/// <summary>
/// Where a pair of results stands in the order in which pairs are met. It is told by the two clauses alone, so that it is the same whichever other clauses
/// are looked at beside them.
/// </summary>
/// <param name="Wide">The id of the clause of the wider result.</param>
/// <param name="WideOrdinal">The number of the wider result among those of its clause.</param>
/// <param name="Level">How far above the narrower act's verb they meet.</param>
/// <param name="Narrow">The id of the clause of the narrower result.</param>
/// <param name="NarrowOrdinal">The number of the telling among those of its clause.</param>
public readonly record struct MeetingPlace(string Wide, int WideOrdinal, int Level, string Narrow, int NarrowOrdinal)
{
    /// <summary>The order in which pairs are met: by the wider result, the level, the narrower one.</summary>
    public static IComparer<MeetingPlace> Order { get; } = Comparer<MeetingPlace>.Create(static (one, other) =>
    {
        var order = string.CompareOrdinal(one.Wide, other.Wide);
        order = order != 0 ? order : one.WideOrdinal - other.WideOrdinal;
        order = order != 0 ? order : one.Level - other.Level;
        order = order != 0 ? order : string.CompareOrdinal(one.Narrow, other.Narrow);
        return order != 0 ? order : one.NarrowOrdinal - other.NarrowOrdinal;
    });
}
