namespace Fetial.Joins;

/// <summary>One row of a range join: what it is about, its days (both inclusive), and the number of the entry that it stands for.</summary>
/// <param name="Key">Rows join where their keys are equal.</param>
public readonly record struct RangeRow(long Key, int First, int Last, int Entry);
