namespace Fetial.Strategy.Choice;

/// <summary>A game of two players with two actions each; payoffs by (row action, column action).</summary>
public readonly record struct TwoByTwo(
    double Row11, double Row12, double Row21, double Row22, double Column11, double Column12, double Column21, double Column22)
{
    /// <summary>
    /// The logit equilibrium at a precision on the branch that starts from uniform choice: the chances of the first row and the first column. Followed by small
    /// steps in the precision, each closed by Newton's method (models.md, section 9).
    /// </summary>
    public (double Row, double Column) Logit(double precision)
    {
        var (p, q) = (0.5, 0.5);
        var steps = Math.Max(1, (int)Math.Ceiling(precision * 200));
        for (var i = 1; i <= steps; i++)
        {
            (p, q) = Close(precision * i / steps, p, q);
        }

        return (p, q);
    }

    private (double Row, double Column) Close(double precision, double p, double q)
    {
        for (var i = 0; i < 50; i++)
        {
            var row = Numerics.Logistic.Cdf(precision * RowGain(q));
            var column = Numerics.Logistic.Cdf(precision * ColumnGain(p));
            var rowSlope = precision * row * (1 - row) * (Row11 - Row12 - Row21 + Row22);
            var columnSlope = precision * column * (1 - column) * (Column11 - Column12 - Column21 + Column22);

            // Newton's step for (p - row(q), q - column(p)) = 0.
            var determinant = 1 - (rowSlope * columnSlope);
            var (f, g) = (p - row, q - column);
            var (stepP, stepQ) = ((f + (rowSlope * g)) / determinant, (g + (columnSlope * f)) / determinant);
            (p, q) = (p - stepP, q - stepQ);
            if (Math.Abs(stepP) + Math.Abs(stepQ) < 1e-15)
            {
                break;
            }
        }

        return (p, q);
    }

    private double RowGain(double q) => (q * (Row11 - Row21)) + ((1 - q) * (Row12 - Row22));

    private double ColumnGain(double p) => (p * (Column11 - Column12)) + ((1 - p) * (Column21 - Column22));
}
