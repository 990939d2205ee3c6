using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model.Strategy;

/// <summary>What `deter` is asked about: an attack, its prize and its price without help (models.md, section 1d).</summary>
/// <param name="Against">Whom the challenger would attack.</param>
/// <param name="Attack">The hostile act where the portfolio names it, such as a new attack after a ceasefire; null for the widest attack.</param>
/// <param name="Prize">G, in stake points.</param>
/// <param name="Restraint">S: the challenger's value of not attacking.</param>
/// <param name="Repels">d0: the chance that the attack fails without help.</param>
/// <param name="Costs">k0: the challenger's cost without help.</param>
/// <param name="Games">Games of the handbook with values of their own, such as a crisis with private resolve.</param>
public sealed record Challenge(
    string Id, string? Title, Actor Challenger, Actor Against, EventAtom? Attack, Figure Prize, Figure Restraint, Figure Repels, Figure Costs, ImmutableArray<GameQuestion> Games,
    string? Scenario, SourceLocation Location);
