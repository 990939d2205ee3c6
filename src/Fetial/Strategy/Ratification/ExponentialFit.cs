namespace Fetial.Strategy.Ratification;

/// <summary>Durations that end at a constant rate: events over exposure (models.md, section 8).</summary>
/// <param name="Rate">Per day.</param>
public readonly record struct ExponentialFit(double Rate)
{
    public static ExponentialFit Of(IEnumerable<Duration> durations)
    {
        var all = durations.ToList();
        return new(all.Count(d => d.Ended) / all.Sum(d => d.Days));
    }
}
