using Fetial.Strategy.Deterrence;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 1a of models.md as a calculator.</summary>
public sealed class HonouringModel : IModel
{
    public ModelCard Card => new(
        "honouring",
        "1a",
        "How likely does a guarantor honour, given what it stands to lose?",
        "p = L((v·dw + R - muA)/sA)",
        "R acts through the form of the text: a ratified treaty raises it, a summit communique does not.",
        "Derived and checked numerically for this program.",
        [
            Points("v", "the guarantor's value of the prize", 60),
            Chance("dw", "share of the prize that help saves", 0.4),
            Cost("R", "audience cost of breaking the word", 10),
            Points("muA", "centre of its cost of helping", 30),
            Positive("sA", "scale of that cost", 5),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var p = ExtendedDeterrence.Honours(input["v"], input["dw"], input["R"], input["muA"], input["sA"]);
        return ModelResult.Of(
            $"If these values hold, the guarantor honours for {p:P1} of the costs of helping it may have.",
            ModelPart.Step("gain", "v·dw + R", (input["v"] * input["dw"]) + input["R"]),
            ModelPart.Result("p", "chance that it honours", p));
    }
}
