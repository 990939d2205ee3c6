using System.Collections.Immutable;
using Fetial.Model.Strategy;

namespace Fetial.Strategy.Deals;

/// <summary>What a package is worth to a player, less what it has without agreement.</summary>
/// <param name="Signs">Whether this package fails without it.</param>
/// <param name="Gain">At the values stated, in the player's own stake points.</param>
/// <param name="Least">Least gain inside the ranges.</param>
/// <param name="Most">Largest gain inside the ranges.</param>
/// <param name="Crossed">Red lines that the package crosses.</param>
/// <param name="Movers">Single changes of level that would make the player accept at the values stated, for one that does not.</param>
public sealed record PlayerAnswer(
    DealPlayer Player, bool Signs, double Gain, double Least, double Most, Acceptance Acceptance, ImmutableArray<Position> Crossed, ImmutableArray<LevelChange> Movers);
