using System.Collections.Immutable;

namespace Fetial.Strategy.Core;

/// <summary>What the mover of a state can do.</summary>
/// <param name="Payoffs">To each player, at once, in stake points per period.</param>
public sealed record GameAction(string Name, ImmutableArray<double> Payoffs, ImmutableArray<GameMove> Moves);
