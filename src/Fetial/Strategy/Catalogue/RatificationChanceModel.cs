using Fetial.Strategy.Packages;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 7 of models.md as a calculator.</summary>
public sealed class RatificationChanceModel : IModel
{
    public ModelCard Card => new(
        "ratification-chance",
        "7",
        "Do all veto players ratify?",
        "Π L((u-mu)/s)",
        "Independence overstates the odds of failure where vetoes go together.",
        "Derived and checked numerically for this program.",
        [
            Table("players", "one row for each veto player", "4/1,1/0,3/1", "u/mu"),
            Positive("s", "scale of the thresholds", 1),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var rows = input.Table("players");
        var share = RatificationChance.Of([.. rows.Select(r => r.Cells[0])], [.. rows.Select(r => r.Cells[1])], input["s"]);
        return ModelResult.Of("Under these values and independent thresholds, this is the share in which all ratify.", ModelPart.Result("share", "all ratify", share));
    }
}
