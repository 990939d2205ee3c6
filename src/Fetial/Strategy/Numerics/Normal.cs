namespace Fetial.Strategy.Numerics;

/// <summary>The normal distribution in one and two dimensions.</summary>
public static class Normal
{
    private static readonly double[] Nodes =
    [
        0.0765265211334973, 0.2277858511416451, 0.3737060887154195, 0.5108670019508271, 0.6360536807265150,
        0.7463319064601508, 0.8391169718222188, 0.9122344282513259, 0.9639719272779138, 0.9931285991850949,
    ];

    private static readonly double[] Weights =
    [
        0.1527533871307258, 0.1491729864726037, 0.1420961093183820, 0.1316886384491766, 0.1181945319615184,
        0.1019301198172404, 0.0832767415767048, 0.0626720483341091, 0.0406014298003869, 0.0176140071391521,
    ];

    /// <summary>P(X ≤ x) of a standard normal.</summary>
    public static double Cdf(double x) => MathNet.Numerics.SpecialFunctions.Erfc(-x / Math.Sqrt(2)) / 2;

    /// <summary>
    /// P(X ≤ h, Y ≤ k) of two standard normals with correlation <paramref name="rho"/> in (-1,1), to about 1e-14 for |rho| ≤ 0.925: Plackett's
    /// integral over the correlation in the angle, 20-point Gauss–Legendre (Drezner and Wesolowsky 1990; Genz 2004).
    /// </summary>
    public static double Cdf2(double h, double k, double rho)
    {
        if (double.IsNegativeInfinity(h) || double.IsNegativeInfinity(k))
        {
            return 0;
        }

        if (double.IsPositiveInfinity(h) || double.IsPositiveInfinity(k))
        {
            return double.IsPositiveInfinity(h) ? Cdf(k) : Cdf(h);
        }

        var half = Math.Asin(rho) / 2;
        var sum = 0.0;
        for (var i = 0; i < Nodes.Length; i++)
        {
            sum += Weights[i] * (Integrand(h, k, half * (1 + Nodes[i])) + Integrand(h, k, half * (1 - Nodes[i])));
        }

        return Math.Clamp(Cdf(h) * Cdf(k) + sum * half / (2 * Math.PI), 0, 1);
    }

    private static double Integrand(double h, double k, double angle)
    {
        var sine = Math.Sin(angle);
        return Math.Exp((sine * h * k - (h * h + k * k) / 2) / (1 - sine * sine));
    }
}
