using System.Collections.Immutable;

namespace Fetial.Model.Strategy;

/// <summary>Everything in a portfolio that asks or assumes: what `deter`, `plan` and `deal` read.</summary>
public sealed record StrategyBook(
    ImmutableArray<Challenge> Challenges,
    ImmutableArray<Effect> Effects,
    ImmutableArray<Assumption> Assumptions,
    ImmutableArray<ConditionalPromiseQuestion> Promises,
    ImmutableArray<Issue> Issues,
    ImmutableArray<Package> Packages,
    ImmutableArray<Position> Positions)
{
    public static StrategyBook Empty { get; } = new([], [], [], [], [], [], []);
}
