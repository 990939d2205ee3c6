using Fetial.Strategy.Crises;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 1e of models.md as a calculator.</summary>
public sealed class CrisisSignallingModel : IModel
{
    public ModelCard Card => new(
        "crisis-signalling",
        "1e",
        "Crisis bargaining with private shocks: every equilibrium",
        "c* = (SA-(1-pR)VA)/pR; pC = 1-Φ(c*-WA)Φ(c*-a); pF = Φ2((WA-a)/√2, WA-c*; 1/√2)/pC; pR = Φ((pF·WB+(1-pF)VB-CB)/pF)",
        "One or three equilibria; where their number changes is a fold. All are shown.",
        "Lewis and Schultz 2003; form of Crisman-Cox and Gibilisco 2019, PSRM, doi 10.1017/psrm.2019.58; published numbers reproduced.",
        [
            Any("SA", "A: status quo", 0),
            Any("VA", "A: B concedes", 1),
            Any("CB", "B concedes", 0),
            Any("WA", "A: war", -1.9),
            Any("a", "A backs down", -1.2),
            Any("VB", "B: A backs down", 1),
            Any("WB", "B: war", -2.85),
            Any("from", "least WB at which to look for folds", -3.5),
            Any("to", "largest WB at which to look for folds", -2),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var game = new CrisisSignalling(input["SA"], input["VA"], input["CB"], input["WA"], input["a"], input["VB"], input["WB"]);
        var all = game.All;
        var folds = game.Folds(input["from"], input["to"]);
        var parts = all.SelectMany((e, i) => new[]
        {
            ModelPart.Result($"pC {i + 1}", "chance of a challenge", e.Challenges),
            ModelPart.Result($"pR {i + 1}", "chance of resistance", e.Resists),
            ModelPart.Result($"pF {i + 1}", "chance of a fight where resisted", e.Fights),
            ModelPart.Result($"SQ {i + 1}", "status quo", e.StatusQuo),
            ModelPart.Step($"war {i + 1}", "the challenge ends in war", e.Conflict),
        });
        return new(
            $"If these values hold, there {(all.Length == 1 ? "is one equilibrium" : $"are {all.Length} equilibria")}; none of them is chosen for you.",
            [.. parts, .. folds.Select((f, i) => ModelPart.Result($"fold {i + 1}", "WB at which the number of equilibria changes", f))]);
    }
}
