using Fetial.Strategy.WarTermination;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 5 of models.md as a calculator.</summary>
public sealed class WarDurationModel : IModel
{
    public ModelCard Card => new(
        "war-duration",
        "5",
        "How long does the war last under a promise, with shocks to the gains of fighting?",
        "V = S + s·ln(1+exp((A-S)/s)), A = f + d[rw·M + lw·L + (1-rw-lw)V]; P(stop) = L((S-A)/s)",
        "Logistic shocks of scale s in each period.",
        "Derived and checked numerically for this program.",
        [
            Points("f", "the challenger's flow while fighting", -1),
            Points("n", "its flow in peace without the membership", 3),
            Points("m", "its flow in peace with it", 1),
            Discount(0.95),
            Chance("rw", "chance per period that membership arrives in war", 0),
            Chance("lw", "that the promise lapses in war", 0.05),
            Chance("rp", "that membership arrives after a ceasefire", 0.5),
            Chance("lp", "that the promise lapses after a ceasefire", 0),
            Positive("s", "scale of the shocks", 2),
            Cost("x", "the alliance's price of a period of war", 10),
            Positive("E", "its price of entrapment", 500),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var promise = new ConditionalPromise(input["f"], input["n"], input["m"], input["d"], new(input["rw"], input["lw"], input["rp"], input["lp"]));
        if (promise.Policy.Fault is { } fault)
        {
            throw new ModelException($"The policy cannot be: {fault}.");
        }


        var duration = WarDuration.Of(promise, input["s"]);
        var unconditional = WarDuration.Of(promise with { Policy = new(0.1, 0, 0.1, 0) }, input["s"]);
        return ModelResult.Of(
            $"If these values hold, {duration.Periods:0.####} more periods of war are expected.",
            ModelPart.Result("P(stop)", "chance per period that the challenger stops", duration.Stops),
            ModelPart.Result("E[periods]", "expected periods of war", duration.Periods),
            ModelPart.Result("e*", "chance of entrapment below which an unconditional promise (0.1, 0, 0.1, 0) is better", WarDuration.EntrapmentThreshold(duration, unconditional, input["x"], input["E"])));
    }
}
