namespace Fetial.Bench.Scale.Generation;

/// <summary>Draws ranks by a power law: rank k (from 0) with a weight of (k + 1)^-exponent, as states differ in how many texts they sign.</summary>
public sealed class SkewedChoice
{
    private readonly double[] cumulated;

    public SkewedChoice(int count, double exponent)
    {
        cumulated = new double[count];
        var sum = 0.0;
        for (var i = 0; i < count; i++)
        {
            sum += Math.Pow(i + 1, -exponent);
            cumulated[i] = sum;
        }
    }

    public int Next(Random random)
    {
        var found = Array.BinarySearch(cumulated, random.NextDouble() * cumulated[^1]);
        return Math.Min(found < 0 ? ~found : found, cumulated.Length - 1);
    }
}
