namespace Fetial.Strategy.Ratification;

/// <summary>How a model did on a wave that is over.</summary>
/// <param name="SureBy">The day by which it was 99 % sure, in days since opening.</param>
/// <param name="LateBy">By how many days the wave outlasted that; 0 where it did not.</param>
public sealed record BacktestVerdict(string Model, double SureBy, double LateBy)
{
    public bool Failed => LateBy > 0;
}
