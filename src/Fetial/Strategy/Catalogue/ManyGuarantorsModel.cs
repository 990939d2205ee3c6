using Fetial.Strategy.Deterrence;
using System.Globalization;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 1d of models.md as a calculator.</summary>
public sealed class ManyGuarantorsModel : IModel
{
    public ModelCard Card => new(
        "many-guarantors",
        "1d",
        "Would several guarantors deter together?",
        "EU(attack) = G(1-d0)·Π(1-x p) - k0 - Σ p(k+Pi)",
        "One guarantor with x = (d1-d0)/(1-d0), k = k1-k0 is extended-deterrence.",
        "Derived and checked numerically for this program.",
        [
            Points("G", "the prize to the challenger", 100),
            Points("S", "value of not attacking", 10),
            Chance("d0", "denial without any of them", 0.3),
            Cost("k0", "cost of war without any of them", 15),
            Table("guarantors", "one row for each", "a/0.3/5/10/0.6,b/0.2/3/20/0.5,c/0/0/15/0.9", "x/k/Pi/p"),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var game = new ManyGuarantors(
            input["G"], input["S"], input["d0"], input["k0"],
            [.. input.Table("guarantors").Select(g => new Guarantor(g.Name, g.Cells[0], g.Cells[1], g.Cells[2], g.Cells[3]))]);
        if (game.Guarantors.Any(g => g.Removes is < 0 or > 1 || g.Reliability is < 0 or > 1))
        {
            throw new ModelException("A share x or a reliability p of a guarantor lies outside 0 to 1.");
        }

        var parts = game.Guarantors.SelectMany((g, i) => new[]
        {
            ModelPart.Step($"part of {g.Name}", "what the margin loses if it leaves", game.PartOf(i)),
            ModelPart.Step($"p* of {g.Name}", "reliability from which it suffices with the others", game.ThresholdOf(i)),
        });
        return new(
            $"If these values hold, the challenger is {(game.Deters ? "" : "not ")}deterred by a margin of {game.Margin.ToString("0.######", CultureInfo.InvariantCulture)} stake points.",
            [.. parts, ModelPart.Result("EU(attack)", "with all of them", game.Attack), ModelPart.Result("margin", "S - EU(attack)", game.Margin)]);
    }
}
