using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Strategy.Catalogue;

namespace Fetial.Strategy.Games;

/// <summary>A declared game, run at the values stated and at every corner of their ranges.</summary>
/// <param name="AtValues">Null where the values stated cannot be together; <paramref name="Fault"/> says why.</param>
/// <param name="Parts">Results, in the order in which the model gives them; all equilibria.</param>
/// <param name="Corners">How many corners the ranges have; 1 where nothing has a range.</param>
/// <param name="Failed">Corners whose values cannot be together.</param>
public sealed record GameAnswer(
    GameQuestion Question, ModelCard Card, ModelResult? AtValues, string? Fault, ImmutableArray<GamePart> Parts, int Corners, int Failed);
