using System.Collections.Immutable;
using Fetial.Strategy.Deterrence;
using Fetial.Strategy.Running;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Deter;

/// <summary>
/// Packages that suffice in every one of several scenarios (models.md, section 10): the intersection of families that only grow with more help only grows with it
/// too, so that the same search finds its smallest members.
/// </summary>
/// <param name="Effects">Every effect of any scenario, in the order of the levels of a package.</param>
/// <param name="Sufficient">Everywhere inside the ranges of every scenario.</param>
/// <param name="SufficientAtValues">At the values stated in every scenario.</param>
public sealed record RobustPackages(
    ImmutableArray<ScenarioCase> Scenarios, ImmutableArray<string> Effects, DeterrencePackageReport Sufficient, DeterrencePackageReport SufficientAtValues)
{
    /// <summary>The name of the load of <see cref="Of"/>.</summary>
    public const string Asking = "packages over scenarios";

    /// <param name="reports">The same challenge in each scenario, with the scenario's id; at least one.</param>
    /// <exception cref="ArgumentException">Too many packages where a resource lowers the value of restraint, so that nothing may be left out.</exception>
    public static RobustPackages Of(IReadOnlyList<(string Scenario, DeterrenceQuestion Question)> reports, Work work = default)
    {
        var effects = reports.SelectMany(r => r.Question.Guarantors).DistinctBy(g => g.Case.Name).Select(g => g.Case).ToImmutableArray();
        var cases = reports.Select(r =>
        {
            var there = r.Question.Guarantors.GroupBy(g => g.Case.Name).ToDictionary(g => g.Key, g => g.First().Case, StringComparer.Ordinal);
            var aligned = effects.Select(e => there.TryGetValue(e.Name, out var own) ? own with { Grades = e.Grades } : Absent(e)).ToImmutableArray();
            return new ScenarioCase(r.Scenario, r.Question.Promised, r.Question.All with { Guarantors = aligned }, [.. effects.Select(e => e.Name).Where(n => !there.ContainsKey(n))]);
        }).ToImmutableArray();
        ImmutableArray<DeterrenceCase> all = [.. cases.Select(c => c.All)];
        return new(
            cases, [.. effects.Select(e => e.Name)], DeterrencePackages.Of(all, robust: true, work, Asking), DeterrencePackages.Of(all, robust: false, work, Asking));
    }

    private static GuarantorCase Absent(GuarantorCase effect) => effect with
    {
        Removes = new Ranged(0), Costs = new Ranged(0), Punishes = new Ranged(0), Unsettles = new Ranged(0), Reliability = new Ranged(0),
    };
}
