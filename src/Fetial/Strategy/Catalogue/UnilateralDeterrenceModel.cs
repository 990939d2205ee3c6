using Fetial.Strategy.Crises;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 1b of models.md as a calculator.</summary>
public sealed class UnilateralDeterrenceModel : IModel
{
    public ModelCard Card => new(
        "unilateral-deterrence",
        "1b",
        "A challenge between sides that do not know each other's resolve",
        "ct = (cDC-cSQ)/(cDC-cDD), cs = (cDC-cSQ)/(cDC-cCD), dn = (dCD-dDC)/(dCD-dDD)",
        "pD ≥ ct: certain deterrence; cs ≤ pD < ct: separating; pD < cs: bluff if pC < dn, else attack. Below ct a steadfast equilibrium exists too and is shown.",
        "Zagare and Kilgour 2000, ch. 5; formulas derived and checked here, letter names not checked against the book.",
        [
            Chance("pC", "chance that the challenger is hard", 0.3),
            Chance("pD", "chance that the defender is hard", 0.2),
            Points("cDC", "challenger: defender concedes", 1),
            Points("cSQ", "challenger: status quo", 0.6),
            Points("cDD", "hard challenger: conflict", 0.2),
            Points("cCD", "challenger backs down", 0),
            Points("dCD", "defender: challenger backs down", 0.8),
            Points("dDC", "defender concedes", 0),
            Points("dDD", "soft defender: conflict", -0.4),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var payoffs = new UnilateralPayoffs(input["cDC"], input["cSQ"], input["cDD"], input["cCD"], input["dCD"], input["dDC"], input["dDD"]);
        if (payoffs.Fault is { } fault)
        {
            throw new ModelException($"The payoffs are not in the order that the game needs: {fault}.");
        }

        var game = new UnilateralDeterrence(payoffs, input["pC"], input["pD"]);
        var found = game.Solution;
        var also = game.All.Length > 1 ? " A steadfast equilibrium, in which nobody challenges, exists beside it; it rests on the belief that whoever challenges is soft." : "";
        return ModelResult.Of(
            $"If these values hold, the equilibrium is {Name(found.Region)}.{also}",
            ModelPart.Step("ct", "credibility from which nobody challenges", game.CertainThreshold),
            ModelPart.Step("cs", "credibility from which a soft challenger does not bluff", game.SoftThreshold),
            ModelPart.Step("dn", "credibility of the challenger from which a soft defender concedes", game.DefenderThreshold),
            ModelPart.Word("equilibrium", "which one holds", Name(found.Region)),
            ModelPart.Result("xH", "chance that a hard challenger challenges", found.HardChallenges),
            ModelPart.Result("xS", "chance that a soft challenger challenges", found.SoftChallenges),
            found.SoftResists is { } y ? ModelPart.Result("y", "chance that a soft defender resists", y) : ModelPart.Word("y", "chance that a soft defender resists", "any"),
            ModelPart.Result("P(status quo)", "nobody challenges", found.StatusQuo),
            ModelPart.Result("P(concession)", "the defender concedes", found.Concession),
            ModelPart.Result("P(back down)", "the challenger backs down", found.BacksDown),
            ModelPart.Result("P(conflict)", "both press on", found.Conflict));
        static string Name(UnilateralRegion region) => region switch
        {
            UnilateralRegion.Deterrence => "certain deterrence",
            UnilateralRegion.Separating => "separating",
            UnilateralRegion.Bluff => "bluff",
            _ => "attack",
        };
    }
}
