using System.Collections.Immutable;

namespace Fetial.Strategy.Core;

/// <summary>What the alliance chooses for itself (models.md, section 11: its policy, and whether it honours).</summary>
/// <param name="Breach">
/// What not honouring the bridge pays each player at once when the protege is attacked, in stake points: the audience cost of section 3 and what the others make
/// of it; null where honouring is left to chance and belief.
/// </param>
/// <param name="BreachIfProvoked">The same where the protege provoked the war.</param>
/// <param name="SetsPolicy">
/// Whether it chooses in every period, in war and after a ceasefire, between keeping the promise at the rates of the policy, holding it back, and withdrawing it.
/// </param>
public sealed record AllianceMoves(ImmutableArray<double>? Breach, ImmutableArray<double> BreachIfProvoked, bool SetsPolicy);
