using Fetial.Strategy.Ratification;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 8 of models.md as a calculator.</summary>
public sealed class LongestOfManyModel : IModel
{
    public ModelCard Card => new(
        "longest-of-many",
        "8",
        "The longest of many times, alone and with a common cause",
        "E = H_N/rate; frailty: E[(1-e^(-Z·rate·t))^N], Z ~ Gamma(k,k)",
        "A common cause makes early completion less likely: independence is wrong here.",
        "Derived and checked numerically for this program.",
        [
            new("N", "how many", "30", 1, 10000),
            Positive("mean", "mean time of one, in days", 26),
            Cost("t", "day asked about", 120),
            Positive("k", "shape of the frailty; the larger, the more independent", 2),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var (n, rate) = ((int)input["N"], 1 / input["mean"]);
        return ModelResult.Of(
            "A common cause is the difference between the last two figures.",
            ModelPart.Result("E[max]", "mean of the longest", AllRatified.MeanOfMax(n, rate)),
            ModelPart.Result("median", "of the longest", AllRatified.QuantileOfMax(n, rate, 0.5)),
            ModelPart.Result("independent P(T ≤ t)", "all by t", AllRatified.Exponential(input["t"], 0, n, rate)),
            ModelPart.Result("frailty P(T ≤ t)", "all by t, with a common frailty", AllRatified.Frailty(input["t"], n, rate, input["k"])));
    }
}
