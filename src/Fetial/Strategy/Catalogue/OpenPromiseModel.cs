using Fetial.Strategy.Reputation;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 6 of models.md as a calculator.</summary>
public sealed class OpenPromiseModel : IModel
{
    public ModelCard Card => new(
        "open-promise",
        "6",
        "How does belief in a promise without a date decay?",
        "P(sincere | none by t) = pi·e^(-mu·t)/(pi·e^(-mu·t)+1-pi)",
        "It is not broken, it erodes; how fast is an assumption.",
        "Derived and checked numerically for this program.",
        [
            new("pi", "belief in sincerity at the start", "0.8", 1e-9, 0.999999999),
            Positive("mu", "rate at which a sincere promisor delivers, per unit of time", 0.2),
            Cost("t", "time since the promise", 5),
            new("x", "belief to which it falls", "0.5", 1e-9, 0.999999999),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var promise = new OpenPromise(input["pi"], input["mu"]);
        return ModelResult.Of(
            $"If these values hold, {promise.Sincere(input["t"]):0.####} of the belief in sincerity is left.",
            ModelPart.Result("P(sincere)", "after t without delivery", promise.Sincere(input["t"])),
            ModelPart.Result("t(x)", "time until the belief has fallen to x", promise.TimeTo(input["x"])));
    }
}
