using Fetial.Strategy.Packages;
using System.Numerics;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 10 of models.md as a calculator.</summary>
public sealed class MinimalSetsModel : IModel
{
    public ModelCard Card => new(
        "minimal-sets",
        "10",
        "Which smallest coalitions suffice, and who swings them?",
        "minimal sets with Σ weight ≥ quota; Banzhaf swings",
        "Correct where more is never worse, as with weights that are not negative.",
        "Banzhaf 1965; MARCO (Liffiton et al. 2016). Derived and checked numerically for this program.",
        [
            Table("weights", "one row for each member", "a/4,b/4,c/4,d/2,e/2,f/1", "weight"),
            Any("quota", "what suffices", 12),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var rows = input.Table("weights");
        if (rows.Length > 24 || rows.Any(r => r.Cells[0] < 0))
        {
            throw new ModelException("At most 24 members with weights of at least 0 can be handled.");
        }

        bool Suffices(ulong set) => rows.Where((_, i) => ((set >> i) & 1) != 0).Sum(r => r.Cells[0]) >= input["quota"] - 1e-12;
        var minimal = new SufficientSets(rows.Length, Suffices).Minimal();
        var swings = BanzhafPower.Swings(rows.Length, Suffices);
        return new(
            $"There are {minimal.Length} minimal sufficient sets.",
            [
                .. minimal.Take(50).Select((m, i) => ModelPart.Word($"set {i + 1}", $"of {BitOperations.PopCount(m)}", string.Join(' ', rows.Where((_, k) => ((m >> k) & 1) != 0).Select(r => r.Name)))),
                ModelPart.Result("sets", "minimal sufficient sets", minimal.Length),
                .. rows.Select((r, i) => ModelPart.Result($"swings of {r.Name}", "sets that it turns sufficient", swings[i])),
            ]);
    }
}
