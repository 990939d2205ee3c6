using Fetial.Strategy.Bargaining;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 2b of models.md as a calculator.</summary>
public sealed class TwoTypeUltimatumModel : IModel
{
    public ModelCard Card => new(
        "two-type-ultimatum",
        "2b",
        "Safe or risky demand against a tough or weak opponent?",
        "risky iff q < (cH-cL)/(cH+cA)",
        "At the threshold the safe demand is made.",
        "Derived and checked numerically for this program.",
        [
            Chance("p", "chance that A wins", 0.5),
            Cost("cA", "A's cost of war", 0.1),
            Cost("cL", "cost of war to the tough", 0.05),
            Cost("cH", "cost of war to the weak", 0.25),
            Chance("q", "chance that B is tough", 0.2),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var found = TwoTypeUltimatum.Of(input["p"], input["cA"], input["cL"], input["cH"], input["q"]);
        return ModelResult.Of(
            $"If these values hold, the {(found.TakesRisk ? "risky" : "safe")} demand is better.",
            ModelPart.Result("q*", "chance of a tough opponent below which risk is taken", found.Threshold),
            ModelPart.Result("safe", "value of the demand all accept", found.Safe),
            ModelPart.Result("risky", "value of the demand only the weak accept", found.Risky));
    }
}
