using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>
/// Who holds a territory on which days, by the record. The statement nearest to the territory counts: its own before that of what it lies in. Where none speaks,
/// a state holds its own land, unless another claims it: then it cannot be decided, as where statements of the same territory differ.
/// </summary>
public sealed class Control(Perspective perspective)
{
    private readonly ILookup<int, TerritoryClaim> statements =
        perspective.Architecture.TerritoryClaims.Where(c => perspective.IsKnown(c.Statement.Cites)).ToLookup(c => c.Territory);

    /// <summary>Days on which the actor holds the territory, and those on which the record leaves it open.</summary>
    public (TimeSet Holds, TimeSet Open) Of(int territory, int actor)
    {
        var holds = TimeSet.Empty;
        var open = TimeSet.Empty;
        var left = TimeSet.Always;
        var owner = (int?)null;
        foreach (var place in Ancestry.Upwards(territory, t => perspective.Architecture.Territories[t].Parents))
        {
            owner ??= perspective.Architecture.Territories[place].Owner;
            var own = Days(statements[place].Where(c => c.Control && c.Actor == actor));
            var others = Days(statements[place].Where(c => c.Control && c.Actor != actor));
            holds = holds.Union(own.Except(others).Intersect(left));
            open = open.Union(own.Intersect(others).Intersect(left));
            left = left.Except(own.Union(others));
            if (owner is not null)
            {
                break;
            }
        }

        // Claims by whoever is not the owner, read once the owner is known.
        var rival = Days(Ancestry.Upwards(territory, t => perspective.Architecture.Territories[t].Parents).SelectMany(t => statements[t]).Where(c => !c.Control && c.Actor != owner));
        open = open.Union(rival.Intersect(left));
        return (owner == actor ? holds.Union(left.Except(rival)) : holds, open);
    }

    private static TimeSet Days(IEnumerable<TerritoryClaim> claims) => TimeSet.Of(claims.Select(c => c.Days));
}
