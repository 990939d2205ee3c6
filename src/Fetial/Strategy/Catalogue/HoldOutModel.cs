using Fetial.Strategy.Ratification;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 8 of models.md as a calculator.</summary>
public sealed class HoldOutModel : IModel
{
    public ModelCard Card => new(
        "hold-out",
        "8",
        "Some hold out: how long until all have ratified?",
        "h = pi·e^(-lh·t0)/(pi·e^(-lh·t0)+(1-pi)e^(-lr·t0)); P(T ≤ t) = [h(1-e^(-lh(t-t0)))+(1-h)(1-e^(-lr(t-t0)))]^left",
        "Who holds out, and for what price, is political: the three numbers are yours and no forecast.",
        "Derived and checked numerically for this program. Parameters chosen with hindsight are an illustration, not a validation.",
        [
            Chance("pi", "chance that a state holds out", 0.1),
            Positive("fast", "mean days of the others", 25),
            Positive("slow", "mean days of a hold-out", 365),
            Cost("t0", "day of the forecast", 30),
            new("left", "how many have not ratified by then", "7", 1, 10000),
            Cost("t", "day asked about", 268),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var mixture = new HoldOutMixture(input["pi"], 1 / input["fast"], 1 / input["slow"]);
        var (t0, left) = (input["t0"], (int)input["left"]);
        return ModelResult.Of(
            $"If these values hold, one that has not ratified by day {t0:0.##} holds out with chance {mixture.Posterior(t0):0.####}.",
            ModelPart.Result("h", "chance that one left holds out", mixture.Posterior(t0)),
            ModelPart.Result("P(T ≤ t)", "all by t", mixture.All(input["t"], t0, left)),
            ModelPart.Result("median", "day on which half of the runs are complete", mixture.Quantile(t0, left, 0.5)),
            ModelPart.Result("p90", "day on which nine in ten are", mixture.Quantile(t0, left, 0.9)));
    }
}
