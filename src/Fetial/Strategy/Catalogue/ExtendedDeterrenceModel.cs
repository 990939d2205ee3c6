using Fetial.Strategy.Deterrence;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 1a of models.md as a calculator.</summary>
public sealed class ExtendedDeterrenceModel : IModel
{
    public ModelCard Card => new(
        "extended-deterrence",
        "1a",
        "When does a promise of help deter an attack?",
        "EU(attack) = (1-p)[(1-d0)G-k0] + p[(1-d1)G-k1-Pi]; deterred if EU ≤ S, that is p ≥ p* = [(1-d0)G-k0-S]/[(d1-d0)G+(k1-k0)+Pi]",
        "p* = 0: denial alone suffices and promises are redundant. p* infinite: help does not hurt the challenger. p* above 1: no promise of this guarantor suffices.",
        "A reduction of extended deterrence with an uncertain guarantor. Derived and checked numerically for this program.",
        [
            Points("G", "the prize to the challenger", 100),
            Points("S", "the challenger's value of not attacking", 10),
            Chance("d0", "chance that the attack fails without help", 0.3),
            Chance("d1", "chance that it fails with help", 0.7),
            Cost("k0", "the challenger's cost of war without help", 15),
            Cost("k1", "its cost of war with help", 25),
            Cost("Pi", "what the guarantor imposes besides", 40),
            Chance("p", "the challenger's belief that the guarantor honours", 0.5),
            Points("mu", "centre of the analyst's doubt about G", 80),
            Positive("s", "scale of that doubt", 20),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var model = new ExtendedDeterrence(input["G"], input["S"], input["d0"], input["d1"], input["k0"], input["k1"], input["Pi"]);
        var p = input["p"];
        var threshold = model.Threshold;
        var which = threshold == 0 ? "denial alone suffices, and the promise is redundant"
            : double.IsPositiveInfinity(threshold) ? "help does not hurt the challenger, so no promise deters"
            : threshold > 1 ? "no promise of this guarantor suffices; more resources are needed"
            : model.Deters(p) ? "the belief is high enough" : "the belief is too low";
        return ModelResult.Of(
            $"If these values hold, the challenger is {(model.Deters(p) ? "" : "not ")}deterred: {which}.",
            ModelPart.Step("temptation", "gain of an attack that nobody answers: (1-d0)G-k0-S", model.Temptation),
            ModelPart.Step("help hurts", "what help takes from an attack: (d1-d0)G+(k1-k0)+Pi", model.HelpHurts),
            ModelPart.Result("p*", "belief from which the challenger is deterred", threshold),
            ModelPart.Result("EU(attack)", "at the belief p", model.Attack(p)),
            ModelPart.Result("margin", "S - EU(attack)", model.Margin(p)),
            ModelPart.Result("G*", "prize up to which the challenger is deterred at p", model.StakeThreshold(p)),
            ModelPart.Result("share", "of prizes Logistic(mu,s) at which it is deterred; no forecast", model.ShareDeterred(p, input["mu"], input["s"])));
    }
}
