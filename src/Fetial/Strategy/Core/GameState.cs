using System.Collections.Immutable;

namespace Fetial.Strategy.Core;

/// <summary>A public state of the game.</summary>
/// <param name="Mover">Index of the player who chooses; with one action there is nothing to choose.</param>
/// <param name="Actions">At least one. Among equals the first is taken, so put what asks for no decision first.</param>
public sealed record GameState(string Name, int Mover, ImmutableArray<GameAction> Actions);
