using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Deals;

/// <summary>A package, who accepts it and what it would break.</summary>
/// <param name="Levels">Per issue; -1 where the package leaves it as it is.</param>
/// <param name="Blockers">Players with a vote who reject it, or for whom it crosses a red line.</param>
/// <param name="Doubtful">Players with a vote for whom it turns inside their ranges.</param>
/// <param name="Unknown">Names of those who must sign and whose positions on the issues of the packages are not known.</param>
/// <param name="Ratification">Share of thresholds at which all who sign ratify, where a threshold is declared for each of them; else null.</param>
/// <param name="Breaks">Clauses that rule out what a level of the package means.</param>
public sealed record PackageAnswer(
    Package Package, ImmutableArray<int> Levels, ImmutableArray<PlayerAnswer> Players, ImmutableArray<string> Blockers, ImmutableArray<string> Doubtful,
    ImmutableArray<string> Unknown, Ranged? Ratification, ImmutableArray<BrokenClause> Breaks)
{
    public bool IsAccepted => Blockers.IsEmpty && Doubtful.IsEmpty;
}
