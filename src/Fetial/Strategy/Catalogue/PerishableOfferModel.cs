using Fetial.Strategy.WarTermination;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 5 of models.md as a calculator.</summary>
public sealed class PerishableOfferModel : IModel
{
    public ModelCard Card => new(
        "perishable-offer",
        "5",
        "When does an offer that can lapse make the challenger wait it out?",
        "l* = (1-d)(m-f)/(d(n-m)); T* = ln((m-f)/(n-f))/ln d",
        "For membership at once on a ceasefire. l* ≤ 0: the challenger always fights on; a permanent offer does not prolong where n - f > n - m.",
        "Derived and checked numerically for this program.",
        [
            Points("f", "flow while fighting", -2),
            Points("n", "flow in peace without the membership", 3),
            Points("m", "flow in peace with it", 1),
            Discount(0.95),
            Chance("l", "chance per period that the offer lapses", 0.05),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var promise = new ConditionalPromise(input["f"], input["n"], input["m"], input["d"], default);
        var margin = promise.LapseMargin(input["l"]);
        return ModelResult.Of(
            margin > 1e-12 ? "If these values hold, the challenger waits for the offer to lapse." : "If these values hold, the challenger stops at once.",
            ModelPart.Result("l*", "rate of lapse above which it fights on", promise.LapseThreshold),
            ModelPart.Result("margin", "of fighting on, in flow", margin),
            ModelPart.Result("T*", "deadline, in periods, up to which it waits the offer out", promise.DeadlineBound));
    }
}
