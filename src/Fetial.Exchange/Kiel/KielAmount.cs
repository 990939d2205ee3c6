using System.Globalization;

namespace Fetial.Exchange.Kiel;

/// <summary>Sums and counts of the tracker, exactly as written.</summary>
internal static class KielAmount
{
    // Beyond this no sum of the tracker can be right, and its thousandfold is still exact.
    private const decimal Most = 1_000_000m;

    /// <summary>A sum in EUR billion; false where the cell holds no number from 0 to a million.</summary>
    public static bool TryRead(string cell, out decimal billions) =>
        decimal.TryParse(cell, NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out billions)
        && billions is >= 0 and <= Most;

    /// <summary>A whole number above 0.</summary>
    public static bool TryCount(string cell, out int count) =>
        int.TryParse(cell.EndsWith(".0", StringComparison.Ordinal) ? cell[..^2] : cell, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0;

    /// <summary><c>EUR 2.645 m</c> below a billion, else <c>EUR 1.622541 bn</c>.</summary>
    public static string Text(decimal billions) => billions >= 1 ? $"EUR {Plain(billions)} bn" : $"EUR {Plain(billions * 1000)} m";

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
