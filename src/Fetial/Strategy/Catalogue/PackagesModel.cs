using Fetial.Strategy.Packages;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 7 of models.md as a calculator.</summary>
public sealed class PackagesModel : IModel
{
    public ModelCard Card => new(
        "packages",
        "7",
        "Which packages would all accept, and which solutions pick one?",
        "accept u ≥ d; Nash: max Π(u-d)^w; Kalai–Smorodinsky: leximin (u-d)/(ideal-d)",
        "Nothing acceptable: no agreement, never the least bad. Ties: all are reported.",
        "Nash 1950, Kalai and Smorodinsky 1975; fairness axioms, no forecast. Derived and checked numerically for this program.",
        [
            Table("packages", "one row for each package, with a name", "War/0/0/0,Neutral+Demil/-5/8/1,Member/9/-7/2,Member+Demil/4/1/3,Member+NoBases/6/0.5/3.5,Bilateral+Land/1/5/2,Frozen/0.5/3/1", "first/second/third"),
            Table("d", "disagreement values", "0/0/0", "first/second/third"),
            Table("w", "bargaining weights", "1/1/1", "first/second/third"),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var rows = input.Table("packages");
        var problem = new BargainingProblem([.. rows.Select(r => r.Name)], [.. rows.Select(r => r.Cells)], input.Table("d")[0].Cells, input.Table("w")[0].Cells);
        var acceptable = problem.Acceptable;
        string Names(IEnumerable<int> packages) => packages.Any() ? string.Join(", ", packages.Select(p => problem.Names[p])) : "none";
        return new(
            acceptable.IsEmpty ? "No package is accepted by all: no agreement." : $"If these values hold, {acceptable.Length} of {rows.Length} packages are acceptable to all.",
            [
                ModelPart.Word("acceptable", "to all", Names(acceptable)), ModelPart.Word("Pareto", "no other is better for one and worse for none", Names(problem.Pareto)),
                ModelPart.Word("Nash", "largest product of gains", Names(problem.Nash)), ModelPart.Word("Kalai–Smorodinsky", "best of the worst ratios", Names(problem.KalaiSmorodinsky)),
                .. acceptable.Select(p => ModelPart.Step($"product {problem.Names[p]}", "Nash product", problem.NashProduct(p))),
            ]);
    }
}
