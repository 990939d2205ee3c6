using Fetial.Strategy.WarTermination;

namespace Fetial.Strategy.Core;

/// <summary>One policy on a promise.</summary>
/// <param name="Bridge">What the guarantee takes from the challenger's flow while fighting.</param>
/// <param name="FightsOn">The chance that the challenger fights on this period, under the assumptions given.</param>
/// <param name="Value">What the state of war is worth to the challenger.</param>
public sealed record PolicyComparisonRow(string Name, PromisePolicy Policy, double Bridge, double FightsOn, double Value);
