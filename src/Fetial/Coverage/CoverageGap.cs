using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Coverage;

/// <summary>Days and places on which less than the wanted level is owed: a rectangle of <see cref="DayPlaces"/>.</summary>
/// <param name="Area">The ground, for a reader.</param>
/// <param name="Days">Both ends inclusive.</param>
/// <param name="Held">The step that is owed.</param>
/// <param name="Wanted">The step that is wanted.</param>
/// <param name="IsOpen">Whether it cannot be decided: what is open would give the level, or leaves open whether the place is asked about.</param>
public sealed record CoverageGap(string Area, ImmutableArray<string> Places, DayRange Days, int Held, int Wanted, bool IsOpen)
{
    /// <summary>The size of the gap in days times places.</summary>
    public long DayPlaces => (Days.Last - Days.First + 1L) * Places.Length;
}
