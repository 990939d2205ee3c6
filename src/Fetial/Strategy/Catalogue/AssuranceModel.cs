using Fetial.Strategy.Contracts;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 4 of models.md as a calculator.</summary>
public sealed class AssuranceModel : IModel
{
    public ModelCard Card => new(
        "assurance",
        "4",
        "Does the target comply with a threat it is assured about?",
        "comply iff (1-tau)u_c + tau·u_e ≥ u_d; tau = exp(-R/h)",
        "A threat without a credible promise of restraint fails.",
        "Kydd and McManus 2017; Myerson 2007. Derived and checked numerically for this program.",
        [
            Points("uc", "compliance that is honoured", 20),
            Points("ue", "compliance that is exploited", -30),
            Points("ud", "defiance", 5),
            Positive("h", "scale of the reputational cost", 8),
            Cost("R", "cost of breaking the assurance", 5),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var assurance = new Assurance(input["uc"], input["ue"], input["ud"], input["h"]);
        var slack = assurance.Slack(input["R"]);
        return ModelResult.Of(
            slack >= -1e-12 ? "If these values hold, the target complies." : "If these values hold, the target defies, since it fears that compliance is exploited.",
            ModelPart.Step("tau", "chance of being exploited", assurance.ExploitedWith(input["R"])),
            ModelPart.Result("slack", "what compliance brings over defiance", slack),
            ModelPart.Result("R*", "least cost of breaking the assurance that makes the target comply", assurance.LeastCost));
    }
}
