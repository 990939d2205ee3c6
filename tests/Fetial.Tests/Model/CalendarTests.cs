using Fetial.Model;

namespace Fetial.Tests.Model;

public sealed class CalendarTests
{
    public static TheoryData<string, string, string> Lengths => new()
    {
        { "2020-06-01", "10 years", "2030-05-31" },
        { "2020-01-01", "1 years", "2020-12-31" },
        { "2020-02-29", "4 years", "2024-02-28" },
        { "2023-03-31", "11 months", "2024-02-28" },
        { "2023-01-31", "1 months", "2023-02-27" },
        { "2024-02-01", "1 months", "2024-02-29" },
        { "2024-01-01", "2 weeks", "2024-01-14" },
        { "2024-01-01", "1 days", "2024-01-01" },
        { "2024-01-01", "24 hours", "2024-01-01" },
        { "2024-01-01", "25 hours", "2024-01-02" },
    };

    /// <summary>Both ends of a range belong to it, so it ends on the day before the anniversary.</summary>
    [Theory]
    [MemberData(nameof(Lengths))]
    public void InForce_ForALength_EndsOnTheDayBeforeTheAnniversary(string from, string length, string last)
    {
        var text = TestPortfolio.Sound($"state Atlantia\ninstrument pact\n  force treaty\n  by Atlantia\n  in force from {from} for {length}\n").FindInstrument("pact");
        Assert.Equal(last, Calendar.Text(text?.InForce[0].Value.To ?? 0));
    }

    [Theory]
    [InlineData("2023-01-31", 1, "2023-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2024-08-31", 6, "2025-02-28")]
    [InlineData("2024-02-29", 12, "2025-02-28")]
    [InlineData("2024-03-31", -1, "2024-02-29")]
    public void AddMonths_DayThatTheMonthLacks_ClampsToItsEnd(string from, int months, string expected) =>
        Assert.Equal(expected, Calendar.Text(Calendar.AddMonths(TestPortfolio.Day(from), months)));

    [Theory]
    [InlineData(2023, 2, 28)]
    [InlineData(2024, 2, 29)]
    [InlineData(1900, 2, 28)]
    [InlineData(2000, 2, 29)]
    [InlineData(2024, 12, 31)]
    public void LastDayOfMonth_AnyMonth_KnowsLeapYears(int year, int month, int day) =>
        Assert.Equal(Calendar.Day(year, month, day), Calendar.LastDayOfMonth(year, month));

    [Theory]
    [InlineData("by 2024-06", "2024-06-30")]
    [InlineData("by 2024", "2024-12-31")]
    [InlineData("by 2024-02", "2024-02-29")]
    [InlineData("by 2024-06-15", "2024-06-15")]
    public void By_MonthOrYear_MeansItsLastDay(string slot, string last)
    {
        var clause = TestPortfolio.Sound($"state A\nstate B\ninstrument pact\n  by A, B\narticle pact/c1\n  who A\n  must consult with B\n  {slot}\n").FindCommitment("pact/c1");
        Assert.Equal(last, Calendar.Text(clause?.By?.Value ?? 0));
    }

    [Fact]
    public void Text_OpenEnds_AreWords()
    {
        Assert.Equal("the beginning", Calendar.Text(Calendar.Beginning));
        Assert.Equal("for ever", Calendar.Text(Calendar.Forever));
        Assert.Equal("0001-01-01", Calendar.Text(0));
        Assert.True(DateOnly.MaxValue.DayNumber < Calendar.Forever);
    }

    [Theory]
    [InlineData(-1, 4_000_000, "always")]
    [InlineData(0, 4_000_000, "since 0001-01-01")]
    [InlineData(-1, 0, "until 0001-01-01")]
    [InlineData(0, 1, "0001-01-01 to 0001-01-02")]
    public void ToString_DayRange_SaysWhichEndsAreOpen(int first, int last, string expected) =>
        Assert.Equal(expected, new DayRange(first, last).ToString());
}
