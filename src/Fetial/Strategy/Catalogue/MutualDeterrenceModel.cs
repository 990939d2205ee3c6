using Fetial.Strategy.Crises;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 1c of models.md as a calculator.</summary>
public sealed class MutualDeterrenceModel : IModel
{
    public ModelCard Card => new(
        "mutual-deterrence",
        "1c",
        "Can both sides deter each other for certain?",
        "holds iff pB ≥ (aDC-aSQ)/(aDC-aDD) and pA ≥ (bDC-bSQ)/(bDC-bDD)",
        "Other equilibria can exist beside it.",
        "Derived and checked numerically for this program.",
        [
            Chance("pA", "chance that A is hard", 0.4),
            Chance("pB", "chance that B is hard", 0.55),
            Points("aDC", "A: B concedes", 1),
            Points("aSQ", "A: status quo", 0.6),
            Points("aDD", "hard A: conflict", 0.2),
            Points("bDC", "B: A concedes", 1),
            Points("bSQ", "B: status quo", 0.7),
            Points("bDD", "hard B: conflict", 0.1),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var game = new MutualDeterrence(input["aDC"], input["aSQ"], input["aDD"], input["bDC"], input["bSQ"], input["bDD"]);
        var holds = game.Holds(input["pA"], input["pB"]);
        return ModelResult.Of(
            $"If these values hold, the equilibrium in which neither challenges {(holds ? "exists" : "does not exist")}.",
            ModelPart.Result("pB*", "credibility that B needs to deter A", game.NeededOfSecond),
            ModelPart.Result("pA*", "credibility that A needs to deter B", game.NeededOfFirst),
            ModelPart.Word("exists", "peace for certain", holds ? "yes" : "no"));
    }
}
