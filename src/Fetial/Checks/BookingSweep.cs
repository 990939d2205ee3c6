using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>Adds up bookings day by day: sorted by their first and last days, so that the cost is that of sorting (design, "Double booking").</summary>
public static class BookingSweep
{
    /// <summary>The bounds that the words of an amount set; about so much counts as so much.</summary>
    public static (decimal Low, decimal High) Bounds(Amount amount)
    {
        var number = amount.Number ?? 0;
        return amount.Qualifier switch
        {
            AmountQualifier.AtLeast => (number, decimal.MaxValue),
            AmountQualifier.AtMost => (0, number),
            AmountQualifier.Between => (number, amount.Upper ?? number),
            _ => (number, number),
        };
    }

    /// <summary>
    /// The first day on which the bookings certainly exceed the stock; else the first day after <paramref name="asOf"/> on which they would if each drew
    /// all that it may; null where neither can be. What is open upwards counts with what is sure of it.
    /// </summary>
    public static Overdraft? First(IReadOnlyCollection<Booking> bookings, (decimal Low, decimal High) stock, int asOf) =>
        First(bookings, stock.High, b => b.Low, true, Calendar.Beginning)
        ?? First(bookings, stock.Low, b => b.High == decimal.MaxValue ? b.Low : b.High, false, asOf + 1);

    private static Overdraft? First(IReadOnlyCollection<Booking> bookings, decimal limit, Func<Booking, decimal> draws, bool certain, int from)
    {
        var changes = bookings.SelectMany(b => b.Sum.Days.Ranges.Where(r => r.Last >= from).SelectMany(r => new[] { (Day: Math.Max(r.First, from), Change: draws(b)), (Day: r.Last + 1, Change: -draws(b)) }))
            .GroupBy(c => c.Day).OrderBy(g => g.Key);
        var total = 0m;
        foreach (var day in changes)
        {
            total += day.Sum(c => c.Change);
            if (total > limit)
            {
                return new Overdraft(day.Key, total, certain, [.. bookings.Where(b => b.Sum.Days.Contains(day.Key) && draws(b) > 0)]);
            }
        }

        return null;
    }
}
