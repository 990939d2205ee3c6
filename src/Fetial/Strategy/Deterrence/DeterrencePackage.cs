using System.Collections.Immutable;

namespace Fetial.Strategy.Deterrence;

/// <summary>A minimal sufficient package.</summary>
/// <param name="Levels">Per guarantor; 0 leaves it out.</param>
/// <param name="Shares">Per guarantor: how much of its help, 0 to 1.</param>
/// <param name="Price">Or null where a price is missing.</param>
public sealed record DeterrencePackage(ImmutableArray<int> Levels, ImmutableArray<double> Shares, double? Price);
