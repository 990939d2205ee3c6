using Fetial.Strategy.WarTermination;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 5 of models.md as a calculator.</summary>
public sealed class ConditionalPromiseModel : IModel
{
    public ModelCard Card => new(
        "conditional-promise",
        "5",
        "Does a promise that waits for peace prolong the war?",
        "f* = n - d[(rp-rw)(S-M)+(lw-lp)(L-S)]; the challenger fights on iff f > f*",
        "Unconditional (rp=rw, lp=lw): f* = n, the policy is neutral. m = n: f* = n always. It does not follow that an unconditional promise ends the war.",
        "Derived and checked numerically for this program. The claim is that of a policy article; one actor, ceasefires hold.",
        [
            Points("f", "the challenger's flow while fighting", -1),
            Points("n", "its flow in peace without the membership", 3),
            Points("m", "its flow in peace with it", 1),
            Discount(0.95),
            Chance("rw", "chance per period that membership arrives in war", 0),
            Chance("lw", "that the promise lapses in war", 0.05),
            Chance("rp", "that membership arrives after a ceasefire", 0.5),
            Chance("lp", "that the promise lapses after a ceasefire", 0),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var promise = new ConditionalPromise(input["f"], input["n"], input["m"], input["d"], new(input["rw"], input["lw"], input["rp"], input["lp"]));
        if (promise.Policy.Fault is { } fault)
        {
            throw new ModelException($"The policy cannot be: {fault}.");
        }


        return ModelResult.Of(
            promise.Prolongs
                ? promise.Fighting > promise.PeaceOutside ? "If these values hold, the challenger fights on, since fighting itself is better than peace." : "If these values hold, the condition of the promise makes the challenger fight on."
                : "If these values hold, the challenger stops.",
            ModelPart.Step("S", "stock of stopping", promise.Stop),
            ModelPart.Step("F", "stock of fighting on", promise.FightOn),
            ModelPart.Step("M", "stock of peace with the member", promise.Membership),
            ModelPart.Step("L", "stock after a lapse", promise.Lapse),
            ModelPart.Result("f*", "flow of fighting above which it fights on", promise.Threshold),
            ModelPart.Result("n - f*", "incentive to prolong that the condition creates", promise.ProlongingIncentive),
            ModelPart.Word("fights on", "at the flow f", promise.Prolongs ? "yes" : "no"));
    }
}
