using Fetial.Situations;

namespace Fetial.Tests.Situations;

/// <summary>How far a text has got, per party and day; every range is looked at on both of its ends and on the days beside them.</summary>
public sealed class StandingsTests
{
    private const string Three = "state A\nstate B\nstate C\nresearched to 2024-12-31\n";
    private const string Treaty = Three + "instrument pact\n  force treaty\n  by A, B\n";
    private const string Political = Three + "instrument pact\n  force political\n  by A, B\n";
    private const string Term = Treaty + "  signed 2020-03-01\n  in force from 2020-06-01 for 2 years\n";
    private const string Open = Treaty + "  signed 2020-03-01\n  in force from 2020-06-01\n";
    private const string Trio = Three + "instrument pact\n  force treaty\n  by A, B, C\n  signed 2020-03-01\n  in force from 2020-06-01\n";

    public static TheoryData<string, string, string, Standing> Days => new()
    {
        { Treaty + "  proposed 2020-01-01", "A", "2019-12-31", Standing.None },
        { Treaty + "  proposed 2020-01-01", "A", "2020-01-01", Standing.Proposed },
        { Treaty + "  proposed 2020-01-01", "A", "2024-12-31", Standing.Proposed },
        { Treaty + "  proposed 2020-01-01\n  signed 2020-03-01", "A", "2020-02-29", Standing.Proposed },
        { Treaty + "  proposed 2020-01-01\n  signed 2020-03-01", "A", "2020-03-01", Standing.Signed },
        { Treaty + "  signed 2020-03-01 by A\n  signed 2020-03-10 by B", "B", "2020-03-09", Standing.None },
        { Treaty + "  signed 2020-03-01 by A\n  signed 2020-03-10 by B", "B", "2020-03-10", Standing.Signed },
        { Treaty + "  signed 2020-03-01 by A\n  signed 2020-03-10 by B", "A", "2020-03-09", Standing.Signed },
        { Treaty + "2020-03-01  A signs pact", "A", "2020-03-01", Standing.Signed },
        { Treaty + "2020-03-01  A signs pact", "B", "2020-03-01", Standing.None },
        { Treaty + "  signed 2020-03-01", "A", "2024-12-31", Standing.Signed },
        { Term, "A", "2020-05-31", Standing.Signed },
        { Term, "A", "2020-06-01", Standing.InForce },
        { Term, "A", "2022-05-31", Standing.InForce },
        { Term, "A", "2022-06-01", Standing.Ended },
        { Treaty + "  signed 2020-03-01\n  provisional from 2020-04-01\n  in force from 2020-06-01", "A", "2020-03-31", Standing.Signed },
        { Treaty + "  signed 2020-03-01\n  provisional from 2020-04-01\n  in force from 2020-06-01", "A", "2020-04-01", Standing.Provisional },
        { Treaty + "  signed 2020-03-01\n  provisional from 2020-04-01\n  in force from 2020-06-01", "A", "2020-05-31", Standing.Provisional },
        { Treaty + "  signed 2020-03-01\n  provisional from 2020-04-01\n  in force from 2020-06-01", "A", "2020-06-01", Standing.InForce },
        { Treaty + "  signed 2020-03-01\n2020-06-01  A, B bring pact into force", "B", "2020-05-31", Standing.Signed },
        { Treaty + "  signed 2020-03-01\n2020-06-01  A, B bring pact into force", "B", "2020-06-01", Standing.InForce },
        { Political + "  adopted 2020-03-01", "A", "2020-02-29", Standing.None },
        { Political + "  adopted 2020-03-01", "A", "2020-03-01", Standing.InForce },
        { Political + "  signed 2020-03-01", "B", "2020-03-01", Standing.InForce },
        { Political + "2020-03-01  A, B adopt pact", "B", "2020-03-01", Standing.InForce },
        { Political + "  adopted 2020-03-01\n2021-05-05  C joins pact", "C", "2021-05-04", Standing.None },
        { Political + "  adopted 2020-03-01\n2021-05-05  C joins pact", "C", "2021-05-05", Standing.InForce },
        { Open + "2021-05-05  C joins pact", "C", "2021-05-04", Standing.None },
        { Open + "2021-05-05  C joins pact", "C", "2021-05-05", Standing.InForce },
        { Open + "2020-04-01  C joins pact", "C", "2020-03-31", Standing.None },
        { Open + "2020-04-01  C joins pact", "C", "2020-05-31", Standing.Signed },
        { Open + "2020-04-01  C joins pact", "C", "2020-06-01", Standing.InForce },
        { Treaty + "  signed 2020-03-01\n2021-05-05  C joins pact", "C", "2024-12-31", Standing.Signed },
        { Open + "  exit 30 days after notice\n2021-01-01  A gives notice on pact", "A", "2021-01-30", Standing.InForce },
        { Open + "  exit 30 days after notice\n2021-01-01  A gives notice on pact", "A", "2021-01-31", Standing.Ended },
        { Open + "  exit 30 days after notice\n2021-01-01  A gives notice on pact", "B", "2021-01-31", Standing.InForce },
        { Term + "  exit 30 days after notice not before the term ends\n2021-01-01  A gives notice on pact", "A", "2022-05-31", Standing.InForce },
        { Term + "  exit 30 days after notice not before the term ends\n2021-01-01  A gives notice on pact", "A", "2022-06-01", Standing.Ended },
        { Trio + "2021-01-01  A terminates pact", "A", "2021-01-01", Standing.Ended },
        { Trio + "2021-01-01  A terminates pact", "B", "2021-01-01", Standing.InForce },
        { Trio + "2021-01-01  A terminates pact\n2021-02-01  B terminates pact", "C", "2021-01-31", Standing.InForce },
        { Trio + "2021-01-01  A terminates pact\n2021-02-01  B terminates pact", "C", "2021-02-01", Standing.Ended },
        { Open + "2021-01-01  A terminates pact", "B", "2021-01-01", Standing.Ended },
        { Open + "  exit at any time\n2021-01-01  A gives notice on pact", "A", "2020-12-31", Standing.InForce },
        { Open + "  exit at any time\n2021-01-01  A gives notice on pact", "A", "2021-01-01", Standing.Ended },
        { Open + "2021-01-01  A withdraws from pact", "A", "2020-12-31", Standing.InForce },
        { Open + "2021-01-01  A withdraws from pact", "A", "2021-01-01", Standing.Ended },
        { Open + "2021-01-01  A withdraws from pact", "B", "2021-01-01", Standing.InForce },
        { Open + "  ended 2021-01-01", "B", "2020-12-31", Standing.InForce },
        { Open + "  ended 2021-01-01", "B", "2021-01-01", Standing.Ended },
        { Open + "2021-01-01  A, B terminate pact", "B", "2021-01-01", Standing.Ended },
        { Open + "instrument heir\n  force treaty\n  by A, B\n  in force from 2021-01-01\n  replaces pact", "A", "2020-12-31", Standing.InForce },
        { Open + "instrument heir\n  force treaty\n  by A, B\n  in force from 2021-01-01\n  replaces pact", "A", "2021-01-01", Standing.Ended },
        { Open + "  suspended from 2021-02-01 to 2021-02-28", "A", "2021-01-31", Standing.InForce },
        { Open + "  suspended from 2021-02-01 to 2021-02-28", "A", "2021-02-01", Standing.Suspended },
        { Open + "  suspended from 2021-02-01 to 2021-02-28", "A", "2021-02-28", Standing.Suspended },
        { Open + "  suspended from 2021-02-01 to 2021-02-28", "A", "2021-03-01", Standing.InForce },
        { Open + "2021-02-01  A suspends pact\n2021-03-01  A resumes pact", "A", "2021-02-28", Standing.Suspended },
        { Open + "2021-02-01  A suspends pact\n2021-03-01  A resumes pact", "A", "2021-03-01", Standing.InForce },
        { Open + "2021-02-01  A suspends pact", "A", "2024-12-31", Standing.Suspended },
        { Treaty + "  signed 2020-03-01\n  in force when every of A, B ratifies pact\n2020-05-01  A ratifies pact\n2020-06-01  B ratifies pact", "A", "2020-05-31", Standing.Signed },
        { Treaty + "  signed 2020-03-01\n  in force when every of A, B ratifies pact\n2020-05-01  A ratifies pact\n2020-06-01  B ratifies pact", "A", "2020-06-01", Standing.InForce },
        { Treaty + "  signed 2020-03-01\n  in force when every of A, B ratifies pact\n2020-05-01  A ratifies pact", "A", "2024-12-31", Standing.Signed },
        { Treaty + "  signed 2020-03-01\n  in force when A ratifies pact after 30 days\n2020-05-01  A ratifies pact", "A", "2020-05-30", Standing.Signed },
        { Treaty + "  signed 2020-03-01\n  in force when A ratifies pact after 30 days\n2020-05-01  A ratifies pact", "A", "2020-05-31", Standing.InForce },
        { Treaty + "  signed 2020-03-01\n  in force from 2020-06-01 until B attacks A\n2021-01-01  B attacks A", "A", "2020-12-31", Standing.InForce },
        { Treaty + "  signed 2020-03-01\n  in force from 2020-06-01 until B attacks A\n2021-01-01  B attacks A", "A", "2021-01-01", Standing.Ended },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void On_PartyAndDay_IsTheStandingOfTheText(string content, string party, string date, Standing expected) =>
        Assert.Equal(expected, On(content, party, date));

    /// <summary>A dated slot and an event line say the same thing.</summary>
    [Theory]
    [InlineData("  signed 2020-03-01 by A", "2020-03-01  A signs pact")]
    [InlineData("  proposed 2020-03-01 by A", "2020-03-01  A proposes pact")]
    [InlineData("  ended 2020-03-01", "2020-03-01  A, B terminate pact")]
    [InlineData("  ratified 2020-03-01 by A", "2020-03-01  A ratifies pact")]
    public void Of_SlotOrEventLine_GivesTheSameSpells(string slot, string line)
    {
        var first = TestPortfolio.See(Treaty + slot);
        var second = TestPortfolio.See(Treaty + line);
        foreach (var party in first.Standings.PartiesOn(first.Instruments[0], first.AsOf).Indices)
        {
            Assert.Equal(first.Standings.Of(first.Instruments[0], party), second.Standings.Of(second.Instruments[0], party));
        }
    }

    [Theory]
    [InlineData("2021-05-04", "A, B")]
    [InlineData("2021-05-05", "A, B, C")]
    [InlineData("2022-01-01", "B, C")]
    public void PartiesOn_JoinersAndLeavers_AreReadAtTheDay(string date, string expected)
    {
        var perspective = TestPortfolio.See(Open + "2021-05-05  C joins pact\n2022-01-01  A withdraws from pact");
        var parties = perspective.Standings.PartiesOn(perspective.Instruments[0], TestPortfolio.Day(date)).Indices;
        Assert.Equal(expected, string.Join(", ", parties.Select(p => perspective.Architecture.Actors[p].Name)));
    }

    /// <summary>No day has two standings, and none after the first stage has none.</summary>
    [Theory]
    [MemberData(nameof(Days))]
    public void Of_AnyText_SpellsNeverMeet(string content, string party, string date, Standing expected)
    {
        var perspective = TestPortfolio.See(content);
        var spells = perspective.Standings.Of(perspective.Instruments[0], perspective.Architecture.FindActor(party)?.Index ?? -1);
        Assert.All(spells, one => Assert.All(spells, two => Assert.True(ReferenceEquals(one, two) || one.Days.Intersect(two.Days).IsEmpty)));
        Assert.Equal(expected, spells.FirstOrDefault(s => s.Days.Contains(TestPortfolio.Day(date)))?.Standing ?? Standing.None);
    }

    private static Standing On(string content, string party, string date)
    {
        var perspective = TestPortfolio.See(content);
        return perspective.Standings.On(perspective.Instruments.Single(i => i.Id == "pact"), perspective.Architecture.FindActor(party)?.Index ?? -1, TestPortfolio.Day(date));
    }
}
