using Fetial.Strategy.Packages;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 7 of models.md as a calculator.</summary>
public sealed class WinsetModel : IModel
{
    public ModelCard Card => new(
        "winset",
        "7",
        "Which changes of a status quo do all prefer?",
        "between s and 2x - s, common to all",
        "Empty: no change is agreed.",
        "Two-level games on one line. Derived and checked numerically for this program.",
        [
            Table("ideals", "one row for each player", "0.2,0.5,0.9", "x"),
            Any("s", "status quo", 0),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var common = Winset.Common(input.Table("ideals").Select(r => Winset.Of(r.Cells[0], input["s"])));
        return common.IsEmpty
            ? ModelResult.Of("No change is preferred by all.", ModelPart.Word("agreement", "range of positions", "none"))
            : ModelResult.Of("All prefer what lies inside the range to the status quo.", ModelPart.Result("low", "end of the range", common.Low), ModelPart.Result("high", "end of the range", common.High));
    }
}
