using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Situations;

/// <summary>Relations between places: one within another, and two that share ground.</summary>
public sealed class Places(Architecture architecture)
{
    private readonly Containment territories = new(architecture.Territories.Length, t => architecture.Territories[t].Parents);

    /// <summary>Whether all of <paramref name="inner"/> lies within <paramref name="outer"/>. Places left open lie in nothing.</summary>
    public bool IsWithin(Place inner, Place outer)
    {
        if (inner.Territory is null || outer.Territory is null || !IsPartOf(inner.Territory, outer.Territory))
        {
            return false;
        }

        // What the outer place leaves out must be left out of the inner one too, or lie elsewhere.
        return outer.Except.All(e => e.Territory is null || !Meets(inner, e) || inner.Except.Any(i => IsWithin(e, i)))
            && (outer.ControlledBy is null || outer.ControlledBy.Index == inner.ControlledBy?.Index);
    }

    /// <summary>Whether the two share ground. Places left open may be anywhere, so they meet everything; two borders of one territory meet.</summary>
    public bool Meets(Place first, Place second)
    {
        if (first.Territory is null || second.Territory is null)
        {
            return true;
        }

        if (!IsPartOf(first.Territory, second.Territory) && !IsPartOf(second.Territory, first.Territory))
        {
            return false;
        }

        return !LeavesOut(first, second.Territory) && !LeavesOut(second, first.Territory);
    }

    public bool Meets(ImmutableArray<Place> first, ImmutableArray<Place> second) =>
        first.IsEmpty || second.IsEmpty || first.Any(f => second.Any(s => Meets(f, s)));

    /// <summary>
    /// Whether the scopes of two clauses share ground: a clause's own places narrow those of its text, or replace them where it says `anew`. One place from
    /// each scope must meet all the others; two clauses can meet a third without meeting each other.
    /// </summary>
    public bool Meets(Commitment first, Commitment second) =>
        ShareGround([], [.. Scopes(first).Concat(Scopes(second)).Where(s => !s.IsEmpty)]);

    private bool ShareGround(ImmutableList<Place> chosen, ReadOnlySpan<ImmutableArray<Place>> scopes)
    {
        if (scopes.IsEmpty)
        {
            return true;
        }

        foreach (var place in scopes[0])
        {
            if (chosen.TrueForAll(c => Meets(c, place)) && ShareGround(chosen.Add(place), scopes[1..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether no ground at all lies in the scope of a clause: its places are left out again, or lie apart from those of its text.</summary>
    public bool IsNowhere(Commitment clause) =>
        Scopes(clause).Any(s => !s.IsEmpty && s.All(p => p.Territory is not null && LeavesOut(p, p.Territory)))
        || (!clause.WhereAnew && !Meets(clause.Where?.Value ?? [], clause.Instrument.Where));

    /// <summary>Whether a territory is, or through others lies within, another.</summary>
    public bool IsPartOf(Territory inner, Territory outer) =>
        territories.Reaches(inner.Index, outer.Index);

    private static IEnumerable<ImmutableArray<Place>> Scopes(Commitment clause) =>
        clause.WhereAnew ? [clause.Where?.Value ?? []] : [clause.Where?.Value ?? [], clause.Instrument.Where];

    private bool LeavesOut(Place place, Territory territory) =>
        place.Except.Any(e => e.Territory is not null && e.Except.IsEmpty && IsPartOf(territory, e.Territory));
}
