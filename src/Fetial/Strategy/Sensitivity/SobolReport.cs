using System.Collections.Immutable;

namespace Fetial.Strategy.Sensitivity;

/// <summary>A result over the ranges of its inputs.</summary>
/// <param name="Runs">How often the model was run; 0 where the indices have a closed form.</param>
public sealed record SobolReport(double Mean, double Variance, ImmutableArray<SobolIndex> Indices, int Runs);
