using System.Collections.Immutable;

namespace Fetial.Strategy.Plan;

/// <summary>
/// Every critical path below a step: at each fork the step that comes last or cannot be dated, and among alternatives the nearest; where several are as far, each
/// of them begins a path of its own.
/// </summary>
/// <param name="Listed">The paths, first step first; at most <see cref="MostListed"/>.</param>
/// <param name="Count">How many there are, up to <see cref="long.MaxValue"/>.</param>
/// <param name="Steps">Every step that stands on one of them, each once.</param>
public sealed record CriticalPaths(ImmutableArray<ImmutableArray<RoadStep>> Listed, long Count, ImmutableArray<RoadStep> Steps)
{
    public const int MostListed = 8;

    public static CriticalPaths Of(RoadStep root)
    {
        var known = new Dictionary<RoadStep, long>(ReferenceEqualityComparer.Instance);
        return new([.. Paths(root).Take(MostListed).Select(p => p.ToImmutableArray())], Number(root, known), [.. On(root).Distinct(ReferenceEqualityComparer.Instance).Cast<RoadStep>()]);
    }

    private static IEnumerable<IEnumerable<RoadStep>> Paths(RoadStep step)
    {
        var next = Next(step);
        IEnumerable<IEnumerable<RoadStep>> below = next.Count == 0 ? [[]] : next.SelectMany(Paths);
        return next.Count > 0 && step.Kind == StepKind.Group ? below : below.Select(p => p.Append(step));
    }

    private static long Number(RoadStep step, Dictionary<RoadStep, long> known)
    {
        if (!known.TryGetValue(step, out var number))
        {
            var sum = Next(step).Aggregate(0.0, (all, s) => all + Number(s, known));
            known[step] = number = sum >= long.MaxValue ? long.MaxValue : Math.Max(1, (long)sum);
        }

        return number;
    }

    private static IEnumerable<RoadStep> On(RoadStep step)
    {
        var below = Next(step).SelectMany(On);
        return step.Kind == StepKind.Group && step.WaitsFor.Any(s => s.State != StepState.Done) ? below : below.Append(step);
    }

    /// <summary>The steps below that the step above waits for longest; those that are as far, all of them.</summary>
    private static List<RoadStep> Next(RoadStep step)
    {
        var undone = step.WaitsFor.Where(s => s.State != StepState.Done).ToList();
        if (undone.Count == 0)
        {
            return [];
        }

        // Dated before undated, decidable before left open, few steps before many.
        var keys = undone.Select(s => (Undated: s.Dates.Latest is null, Latest: s.Dates.Latest ?? 0, Open: s.State == StepState.Open, Depth: Depth(s))).ToList();
        var chosen = step.IsAny ? keys.Min() : keys.Max();
        var equal = undone.Where((_, i) => keys[i] == chosen).ToList();
        if (!step.IsAny)
        {
            equal.Reverse();
        }

        return equal;
    }

    private static int Depth(RoadStep step) => 1 + step.WaitsFor.Where(s => s.State != StepState.Done).Select(Depth).DefaultIfEmpty(0).Max();
}
