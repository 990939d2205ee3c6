namespace Fetial.Strategy.Plan;

/// <summary>What the texts and the record say about when a step comes; null where they say nothing.</summary>
/// <param name="Earliest">Not before this day, if what is promised is kept to the letter.</param>
/// <param name="Latest">By this day, if what is promised is kept.</param>
/// <param name="PastFrom">The earliest day that the past waves of its kind would give.</param>
/// <param name="PastTo">The latest.</param>
/// <param name="Basis">Where the days come from, in words; empty where there are none.</param>
public sealed record StepDates(int? Earliest, int? Latest, int? PastFrom, int? PastTo, string Basis)
{
    public static StepDates Unknown { get; } = new(null, null, null, null, "");

    public bool IsUnknown => Earliest is null && Latest is null && PastFrom is null && PastTo is null;

    public static StepDates On(int day) => new(day, day, day, day, "");

    /// <summary>All of several: not before the last of them; by a day only where each has one.</summary>
    public static StepDates All(IReadOnlyCollection<StepDates> steps) => steps.Count == 0 ? Unknown : new(
        steps.Max(s => s.Earliest), steps.All(s => s.Latest is not null) ? steps.Max(s => s.Latest) : null,
        steps.Max(s => s.PastFrom ?? s.Earliest), steps.All(s => (s.PastTo ?? s.Latest) is not null) ? steps.Max(s => s.PastTo ?? s.Latest) : null,
        Joined(steps));

    /// <summary>Any of several: as early as the first of them; what is not dated may come sooner.</summary>
    public static StepDates Any(IReadOnlyCollection<StepDates> steps) => steps.Count == 0 ? Unknown : new(
        steps.All(s => s.Earliest is not null) ? steps.Min(s => s.Earliest) : null, steps.Min(s => s.Latest),
        steps.All(s => (s.PastFrom ?? s.Earliest) is not null) ? steps.Min(s => s.PastFrom ?? s.Earliest) : null, steps.Min(s => s.PastTo ?? s.Latest),
        Joined(steps));

    private static string Joined(IEnumerable<StepDates> steps) => string.Join("; ", steps.Select(s => s.Basis).Where(b => b.Length > 0).Distinct(StringComparer.Ordinal));
}
