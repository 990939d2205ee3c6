using Fetial.Strategy.Contracts;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 4 of models.md as a calculator.</summary>
public sealed class SelectionEffectModel : IModel
{
    public ModelCard Card => new(
        "selection-effect",
        "4",
        "How far does the reliability that is observed lie below the true one?",
        "observed = Σ w·a·r / Σ w·a, a = L(-(r-centre)/scale)",
        "Unreliable alliances are attacked more, so records understate reliability.",
        "Smith 1995 (abstract). Derived and checked numerically for this program.",
        [
            Table("types", "one row for each type of alliance", "0.2/0.2,0.5/0.3,0.9/0.5", "r/weight"),
            Any("centre", "reliability attacked as likely as not", 0.5),
            Positive("scale", "the smaller, the more attackers choose", 0.1),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var effect = SelectionEffect.Of([.. input.Table("types").Select(t => (t.Cells[0], t.Cells[1]))], input["centre"], input["scale"]);
        return ModelResult.Of(
            "If these values hold, what is seen in wars understates how reliable alliances are.",
            ModelPart.Result("true", "mean reliability", effect.True),
            ModelPart.Result("observed", "mean reliability among those attacked", effect.Observed));
    }
}
