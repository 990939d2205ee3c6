using System.Collections.Immutable;
using Fetial.Strategy.Deterrence;

namespace Fetial.Strategy.Deter;

/// <summary>A challenge as it stands in one scenario.</summary>
/// <param name="Scenario">Id, or <c>baseline</c>.</param>
/// <param name="Promised">With what is promised there.</param>
/// <param name="All">With every effect of any of the scenarios compared, in one order; one that is not there in this scenario has all its numbers at 0.</param>
/// <param name="Missing">Effects that are not there in this scenario.</param>
public sealed record ScenarioCase(string Scenario, DeterrenceCase Promised, DeterrenceCase All, ImmutableArray<string> Missing);
