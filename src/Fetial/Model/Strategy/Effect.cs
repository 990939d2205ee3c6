using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model.Strategy;

/// <summary>What an act would do to an attack if it were done (models.md, section 1d).</summary>
/// <param name="Act">Who does what, such as <c>Syldavia defends Atlantia</c>. A commitment backs the effect if it owes a case of this act.</param>
/// <param name="Removes">x in [0,1]: share of the challenger's remaining chance that it removes.</param>
/// <param name="Costs">k ≥ 0.</param>
/// <param name="Punishes">Pi ≥ 0.</param>
/// <param name="Unsettles">What it takes from the challenger's value of restraint, whether or not it is tested (the security dilemma); 0 by default.</param>
/// <param name="Grades">Shares in which the resource can be given, ascending, the last is 1; a single 1 for all or nothing.</param>
/// <param name="Price">What all of it costs who gives it, in the user's unit, or null.</param>
public sealed record Effect(
    Act Act, string Sentence, string Challenge, Figure? Removes, Figure? Costs, Figure? Punishes, Figure? Unsettles, ImmutableArray<double> Grades, double? Price,
    string? Scenario, SourceLocation Location);
