using Fetial.Strategy.Spatial;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 7 of models.md as a calculator.</summary>
public sealed class CompromiseModelCard : IModel
{
    public ModelCard Card => new(
        "compromise",
        "7",
        "Where on a line do actors meet?",
        "Σ c·s·x / Σ c·s",
        "The spatial default: evaluations of European decisions found procedural models beaten by it.",
        "Scholz, Calbert and Smith 2011, JTP 23(4); Achen 2006. Published numbers reproduced.",
        [
            Table("actors", "one row for each", "NL/0.08/4/0.8,BE/0.08/7/0.4,LU/0.03/4/0.2,DE/0.16/4/0.8,FR/0.16/10/0.6,IT/0.16/10/0.6,UK/0.16/10/0.9,IE/0.05/7/0.1,DK/0.05/4/1,GR/0.08/7/0.7", "c/x/s"),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var actors = input.Table("actors").Select(r => new SpatialActor(r.Name, r.Cells[0], r.Cells[1], r.Cells[2]));
        return ModelResult.Of(
            "The mean of the positions, weighted by capability and salience; no forecast without its baseline.",
            ModelPart.Result("compromise", "weighted mean", CompromiseModel.Mean([.. actors])),
            ModelPart.Step("unsalienced", "weighted by capability alone", CompromiseModel.Unsalienced([.. actors])),
            ModelPart.Step("median", "weighted median", CompromiseModel.WeightedMedian([.. actors])),
            ModelPart.Step("Condorcet", "beaten by no other in weighted votes", CompromiseModel.CondorcetWinners([.. actors]).DefaultIfEmpty(double.NaN).First()));
    }
}
