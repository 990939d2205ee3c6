using System.Collections.Immutable;
using Fetial.Strategy.Packages;

namespace Fetial.Strategy.Deterrence;

/// <summary>All minimal sufficient packages.</summary>
/// <param name="Fault">A pair in which more is worse; then every local minimum is listed and nothing was left out.</param>
/// <param name="MonotonicityTested">Tested on every pair of neighbours; else it follows from the form of the model.</param>
/// <param name="Asked">How often sufficiency was asked.</param>
public sealed record DeterrencePackageReport(MonotonicityFault? Fault, bool MonotonicityTested, int Asked, ImmutableArray<DeterrencePackage> Packages);
