using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Strategy.Plan;

/// <summary>One step of a roadmap, with what it waits for below it.</summary>
/// <param name="Statement">What comes about, in words.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Link">Why it stands below the step above.</param>
/// <param name="Day">The day on which it was done; null otherwise.</param>
/// <param name="IsAny">One of <paramref name="WaitsFor"/> is enough.</param>
/// <param name="Holders">Who must act for it, those who have acted left out.</param>
/// <param name="Id">The clause or text it belongs to, or null.</param>
/// <param name="Note">More about it, in words; may be empty.</param>
public sealed record RoadStep(
    string Statement, StepState State, StepKind Kind, StepLink Link, int? Day, bool IsAny, ImmutableArray<RoadStep> WaitsFor, ImmutableArray<Actor> Holders, StepDates Dates, string? Id, string Note)
{
    /// <summary>Itself and all below it, from above.</summary>
    public IEnumerable<RoadStep> All() => WaitsFor.SelectMany(s => s.All()).Prepend(this);
}
