using Fetial.Strategy.Reputation;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 6 of models.md as a calculator.</summary>
public sealed class RecordModel : IModel
{
    public ModelCard Card => new(
        "record",
        "6",
        "What does a record of promises say about reliability?",
        "a' = a + Σ w·k, b' = b + Σ w(1-k), w = relevance·2^(-age/half-life)",
        "A risk-neutral challenger uses the mean alone; P(≥ x) is the analyst's doubt. Whether reputation moves challengers is disputed.",
        "Beta posterior. Derived and checked numerically for this program. For and against: Weisiger and Yarhi-Milo 2015; Press 2005 (from memory).",
        [
            Positive("a", "prior weight of kept promises", 2),
            Positive("b", "prior weight of broken ones", 2),
            Table("record", "one row for each promise", "1/1/0,0/0.5/0,0.5/0.8/0", "kept/relevance/age"),
            Positive("half", "half-life of memory, in the unit of age", 10),
            Chance("x", "threshold of reliability", 0.5),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var record = input.Table("record").Select(r => new PromiseOutcome(r.Cells[0], PromiseOutcome.HalfLife(r.Cells[1], r.Cells[2], input["half"])));
        var belief = new BetaBelief(input["a"], input["b"]).After(record);
        return ModelResult.Of(
            $"If these values hold, the record puts reliability at {belief.Mean:0.####}.",
            ModelPart.Step("a'", "weight of kept promises", belief.A),
            ModelPart.Step("b'", "weight of broken ones", belief.B),
            ModelPart.Result("mean", "reliability that a risk-neutral challenger uses", belief.Mean),
            ModelPart.Result("P(≥ x)", "the analyst's doubt, no forecast", belief.AtLeast(input["x"])));
    }
}
