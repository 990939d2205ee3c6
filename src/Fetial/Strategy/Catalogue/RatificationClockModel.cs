using Fetial.Strategy.Ratification;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 8 of models.md as a calculator.</summary>
public sealed class RatificationClockModel : IModel
{
    public ModelCard Card => new(
        "ratification-clock",
        "8",
        "How long until the last ratifies? Estimates from those that have",
        "S = Π(1-d/r); rate = events/exposure; Weibull by maximum likelihood; P(T ≤ t) = (1-S(t)/S(t0))^left",
        "Models fitted to the fast majority were over 99 % sure of a date that a hold-out missed by a year: ask for named hold-outs (hold-out).",
        "Kaplan and Meier 1958; days of the NATO accession of Finland. Derived and checked numerically for this program.",
        [
            List("days", "durations so far; a plus marks one that had not ended", "0,0,0,0,1,1,2,3,7,7,8,9,9,10,15,15,15,16,22,23,28,29,29,30+,30+,30+,30+,30+,30+,30+"),
            Cost("t", "day asked about", 268),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var open = input.Open("days");
        var durations = input.List("days").Select((d, i) => new Duration(d, !open[i])).ToList();
        var (left, t0) = (durations.Count(d => !d.Ended), durations.Max(d => d.Days));
        if (left == durations.Count)
        {
            throw new ModelException("Nothing has ended yet, so no rate can be learned.");
        }

        var rate = ExponentialFit.Of(durations).Rate;
        var weibull = WeibullFit.Of(durations.Select(d => d with { Days = d.Days + 0.5 }));
        var km = KaplanMeier.Of(durations);
        var parts = new List<ModelPart>
        {
            ModelPart.Step("S(last)", "Kaplan–Meier after the last that ended", km.Steps[^1].Survival), ModelPart.Step("rate", "exponential, per day", rate),
            ModelPart.Step("k", "Weibull shape (half a day added to every duration)", weibull.Shape), ModelPart.Step("scale", "Weibull scale, days", weibull.Scale),
        };
        if (left > 0)
        {
            parts.AddRange(
            [
                ModelPart.Result("exponential median", "day on which half of the runs are complete", t0 + AllRatified.QuantileOfMax(left, rate, 0.5)),
                ModelPart.Result("exponential p90", "day on which nine in ten are", t0 + AllRatified.QuantileOfMax(left, rate, 0.9)),
                ModelPart.Result("Weibull median", "day", AllRatified.WeibullQuantile(t0 + 0.5, left, weibull, 0.5) - 0.5),
                ModelPart.Result("Weibull p90", "day", AllRatified.WeibullQuantile(t0 + 0.5, left, weibull, 0.9) - 0.5),
                ModelPart.Result("exponential P(T ≤ t)", "complete by t", AllRatified.Exponential(input["t"], t0, left, rate)),
                ModelPart.Result("Weibull P(T ≤ t)", "complete by t", AllRatified.Weibull(input["t"] + 0.5, t0 + 0.5, left, weibull)),
            ]);
        }

        return new($"{durations.Count - left} of {durations.Count} have ended, {left} are left at day {t0:0.##}; the figures below assume that they are like the others.", [.. parts]);
    }
}
