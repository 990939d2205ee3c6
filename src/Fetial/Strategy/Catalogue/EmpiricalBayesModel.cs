using Fetial.Strategy.Reputation;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 6 of models.md as a calculator.</summary>
public sealed class EmpiricalBayesModel : IModel
{
    public ModelCard Card => new(
        "empirical-bayes",
        "6",
        "What do the records of several actors say about each?",
        "maximise Σ[ln C(n,k) + ln B(a+k,b+n-k) - ln B(a,b)]; shrunk = (mu·M+k)/(M+n)",
        "Records that vary less than chance: no heterogeneity detected, strength capped at 10 000.",
        "Derived and checked numerically for this program. Log score and Brier by leaving one out.",
        [
            Table("records", "one row for each actor", "3/4,1/5,5/6,0/2,7/8,2/6", "kept/of"),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var rows = input.Table("records");
        var records = rows.Select(r => new ActorRecord(r.Cells[0], r.Cells[1])).ToList();
        if (records.Any(r => r.Kept < 0 || r.Of <= 0 || r.Kept > r.Of))
        {
            throw new ModelException("A record keeps more promises than it has, or has none.");
        }

        var fit = EmpiricalBayes.Fit([.. records]);
        var (log, brier) = records.Count > 1 ? EmpiricalBayes.LeaveOneOut([.. records]) : (double.NaN, double.NaN);
        return new(
            fit.IsHomogeneous ? "No heterogeneity was detected: the records vary no more than chance would have it." : "The records differ by more than chance; each is drawn towards the common mean.",
            [
                ModelPart.Result("mu", "common mean", fit.Mean), ModelPart.Result("M", "strength of the common prior, in promises", fit.Strength),
                ModelPart.Result("ll", "log likelihood", fit.LogLikelihood),
                .. records.Select((r, i) => ModelPart.Result($"shrunk {rows[i].Name}", $"{r.Kept} of {r.Of}", fit.Shrunk(r))),
                ModelPart.Step("log score", "leaving one out", log), ModelPart.Step("Brier", "leaving one out", brier),
            ]);
    }
}
