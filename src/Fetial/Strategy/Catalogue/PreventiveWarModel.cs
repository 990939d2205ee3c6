using Fetial.Strategy.Bargaining;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 2c of models.md as a calculator.</summary>
public sealed class PreventiveWarModel : IModel
{
    public ModelCard Card => new(
        "preventive-war",
        "2c",
        "Does a shift of power make war better than any deal today?",
        "margin = d·p2 - p1 - c(1-d)²",
        "Above 0 even full concession today does not keep the peace.",
        "Fearon 1995 (inequality from memory); Powell 2006, IO. Derived and checked numerically for this program.",
        [
            Chance("p1", "chance to win of the rising side now", 0.4),
            Chance("p2", "later", 0.5),
            Cost("c", "cost of war to the declining side", 0.1),
            Discount(0.9),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var margin = PreventiveWar.Margin(input["p1"], input["p2"], input["c"], input["d"]);
        return ModelResult.Of(
            margin > 0 ? "If these values hold, no concession today keeps the declining side from war." : "If these values hold, a concession today can keep the peace.",
            ModelPart.Result("margin", "above 0: preventive war", margin));
    }
}
