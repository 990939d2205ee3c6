namespace Fetial.Strategy.Sensitivity;

/// <summary>How much of the variance of a result one input carries, alone (first order) and with all its interactions (total).</summary>
/// <param name="FirstLow">Low end of the confidence interval; equal to the index where it is exact.</param>
public readonly record struct SobolIndex(
    string Input, double First, double Total, double FirstLow, double FirstHigh, double TotalLow, double TotalHigh)
{
    public static SobolIndex Exact(string input, double first, double total) => new(input, first, total, first, first, total, total);

    public bool IsExact => FirstLow == FirstHigh && TotalLow == TotalHigh;
}
