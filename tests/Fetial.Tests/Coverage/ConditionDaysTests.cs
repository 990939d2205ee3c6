using Fetial.Coverage;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Tests.Coverage;

/// <summary>Conditions are judged on the days on which they turn and not on every day of the record.</summary>
public sealed class ConditionDaysTests
{
    private static string Wars(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"{2016 + (i / 12)}-{1 + (i % 12):00}-05  C attacks B\n"));

    private static Perspective See(int wars, string more) => TestPortfolio.See($"""
        state A
        state B
        state C
        researched to 2026-01-01
        instrument pact
          by A, B
          signed 2015-01-01
          in force from 2015-01-01
        article pact/c1
          who A
          will train B
          while hostilities between A and B
        article pact/c2
          who A
          will assist B
          when any state attacks B
        {Wars(wars)}{more}
        """);

    private static List<DayRange> Pieces(Perspective perspective, string clause)
    {
        var trigger = perspective.Commitments.SelectMany(c => c.When).SelectMany(w => w.Value.Atoms()).OfType<EventAtom>().First();
        var days = new ConditionDays(perspective, new Threat(perspective, trigger.Act, false));
        return [.. days.Pieces(perspective.Commitments.Single(c => c.Id == clause), TimeSet.Of(TestPortfolio.Day("2015-02-01"), perspective.AsOf))];
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public void Pieces_WarsOfOthers_CutNothing(int wars) => Assert.Single(Pieces(See(wars, ""), "pact/c1"));

    [Fact]
    public void Pieces_OwnWarBeginsAndEnds_AreCutThere()
    {
        var pieces = Pieces(See(60, "2018-03-03  A attacks B\n2018-04-04  A ceases fire with B\n"), "pact/c1");
        Assert.Equal([TestPortfolio.Day("2018-03-03"), TestPortfolio.Day("2018-04-04")], pieces.Skip(1).Select(p => p.First));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(60)]
    public void Pieces_AttackedAgainAndAgain_AreCutOnce(int wars) =>
        Assert.Equal([TestPortfolio.Day("2016-01-05")], Pieces(See(wars, ""), "pact/c2").Skip(1).Select(p => p.First));
}
