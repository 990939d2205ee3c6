using System.Collections.Immutable;

namespace Fetial.Strategy.Ratification;

/// <summary>
/// The honest baseline: the next wave is one more draw of the same kind, so each of the n+1 gaps between the n past ones is as likely as any (models.md,
/// section 8).
/// </summary>
/// <param name="Low">The shortest past wave, in days.</param>
/// <param name="High">The longest.</param>
/// <param name="Within">The chance to fall between them: (n-1)/(n+1).</param>
/// <param name="Beyond">The chance to take longer than any: 1/(n+1).</param>
public readonly record struct ExchangeableBaseline(int Waves, double Low, double High, double Within, double Beyond, double Median, double Mean)
{
    /// <summary>Throws <see cref="ArgumentException"/> on fewer than two waves.</summary>
    public static ExchangeableBaseline Of(ImmutableArray<double> waves)
    {
        if (waves.Length < 2)
        {
            throw new ArgumentException("At least two past waves are needed.", nameof(waves));
        }

        var sorted = waves.Sort();
        var n = sorted.Length;
        return new(n, sorted[0], sorted[^1], (n - 1.0) / (n + 1), 1.0 / (n + 1), (sorted[(n - 1) / 2] + sorted[n / 2]) / 2, sorted.Average());
    }
}
