using Fetial.Strategy.Choice;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 9 of models.md as a calculator.</summary>
public sealed class CrisisChoiceModel : IModel
{
    public ModelCard Card => new(
        "crisis-choice",
        "9",
        "A crisis with noisy choices: status quo, capitulation, war",
        "r = L(l(u2W-u2C)); a = L(l(r·u1W+(1-r)u1C-u1SQ))",
        "l = 0: uniform choice; large l: the best choice. l is in 1/stake points and never calibrated without data.",
        "Signorino 1999, APSR 93(2). Derived and checked numerically for this program.",
        [
            Points("SQ", "first player: status quo", 0),
            Points("C1", "first player: capitulation of the other", 1),
            Points("W1", "first player: war", -1.5),
            Points("C2", "second player capitulates", -1),
            Points("W2", "second player: war", -0.5),
            Cost("l", "precision of choice, in 1/stake points", 1),
            Positive("sd", "deviation of the probit errors", 1),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var u = new CrisisUtilities(input["SQ"], input["C1"], input["W1"], input["C2"], input["W2"]);
        var logit = CrisisChoice.Logit(u, input["l"]);
        var (agent, closed) = (CrisisChoice.AgentProbit(u, input["sd"]), CrisisChoice.PrivateProbit(u, input["sd"]));
        return ModelResult.Of(
            "If these values hold, the three outcomes have these chances under each way of erring.",
            ModelPart.Result("SQ", "logit", logit.StatusQuo), ModelPart.Result("Cap", "logit", logit.Capitulation), ModelPart.Result("War", "logit", logit.War),
            ModelPart.Step("SQ agent", "agents err, normal", agent.StatusQuo), ModelPart.Step("Cap agent", "agents err, normal", agent.Capitulation), ModelPart.Step("War agent", "agents err, normal", agent.War),
            ModelPart.Step("SQ private", "private information, normal", closed.StatusQuo), ModelPart.Step("Cap private", "private information, normal", closed.Capitulation), ModelPart.Step("War private", "private information, normal", closed.War));
    }
}
