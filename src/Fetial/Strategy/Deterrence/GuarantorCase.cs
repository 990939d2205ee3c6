using System.Collections.Immutable;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Deterrence;

/// <summary>One guarantor's help with the ranges of its numbers (models.md, section 1d).</summary>
/// <param name="Removes">x, inside [0,1].</param>
/// <param name="Costs">k, at least 0.</param>
/// <param name="Punishes">Pi, at least 0.</param>
/// <param name="Unsettles">What it takes from the challenger's value of restraint, at least 0, whether or not it is tested.</param>
/// <param name="Reliability">p, inside [0,1].</param>
/// <param name="Grades">Shares in which it can be given, rising to 1.</param>
/// <param name="Price">Of all of it, or null.</param>
public sealed record GuarantorCase(
    string Name, Ranged Removes, Ranged Costs, Ranged Punishes, Ranged Unsettles, Ranged Reliability, ImmutableArray<double> Grades, double? Price)
{
    /// <summary>A part of the help: removal, cost, punishment and unrest shrink with it, reliability does not.</summary>
    public GuarantorCase Part(double share) => this with
    {
        Removes = Scale(Removes, share), Costs = Scale(Costs, share), Punishes = Scale(Punishes, share), Unsettles = Scale(Unsettles, share),
    };

    private static Ranged Scale(Ranged range, double share) => new(range.Value * share, range.Low * share, range.High * share);
}
