using Fetial.Strategy.Deterrence;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 1a of models.md as a calculator.</summary>
public sealed class SecurityDilemmaModel : IModel
{
    public ModelCard Card => new(
        "security-dilemma",
        "1a",
        "When does a resource that lowers the value of restraint deter less?",
        "S = S0 - c·(d0 - e); dG*/dd0 = 0 at c* = [S+(1-p)k0+p(k1+Pi)](1-p)/[(1-p)(1-d0)+p(1-d1)]",
        "Above c* more of the resource makes the challenger less deterred.",
        "Derived and checked numerically for this program.",
        [
            Points("S", "value of not attacking", 10),
            Chance("d0", "denial without help", 0.3),
            Chance("d1", "denial with help", 0.7),
            Cost("k0", "cost without help", 15),
            Cost("k1", "cost with help", 25),
            Cost("Pi", "punishment", 40),
            Chance("p", "belief in the guarantor", 0.3),
            Any("c", "how much S falls per unit of denial", 30),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var model = new ExtendedDeterrence(100, input["S"], input["d0"], input["d1"], input["k0"], input["k1"], input["Pi"]);
        var threshold = model.DilemmaThreshold(input["p"]);
        return ModelResult.Of(
            input["c"] > threshold
                ? "If these values hold, more denial deters less, since it lowers the value of restraint by more than it takes from an attack."
                : "If these values hold, more denial deters more.",
            ModelPart.Result("c*", "fall of S per unit of denial from which denial backfires", threshold),
            ModelPart.Result("G*", "prize up to which the challenger is deterred now", model.StakeThreshold(input["p"])));
    }
}
