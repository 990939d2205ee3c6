using Fetial.Strategy.Spatial;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 7 of models.md as a calculator.</summary>
public sealed class ExpectedUtilityExhibit : IModel
{
    public ModelCard Card => new(
        "expected-utility",
        "7",
        "Exhibit: the expected-utility model, round by round",
        "see models.md, section 7",
        "WARNING: the run oscillates and never converges; an independent replication does not fully reproduce it. An exhibit and a regression test, no forecast.",
        "Scholz, Calbert and Smith 2011, JTP 23(4), after Bueno de Mesquita 1994; equals the log of an independent implementation.",
        [
            Table("actors", "one row for each", "NL/0.08/4/0.8,BE/0.08/7/0.4,LU/0.03/4/0.2,DE/0.16/4/0.8,FR/0.16/10/0.6,IT/0.16/10/0.6,UK/0.16/10/0.9,IE/0.05/7/0.1,DK/0.05/4/1,GR/0.08/7/0.7", "c/x/s"),
            new("rounds", "how many to show", "10", 0, 100),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var actors = input.Table("actors").Select(r => new SpatialActor(r.Name, r.Cells[0], r.Cells[1], r.Cells[2]));
        var rounds = new ExpectedUtilityModel([.. actors]).Run((int)input["rounds"]);
        return new(
            "An exhibit with a warning: the model does not settle, so its last round is not an answer. Use compromise instead.",
            [.. rounds.Select(r => ModelPart.Result($"round {r.Round}", "weighted mean of the positions", r.Mean))]);
    }
}
