using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Situations;

namespace Fetial.Strategy.Deals;

/// <summary>The answer of `deal`.</summary>
/// <param name="Packages">In the order in which they are declared; the disagreement is not among them.</param>
/// <param name="Disagreement">The package that holds without agreement, or null where none is declared.</param>
/// <param name="Acceptable">Packages that every player with a vote accepts at the values stated, by index.</param>
/// <param name="Robust">Those that they accept everywhere inside the ranges.</param>
/// <param name="Pareto">Packages, the disagreement included as index -1, that no other improves for one without hurting another.</param>
/// <param name="Nash">Empty where there is no agreement.</param>
/// <param name="KalaiSmorodinsky">Empty where there is no agreement.</param>
/// <param name="Assumed">Positions whose weight no source gives.</param>
public sealed record DealReport(
    Perspective Perspective,
    ImmutableArray<Issue> Issues,
    ImmutableArray<DealPlayer> Players,
    ImmutableArray<PackageAnswer> Packages,
    Package? Disagreement,
    ImmutableArray<int> Acceptable,
    ImmutableArray<int> Robust,
    ImmutableArray<int> Pareto,
    ImmutableArray<int> Nash,
    ImmutableArray<int> KalaiSmorodinsky,
    ImmutableArray<Position> Assumed);
