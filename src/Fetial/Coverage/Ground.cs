using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>The ground asked about, cut into spots by the containment of territories, and which spots a written scope takes in.</summary>
public sealed class Ground
{
    private readonly Perspective perspective;
    private readonly Control control;
    private readonly List<int>[] parts;

    public Ground(Perspective perspective)
    {
        this.perspective = perspective;
        control = perspective.Shared(static p => new Control(p));
        parts = new List<int>[perspective.Architecture.Territories.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = [];
        }

        foreach (var territory in perspective.Architecture.Territories)
        {
            foreach (var parent in territory.Parents)
            {
                parts[parent].Add(territory.Index);
            }
        }
    }

    /// <summary>The spots of places, each once, in the order of the territories; of the land of an actor where no place is given.</summary>
    public ImmutableArray<Spot> Spots(ImmutableArray<Place> places, int actor)
    {
        var roots = places.IsEmpty
            ? perspective.Architecture.Territories.Where(t => t.Owner == actor).Select(t => t.Index)
            : places.Select(p => p.Territory).OfType<Territory>().Select(t => t.Index);
        var below = Ancestry.Upwards(-1, t => t < 0 ? [.. roots] : [.. parts[t]]).Skip(1).Order();
        var spots = below.Select(t => new Spot(t, parts[t].Count > 0)).Where(s => places.IsEmpty || !In(places, s).IsNever).ToImmutableArray();
        return spots.IsEmpty ? [new Spot(-1, false)] : spots;
    }

    /// <summary>The days on which a spot lies in the scope of a clause: in its own places and in those of its text, which `anew` replaces.</summary>
    public PlaceDays In(Commitment clause, Spot spot)
    {
        var own = In(clause.Where?.Value ?? [], spot);
        return clause.WhereAnew || clause.Instrument.Where.IsEmpty || own.IsNever ? own : own.And(In(clause.Instrument.Where, spot));
    }

    /// <summary>The days on which a spot lies in one of the places; always where none is named.</summary>
    public PlaceDays In(ImmutableArray<Place> places, Spot spot)
    {
        if (places.IsEmpty)
        {
            return PlaceDays.Always;
        }

        var days = PlaceDays.Never;
        foreach (var place in places)
        {
            days = days.Or(In(place, spot));
        }

        return days;
    }

    public string Name(Spot spot) => spot.Territory < 0 ? "no place named"
        : perspective.Architecture.Territories[spot.Territory].Name is var name && spot.IsRest ? $"rest of {name}" : name;

    private PlaceDays In(Place place, Spot spot)
    {
        if (place.Territory is not { } territory)
        {
            return new PlaceDays(TimeSet.Empty, TimeSet.Always);
        }

        if (spot.Territory >= 0 && !perspective.Cases.Places.IsPartOf(perspective.Architecture.Territories[spot.Territory], territory))
        {
            return PlaceDays.Never;
        }

        var days = PlaceDays.Always;
        if (place.ControlledBy is { } holder && spot.Territory >= 0)
        {
            var (holds, open) = control.Of(spot.Territory, holder.Index);
            days = new PlaceDays(holds, open);
        }

        foreach (var except in place.Except.Where(e => spot.Territory >= 0 || e.Territory is null))
        {
            days = days.And(In(except, spot).Not());
        }

        return days;
    }
}
