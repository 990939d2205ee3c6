using Fetial.Strategy.Choice;
using static Fetial.Strategy.Catalogue.ModelParameter;

namespace Fetial.Strategy.Catalogue;

/// <summary>Section 9 of models.md as a calculator.</summary>
public sealed class TwoByTwoModel : IModel
{
    public ModelCard Card => new(
        "two-by-two",
        "9",
        "Noisy choice in a game of two players with two actions each",
        "p = L(l·gain of the first row), q = L(l·gain of the first column), on the branch from uniform choice",
        "Other equilibria can exist at large l; this is the branch that starts at l = 0.",
        "McKelvey and Palfrey 1995; values of Gambit reproduced.",
        [
            Table("row", "payoffs of the row player", "1/1/0/1", "11/12/21/22"),
            Table("column", "payoffs of the column player", "1/1/2/1", "11/12/21/22"),
            new("l", "precision of choice, in 1/stake points", "1", 0, 1000),
        ]);

    public ModelResult Run(ModelInput input)
    {
        var (r, c) = (input.Table("row")[0].Cells, input.Table("column")[0].Cells);
        var (row, column) = new TwoByTwo(r[0], r[1], r[2], r[3], c[0], c[1], c[2], c[3]).Logit(input["l"]);
        return ModelResult.Of("The logit equilibrium on the branch from uniform choice.", ModelPart.Result("p", "chance of the first row", row), ModelPart.Result("q", "chance of the first column", column));
    }
}
