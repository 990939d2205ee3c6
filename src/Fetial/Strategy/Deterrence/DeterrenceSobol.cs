using System.Collections.Immutable;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Deterrence;

/// <summary>
/// Exact Sobol indices of the margin for any number of guarantors. The margin is linear in each input, so the first order of an input is its slope at the means
/// squared, times its variance; the total is the mean of its squared slope, times its variance (models.md, section 10). Linear in the number of inputs but for
/// the products over the other guarantors.
/// </summary>
public static class DeterrenceSobol
{
    public static SobolReport Of(DeterrenceCase question)
    {
        var g = question.Guarantors;
        var (mean, square) = (g.Select(Left).ToArray(), g.Select(LeftSquared).ToArray());
        double Means(int except) => Product(mean, except);
        double Squares(int except) => Product(square, except);
        var (prize, open) = (question.Prize, new Ranged(1 - question.Repels.Value, 1 - question.Repels.High, 1 - question.Repels.Low));
        var variance = Variance(question, Means, Squares, open);
        var indices = new List<SobolIndex>();
        void Add(string name, Ranged input, double slope, double squaredSlope) => indices.Add(variance <= 0 || input.IsFixed
            ? SobolIndex.Exact(name, 0, 0)
            : SobolIndex.Exact(name, slope * slope * input.Variance / variance, squaredSlope * input.Variance / variance));
        Add("prize", prize, open.Mean * Means(-1), open.Square * Squares(-1));
        Add("restraint", question.Restraint, 1, 1);
        Add("repels alone", question.Repels, prize.Mean * Means(-1), prize.Square * Squares(-1));
        Add("costs alone", question.Costs, 1, 1);
        for (var i = 0; i < g.Length; i++)
        {
            var (x, p) = (g[i].Removes, g[i].Reliability);
            var (price, priceSquare) = Price(g[i]);
            var (reach, reachSquare) = (prize.Mean * open.Mean * Means(i), prize.Square * open.Square * Squares(i));
            Add($"{g[i].Name}: removes", x, reach * p.Mean, reachSquare * p.Square);
            Add($"{g[i].Name}: costs", g[i].Costs, p.Mean, p.Square);
            Add($"{g[i].Name}: punishes", g[i].Punishes, p.Mean, p.Square);
            Add($"{g[i].Name}: unsettles", g[i].Unsettles, 1, 1);
            Add($"{g[i].Name}: is reliable", p, price + (reach * x.Mean), priceSquare + (2 * price * reach * x.Mean) + (reachSquare * x.Square));
        }

        return new(Mean(question, Means, open), variance, [.. indices], 0);
    }

    private static double Mean(DeterrenceCase question, Func<int, double> means, Ranged open) =>
        question.Restraint.Mean + question.Costs.Mean + question.Guarantors.Sum(g => (g.Reliability.Mean * Price(g).Mean) - g.Unsettles.Mean)
        - (question.Prize.Mean * open.Mean * means(-1));

    private static double Variance(DeterrenceCase question, Func<int, double> means, Func<int, double> squares, Ranged open)
    {
        var won = question.Prize.Mean * open.Mean * means(-1);
        var variance = question.Restraint.Variance + question.Costs.Variance + (question.Prize.Square * open.Square * squares(-1)) - (won * won);
        for (var i = 0; i < question.Guarantors.Length; i++)
        {
            var g = question.Guarantors[i];
            var (price, priceSquare) = Price(g);
            var paid = g.Reliability.Mean * price;
            variance += g.Unsettles.Variance + (g.Reliability.Square * priceSquare) - (paid * paid);

            // Help that comes both takes from the chance of success and costs: the two move together through its reliability.
            var together = paid - (g.Removes.Mean * g.Reliability.Square * price);
            variance -= 2 * question.Prize.Mean * open.Mean * means(i) * (together - (Left(g) * paid));
        }

        return variance;
    }

    /// <summary>Mean of 1 - x p.</summary>
    private static double Left(GuarantorCase g) => 1 - (g.Removes.Mean * g.Reliability.Mean);

    /// <summary>Mean of (1 - x p)².</summary>
    private static double LeftSquared(GuarantorCase g) => 1 - (2 * g.Removes.Mean * g.Reliability.Mean) + (g.Removes.Square * g.Reliability.Square);

    /// <summary>Means of k + Pi and of its square.</summary>
    private static (double Mean, double Square) Price(GuarantorCase g)
    {
        var mean = g.Costs.Mean + g.Punishes.Mean;
        return (mean, (mean * mean) + g.Costs.Variance + g.Punishes.Variance);
    }

    private static double Product(double[] factors, int except)
    {
        var product = 1.0;
        for (var i = 0; i < factors.Length; i++)
        {
            product *= i == except ? 1 : factors[i];
        }

        return product;
    }
}
