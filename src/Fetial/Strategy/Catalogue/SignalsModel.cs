using Fetial.Strategy.Signals;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 3 of models.md as a calculator.</summary>
public sealed class SignalsModel : IModel
{
    public ModelCard Card => new(
        "signals",
        "3",
        "When is a signal believed: sinking costs or tying hands?",
        "sunk: v* = c/pi, m* = rho·c/pi; tied: v* = (1-rho)c/(rho+(1-rho)pi), m* = rho·c/(rho+(1-rho)pi)",
        "rho = 1: tied hands need no fight; c ≥ pi: nobody signals with sunk costs. The size of audience costs is contested and never assumed here.",
        "A reduction of Fearon 1997, JCR 41(1):68-90, that reproduces its published results.",
        [
            new("pi", "chance to win a fight", "0.6", 1e-9, 1),
            Cost("c", "cost of a fight, a share of the prize", 0.3),
            Chance("rho", "chance that a certain fighter deters the challenger", 0.8),
            Chance("v", "value of a defender whose credibility is asked about", 0.4),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var signals = new SignallingGame(input["pi"], input["c"], input["rho"]);
        var (sunk, tied) = (signals.SunkCost, signals.TiedHands);
        return ModelResult.Of(
            "If these values hold, "
                + (sunk.Exists ? $"a sunk cost of {sunk.Cost:0.####} is believed" : "no sunk cost is believed, since fighting costs at least what it can win") + ", and "
                + (tied.Exists ? $"so are hands tied at {tied.Cost:0.####}, which ends in war more often." : "hands are not tied by anybody."),
            ModelPart.Result("sunk v*", "types from this value on sink the cost", sunk.Marginal),
            ModelPart.Result("sunk m*", "size of the cost", sunk.Cost),
            ModelPart.Result("sunk P(war)", "chance of war", sunk.War),
            ModelPart.Result("sunk EU", "the defender's expected utility", sunk.Defender),
            ModelPart.Result("tied v*", "types from this value on tie their hands", tied.Marginal),
            ModelPart.Result("tied m*", "audience cost", tied.Cost),
            ModelPart.Result("tied P(war)", "chance of war", tied.War),
            ModelPart.Result("tied EU", "the defender's expected utility", tied.Defender),
            ModelPart.Step("no signal", "chance of war without any signal", signals.WarWithoutSignal),
            ModelPart.Result("R(v)", "audience cost that makes the defender of value v credible", signals.AudienceCostFor(input["v"])));
    }
}
