using System.Collections.Immutable;

namespace Fetial.Strategy.Packages;

/// <summary>Two packages of which the larger is not sufficient although the smaller is.</summary>
public sealed record MonotonicityFault(ImmutableArray<int> Smaller, ImmutableArray<int> Larger);
