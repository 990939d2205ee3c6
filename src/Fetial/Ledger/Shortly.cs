using System.Globalization;

namespace Fetial.Ledger;

/// <summary>Lengths of time as they are read: hours up to three days, then days.</summary>
public static class Shortly
{
    public static string Left(long minutes) => minutes < 0 ? $"{Length(-minutes)} over" : $"{Length(minutes)} left";

    public static string Length(long minutes) => minutes < 60 ? $"{minutes} min" : minutes < 72 * 60 ? $"{minutes / 60} h" : $"{(minutes / 1440).ToString("#,0", CultureInfo.InvariantCulture)} days";
}
