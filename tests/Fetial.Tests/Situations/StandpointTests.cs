using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Tests.Situations;

/// <summary>From where a portfolio is looked at: the known-date, the viewpoint and the scenario choose among its statements.</summary>
public sealed class StandpointTests
{
    private const string Contested = """
        state A
        state B
        researched to 2024-12-31
        source early "Early"
          published 2020-06-30
          evidence  text
        source late "Late"
          published 2023-06-30
          evidence  excerpt
        viewpoint firsts "Trusts the early one"
          trusts early over late
        viewpoint lasts "Trusts the late one"
          trusts late over early
        instrument pact
          by A, B
          force treaty    according to early
          force political according to late
          signed 2020-03-01 according to early
          signed 2020-04-01 according to late
        instrument second
          force political
          by A, B
          adopted 2020-01-01
          source [late]
        article second/c1
          who A
          must consult with B
        2021-05-01      B attacks A  according to early
        not 2021-05-01  B attacks A  according to late

        """;

    [Theory]
    [InlineData("firsts", Force.Treaty)]
    [InlineData("lasts", Force.Political)]
    [InlineData(null, Force.Treaty)]
    public void ForceOf_ContestedForce_IsThatOfTheTrustedSource(string? viewpoint, Force expected)
    {
        var perspective = See(new Standpoint(null, null, viewpoint, null));
        Assert.Equal(expected, perspective.Standings.ForceOf(perspective.Instruments[0]));
    }

    [Theory]
    [InlineData("2020-06-29", 0, 0, 0)]
    [InlineData("2020-06-30", 0, 0, 1)]
    [InlineData("2023-06-29", 0, 0, 1)]
    [InlineData("2023-06-30", 1, 1, 2)]
    public void Perspective_KnownDate_LeavesOutWhatWasPublishedLater(string known, int seconds, int clauses, int events)
    {
        var perspective = See(new Standpoint(null, TestPortfolio.Day(known), null, null));
        Assert.Equal((seconds, clauses, events), (perspective.Instruments.Count(i => i.Id == "second"), perspective.Commitments.Length, perspective.Events.Length));
    }

    [Theory]
    [InlineData("2020-07-01", "2020-03-01", Standing.Signed)]
    [InlineData("2020-06-01", "2020-04-30", Standing.None)]
    public void On_KnownDate_CountsOnlyStagesOfSourcesKnownByThen(string known, string day, Standing expected)
    {
        var perspective = See(new Standpoint(null, TestPortfolio.Day(known), null, null));
        Assert.Equal(expected, perspective.Standings.On(perspective.Instruments[0], 0, TestPortfolio.Day(day)));
    }

    [Fact]
    public void AsOf_Default_IsTheDayResearchedTo() => Assert.Equal(TestPortfolio.Day("2024-12-31"), See(default).AsOf);

    [Fact]
    public void Perspective_Scenario_AddsAndTakesOut()
    {
        const string content = """
            state A
            state B
            researched to 2024-12-31
            scenario bold "Bold"
              from baseline
              without pact/c1
            scenario bolder "Bolder"
              from bold
            instrument pact
              by A, B
              signed 2020-01-01
            article pact/c1
              who A
              must consult with B
            article pact/c2
              who B
              must consult with A
            2021-01-01  A attacks B  in scenario bold
            2022-01-01  B attacks A  in scenario bolder

            """;
        Assert.Equal((2, 0), Counts(null));
        Assert.Equal((1, 1), Counts("bold"));
        Assert.Equal((1, 2), Counts("bolder"));

        (int Clauses, int Events) Counts(string? scenario)
        {
            var perspective = TestPortfolio.See(content, new Standpoint(null, null, null, scenario));
            return (perspective.Commitments.Length, perspective.Events.Length);
        }
    }

    private static Perspective See(Standpoint standpoint) => TestPortfolio.See(Contested, standpoint);
}
