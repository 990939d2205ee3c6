using Fetial.Strategy.Ratification;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 8 of models.md as a calculator.</summary>
public sealed class BaselineModel : IModel
{
    public ModelCard Card => new(
        "baseline",
        "8",
        "The honest baseline: past waves of the same kind",
        "next between the least and the largest of n with chance (n-1)/(n+1)",
        "Needs no model and knows nothing of the case at hand.",
        "Exchangeability; waves of NATO accession, dates partly from memory.",
        [
            List("waves", "days of past waves", "124,195,171,451,369,266,382,415,273,611"),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var baseline = ExchangeableBaseline.Of(input.List("waves"));
        return ModelResult.Of(
            $"The next of its kind takes {baseline.Low:0.##} to {baseline.High:0.##} days with chance {baseline.Within:0.######}, if it is like the {baseline.Waves} before.",
            ModelPart.Result("low", "shortest wave", baseline.Low), ModelPart.Result("high", "longest wave", baseline.High),
            ModelPart.Result("within", "chance to fall between them", baseline.Within), ModelPart.Result("beyond", "chance to take longer", baseline.Beyond),
            ModelPart.Step("median", "of the waves", baseline.Median), ModelPart.Step("mean", "of the waves", baseline.Mean));
    }
}
