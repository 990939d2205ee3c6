using Fetial.Checks;
using Fetial.Findings;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Checks;

/// <summary>The sweep over bookings against adding up every single day.</summary>
public sealed class BookingSweepTests
{
    private const int Days = 12;

    private static readonly int Start = TestPortfolio.Day("2023-01-01");

    /// <summary>A sum of so many millions on the days from First to Last, counted from 0.</summary>
    private sealed record Draw(int Amount, int First, int Last);

    [Fact]
    public void Run_SmallBookings_AgreesWithAddingUpEveryDay()
    {
        var draws = from amount in Gen.Choose(1, 9)
                    from first in Gen.Choose(0, Days - 1)
                    from length in Gen.Choose(0, 5)
                    select new Draw(amount, first, first + length);
        Prop.ForAll(Arb.From(Gen.Zip(draws.ListOf(), Gen.Choose(1, 25))), given =>
        {
            var (bookings, stock) = (given.Item1.Take(6).ToList(), given.Item2);
            int? first = Enumerable.Range(0, Days + 6).Cast<int?>().FirstOrDefault(day => bookings.Where(b => b.First <= day && day <= b.Last).Sum(b => b.Amount) > stock);
            var found = Found(bookings, stock);
            Assert.Equal(first is { } day ? Start + day : null, found?.Witness.Day);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Run_FilesInAnotherOrder_FindsTheSame()
    {
        var draws = new List<Draw> { new(6, 0, 5), new(6, 3, 9), new(2, 1, 4) };
        Assert.Equal(Found(draws, 10)?.Message.Length, Found([.. draws.AsEnumerable().Reverse()], 10)?.Message.Length);
    }

    private static Finding? Found(IReadOnlyList<Draw> draws, int stock)
    {
        var lines = $"paper/c0 | who A | will fund B | amount EUR {stock} m\n" + string.Join('\n', draws.Select((d, i) =>
            $"paper/c{i + 1} | who A | will fund C | amount EUR {d.Amount} m | out of paper/c0 | from {Date(d.First)} | to {Date(d.Last)}"));
        return new Case("bookings", DoubleBookingCheck.Code, true, lines).Run().Findings.SingleOrDefault(f => f.Code == DoubleBookingCheck.Code);
    }

    private static string Date(int day) => Fetial.Model.Calendar.Text(Start + day);
}
