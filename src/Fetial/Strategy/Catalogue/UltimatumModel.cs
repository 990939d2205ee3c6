using Fetial.Strategy.Bargaining;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 2b of models.md as a calculator.</summary>
public sealed class UltimatumModel : IModel
{
    public ModelCard Card => new(
        "ultimatum",
        "2b",
        "How much does A demand under doubt about B's cost of war?",
        "y* = clip(max(lo,(hi-cA)/2), lo, min(hi,1-p)); P(war) = (y*-lo)/(hi-lo)",
        "Risk of war exists only if hi - cA > 2 lo; if p + lo ≥ 1, A takes all.",
        "Fearon 1995; Powell 1999 (from memory). Derived and checked numerically for this program.",
        [
            Chance("p", "chance that A wins", 0.5),
            Cost("cA", "A's cost of war, a share of the prize", 0.1),
            Cost("lo", "least cost of war to B", 0),
            Cost("hi", "largest cost of war to B", 0.3),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var found = Ultimatum.Of(input["p"], input["cA"], input["lo"], input["hi"]);
        return ModelResult.Of(
            found.War > 0 ? "If these values hold, A demands more than some types of B accept." : "If these values hold, A demands what every type of B accepts.",
            ModelPart.Result("demand", "share that A demands", found.Demand),
            ModelPart.Result("P(war)", "chance that B rejects", found.War),
            ModelPart.Result("EU", "A's expected utility", found.Value));
    }
}
