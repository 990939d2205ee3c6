using Fetial.Strategy.Bargaining;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 2a of models.md as a calculator.</summary>
public sealed class BargainingRangeModel : IModel
{
    public ModelCard Card => new(
        "bargaining-range",
        "2a",
        "Which settlements do both sides prefer to war?",
        "[max(0,p-cA)^(1/a), 1-max(0,1-p-cB)^(1/a)]",
        "Both ends belong to it; the prize is 1.",
        "Fearon 1995, IO 49(3):379-414.",
        [
            Chance("p", "chance that A wins", 0.6),
            Cost("cA", "A's cost of war, a share of the prize", 0.1),
            Cost("cB", "B's cost of war, a share of the prize", 0.15),
            Positive("a", "curvature of utility x^a; 1 is risk-neutral", 1),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var range = BargainingRange.Of(input["p"], input["cA"], input["cB"], input["a"]);
        return ModelResult.Of(
            $"If these values hold, both prefer every share of A from {range.Low:0.######} to {range.High:0.######} to war.",
            ModelPart.Result("low", "least share that A accepts", range.Low),
            ModelPart.Result("high", "largest share that B leaves to A", range.High),
            ModelPart.Result("width", "of the range", range.Width));
    }
}
