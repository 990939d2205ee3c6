using Fetial.Strategy.Bargaining;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 2d of models.md as a calculator.</summary>
public sealed class DeliveryWindowModel : IModel
{
    public ModelCard Card => new(
        "delivery-window",
        "2d",
        "Does a promise provoke an attack before it is delivered?",
        "l* = [s-(1-d)w1]/[d(w1-u2)]; w = P/(1-d) - c",
        "l* ≥ 1: never; l* ≤ 0: an attack comes without any promise. Not monotone: a slow promise provokes nothing and protects nothing, a medium one is worst.",
        "Mechanism: Benson and Smith 2022, AJPS. Derived and checked numerically for this program.",
        [
            Points("s", "most that is conceded in a period", 0.5),
            Chance("P1", "chance that an attack succeeds in the window", 0.55),
            Chance("P2", "after delivery", 0.3),
            Cost("c", "cost of war", 0.8),
            Discount(0.9),
            Chance("l", "chance of delivery per period", 0.05),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var window = DeliveryWindow.Of(input["s"], input["P1"], input["P2"], input["c"], input["d"]);
        var l = input["l"];
        return ModelResult.Of(
            window.Threshold <= 0 ? "If these values hold, an attack comes whether or not there is a promise."
                : window.Provokes(l) ? "If these values hold, delivery is fast enough to provoke an attack in the window."
                : "If these values hold, delivery is too slow to provoke an attack, and too slow to protect meanwhile.",
            ModelPart.Step("w1", "value of an attack in the window", window.AttackNow),
            ModelPart.Step("u2", "value after delivery", window.AfterDelivery),
            ModelPart.Result("l*", "rate of delivery above which the promise provokes", window.Threshold),
            ModelPart.Result("waiting", "value of waiting with the option to attack later", window.Waiting(l)),
            ModelPart.Result("P(war)", "in the first period of the window", window.War(l)));
    }
}
