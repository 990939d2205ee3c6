using Fetial.Strategy.Core;
using Fetial.Strategy.WarTermination;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 11 of models.md as a calculator.</summary>
public sealed class PolicyComparisonModel : IModel
{
    public ModelCard Card => new(
        "policy-comparison",
        "11",
        "No promise, conditional, unconditional, or unconditional with a bridge?",
        "one backward pass over the stages war, ceasefire, member, lapsed, with logit choice",
        "Precision without end gives the best choice, and with it the thresholds of conditional-promise.",
        "Derived and checked numerically for this program.",
        [
            Points("f", "the challenger's flow while fighting", 1),
            Points("n", "its flow in peace without the membership", 3),
            Points("m", "its flow in peace with it", 1),
            Discount(0.95),
            Table("conditional", "policy", "0/0.05/0.5/0", "rw/lw/rp/lp"),
            Table("unconditional", "policy", "0.1/0/0.1/0", "rw/lw/rp/lp"),
            Cost("g", "what a bridging guarantee takes from the flow while fighting", 1.5),
            Positive("l", "precision of choice, in 1/stake points", 1),
        ]);

    public ModelResult Run(ModelInput input)
    {
        PromisePolicy Policy(string key)
        {
            var cells = input.Table(key)[0].Cells;
            var policy = new PromisePolicy(cells[0], cells[1], cells[2], cells[3]);
            return policy.Fault is { } fault ? throw new ModelException($"The policy {key} cannot be: {fault}.") : policy;
        }

        var promise = new ConditionalPromise(input["f"], input["n"], input["m"], input["d"], default);
        var comparison = PolicyComparison.Of(promise, Policy("conditional"), Policy("unconditional"), input["g"], input["l"]);
        return new(
            "The chance that the challenger fights on this period under each policy, if these values hold; no forecast of a state.",
            [.. comparison.Rows.Select(r => ModelPart.Result(r.Name, "chance of fighting on", r.FightsOn))]);
    }
}
