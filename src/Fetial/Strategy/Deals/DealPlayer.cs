using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Model.Strategy;

namespace Fetial.Strategy.Deals;

/// <summary>Somebody with positions.</summary>
/// <param name="HasVote">Whether it must sign one of the packages; factions and publics are asked, and do not sign.</param>
/// <param name="Disagreement">What it has without agreement, with its range, in its own stake points.</param>
public sealed record DealPlayer(Actor Actor, ImmutableArray<Position> Positions, bool HasVote, Figure? Disagreement);
