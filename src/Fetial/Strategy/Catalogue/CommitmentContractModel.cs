using Fetial.Strategy.Contracts;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 4 of models.md as a calculator.</summary>
public sealed class CommitmentContractModel : IModel
{
    public ModelCard Card => new(
        "commitment-contract",
        "4",
        "What does a form of commitment do to attack and to provocation?",
        "P(attack) = clip((q-P0-ba·D)/C); y* = clip((C-cA+bp·s)/2, 0, min(C,1-P0-bp·D)); P(conflict) = w·P(attack)+(1-w)·y*/C",
        "Where the two kinds of crisis cannot be told apart, conflict is V-shaped in the common chance of help, with its bottom at b^ if w > s/(s+2D).",
        "A reduction of Smith 1995, Morrow 1994, Benson 2012 and Kydd and McManus 2017. Derived and checked numerically for this program.",
        [
            Chance("q", "the protege's share in peace", 0.6),
            Chance("P0", "its chance to win without help", 0.3),
            Positive("D", "what help adds to that chance", 0.4),
            Cost("cA", "its cost of war", 0.25),
            Chance("s", "share of that cost that help pays", 0.2),
            Positive("C", "the challenger's cost is uniform on [0,C]", 0.5),
            Chance("w", "chance that a crisis comes from the challenger", 0.6),
            Chance("ba", "chance of help if attacked", 1),
            Chance("bp", "chance of help if the protege provoked", 0),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var contract = new CommitmentContract(input["q"], input["P0"], input["D"], input["cA"], input["s"], input["C"], input["w"]);
        var found = contract.Under(input["ba"], input["bp"]);
        var kind = (input["ba"], input["bp"]) switch
        {
            (0, 0) => "no contract",
            (1, 1) => "an unconditional one",
            (1, 0) => "a conditional (defensive) one",
            var (a, b) when a == b => "a probabilistic one",
            _ => "a mixed one",
        };
        return ModelResult.Of(
            $"If these values hold, the contract ({kind}) leads to conflict with chance {found.Conflict:0.######}.",
            ModelPart.Result("P(attack)", "the challenger attacks in its crisis", found.Attack),
            ModelPart.Result("P(provoked)", "the protege's demand ends in war in its crisis", found.Provoked),
            ModelPart.Result("P(conflict)", "over both kinds of crisis", found.Conflict),
            ModelPart.Result("demand", "of the protege", found.Demand),
            ModelPart.Step("b^", "common chance of help that just deters", contract.DeterringHelp),
            ModelPart.Step("w^", "share of the challenger's crises above which help pays", contract.HelpPaysFrom),
            ModelPart.Step("best b", "best common chance of help", contract.BestCommonHelp));
    }
}
