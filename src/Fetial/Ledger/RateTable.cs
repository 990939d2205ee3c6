using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>Rates of exchange by day. The rate of the narrowest range of days that holds the day is used, read either way round.</summary>
public sealed class RateTable(ImmutableArray<ExchangeRate> rates)
{
    /// <summary>The rate for a day, or null where none is declared.</summary>
    public ExchangeRate? Find(string from, string to, int day)
    {
        ExchangeRate? best = null;
        foreach (var rate in rates)
        {
            var fits = rate.Days.Contains(day) && ((rate.Of == from && rate.In == to) || (rate.Of == to && rate.In == from));
            if (fits && (best is null || Length(rate) < Length(best)))
            {
                best = rate;
            }
        }

        return best;
    }

    /// <summary>An amount in another currency with the rate used; null where there is none. The same currency needs no rate.</summary>
    public (decimal Number, ExchangeRate? Rate)? Convert(decimal number, string from, string to, int day)
    {
        if (from == to)
        {
            return (number, null);
        }

        return Find(from, to, day) is { } rate ? (rate.Of == from ? number * rate.Value.Value : number / rate.Value.Value, rate) : null;
    }

    private static int Length(ExchangeRate rate) => rate.Days.Last - rate.Days.First;
}
