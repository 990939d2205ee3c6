namespace Fetial.Strategy.Ratification;

/// <summary>How long something took, or has taken so far.</summary>
/// <param name="Days">Not negative.</param>
/// <param name="Ended">False where it had not ended when last looked at (censored).</param>
public readonly record struct Duration(double Days, bool Ended)
{
    /// <summary>Durations as they looked on a day: what took longer had not ended then.</summary>
    public static IEnumerable<Duration> AsOf(IEnumerable<double> days, double day) => days.Select(d => d <= day ? new Duration(d, true) : new Duration(day, false));
}
