using System.Collections.Immutable;

namespace Fetial.Strategy.Sensitivity;

/// <summary>The sums that one numbered block of draws contributes to sampled Sobol indices.</summary>
/// <param name="Number">From 0; blocks are added up in this order, so that a merged result equals a single run to the last bit.</param>
/// <param name="Count">Draws in the block.</param>
/// <param name="First">Per input: Σ f(B)(f(AB_i)-f(A)).</param>
/// <param name="Total">Per input: Σ (f(A)-f(AB_i))²/2.</param>
public sealed record SobolShard(int Number, int Count, double Sum, double Squares, ImmutableArray<double> First, ImmutableArray<double> Total);
