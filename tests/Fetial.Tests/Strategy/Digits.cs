namespace Fetial.Tests.Strategy;

/// <summary>Compares with a table: equal to half a unit of the last digit given, and the rounding of the machine.</summary>
internal static class Digits
{
    public static void Equal(double expected, double actual, int digits = 9) =>
        Assert.True(
            expected.Equals(actual) || Math.Abs(expected - actual) <= (0.5 * Math.Pow(10, -digits)) + 1e-12,
            $"{actual:R} is not {expected:R} to {digits} digits");

    public static void Equal(double[] expected, double[] actual, int digits = 9)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var i = 0; i < expected.Length; i++)
        {
            Equal(expected[i], actual[i], digits);
        }
    }
}
