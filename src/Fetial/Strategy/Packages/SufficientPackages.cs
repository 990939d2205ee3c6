using System.Collections.Immutable;

namespace Fetial.Strategy.Packages;

/// <summary>The minimal sufficient packages over graded resources (models.md, section 10).</summary>
/// <param name="Fault">Not null where more is not always better; then <paramref name="Minimal"/> holds every local minimum and nothing was pruned.</param>
/// <param name="Minimal">Lexicographic.</param>
/// <param name="Asked">How often sufficiency was asked.</param>
public sealed record SufficientPackages(MonotonicityFault? Fault, ImmutableArray<ImmutableArray<int>> Minimal, int Asked);
