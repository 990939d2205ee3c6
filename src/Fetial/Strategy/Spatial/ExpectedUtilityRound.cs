using System.Collections.Immutable;

namespace Fetial.Strategy.Spatial;

/// <summary>One round of the expected-utility model.</summary>
/// <param name="Positions">At the start of the round, in the order of the actors.</param>
/// <param name="Risks">Risk exponents r in this round.</param>
/// <param name="Mean">The weighted mean of the positions.</param>
public sealed record ExpectedUtilityRound(int Round, ImmutableArray<double> Positions, ImmutableArray<double> Risks, double Mean);
