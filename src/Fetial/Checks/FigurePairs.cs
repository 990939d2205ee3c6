using System.Collections.Immutable;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Pairs of clauses that set unequal ceilings, unequal floors or unequal ranges on one measure of one subject (design, "rival figures").
/// A floor above a ceiling is a collision and no pair here; figures of which one lies within the other's bounds do not rival each other.
/// </summary>
/// <param name="Between">Of two texts.</param>
/// <param name="Within">Of one text.</param>
public sealed record FigurePairs(ImmutableArray<FigurePair> Between, ImmutableArray<FigurePair> Within)
{
    public static FigurePairs Of(Perspective perspective) => perspective.Shared(Make);

    private static FigurePairs Make(Perspective perspective)
    {
        var bounds = perspective.Shared(static p => new MeasureBounds(p));
        var pairs = bounds.Groups.SelectMany(group => Pairs(bounds, group)).ToLookup(p => p.First.Result.Clause.Instrument.Id == p.Second.Result.Clause.Instrument.Id);
        return new FigurePairs([.. pairs[false]], [.. pairs[true]]);
    }

    private static IEnumerable<FigurePair> Pairs(MeasureBounds bounds, ImmutableArray<BoundedClause> group)
    {
        for (var i = 0; i < group.Length; i++)
        {
            for (var j = i + 1; j < group.Length; j++)
            {
                if (group[i].Result.Clause.Id != group[j].Result.Clause.Id && AreRivals(group[i].Bound, group[j].Bound) && bounds.Together(group[i].Result, group[j].Result) is { } together)
                {
                    yield return new FigurePair(group[i], group[j], together);
                }
            }
        }
    }

    private static bool AreRivals(MeasureBound first, MeasureBound second) =>
        (first.Floor is null) == (second.Floor is null) && (first.Ceiling is null) == (second.Ceiling is null)
        && (first.Floor != second.Floor || first.Ceiling != second.Ceiling)
        && !(first.Floor > second.Ceiling) && !(second.Floor > first.Ceiling);
}
