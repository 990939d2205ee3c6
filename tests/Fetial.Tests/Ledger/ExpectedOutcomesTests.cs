using Fetial.Checks;
using Fetial.Conditions;
using Fetial.Ledger;
using Fetial.Situations;

namespace Fetial.Tests.Ledger;

/// <summary>Every form of an expectation on what happens or is kept, with what makes it hold, fail, or stay open.</summary>
public sealed class ExpectedOutcomesTests
{
    private const string Clause = "who A | must supply 10 tonnes of grain to B | by 2023-12-31";
    private const string Attack = "2023-03-01  C attacks B  [annals]\n";

    private static ExpectedOutcome Outcome(string expectation, string events, string? asOf = null, string? viewpoint = null) =>
        Track.Run(TestPortfolio.See(SmallPact.Text(Clause, events) + $"expect {expectation}\n", new Standpoint(asOf is null ? null : TestPortfolio.Day(asOf), null, viewpoint, null))).Expected.Single();

    [Theory]
    [InlineData("C attacks B  by 2023-03-01", Attack, Truth.True)]
    [InlineData("C attacks B  by 2023-02-28", Attack, Truth.False)]
    [InlineData("C attacks B", Attack, Truth.True)]
    [InlineData("C attacks A", Attack, Truth.False)]
    [InlineData("A attacks B", Attack, Truth.False)]
    [InlineData("any state attacks B  by 2023-12-31", Attack, Truth.True)]
    [InlineData("no C attacks B  by 2023-12-31", Attack, Truth.False)]
    [InlineData("no C attacks B  by 2023-02-28", Attack, Truth.True)]
    [InlineData("C attacks B  at 2023-03-01", Attack, Truth.True)]
    [InlineData("C attacks B  at 2023-03", Attack, Truth.True)]
    [InlineData("C attacks B  at 2023-03-02", Attack, Truth.False)]
    [InlineData("C attacks B  from 2023-03-01 to 2023-03-31", Attack, Truth.True)]
    [InlineData("C attacks B  from 2023-03-02 to 2023-03-31", Attack, Truth.False)]
    [InlineData("C attacks B  from 2023-03-02", Attack, Truth.Unknown)]
    [InlineData("C attacks B  by 2023-03-10", "between 2023-03-01 and 2023-03-20  C attacks B  [annals]\n", Truth.Unknown)]
    [InlineData("C attacks B  by 2023-03-20", "between 2023-03-01 and 2023-03-20  C attacks B  [annals]\n", Truth.True)]
    [InlineData("C attacks B  by 2023-03-10", Attack + "not 2023-03-01  C attacks B  [annals]\n", Truth.Unknown)]
    [InlineData("no C attacks B  by 2023-03-10", Attack + "not 2023-03-01  C attacks B  [annals]\n", Truth.Unknown)]
    [InlineData("C attacks B  by 2023-03-10", "not 2023-03-01  C attacks B  [annals]\n", Truth.False)]
    [InlineData("C attacks B  by 2025-06-30", "", Truth.Unknown)]
    [InlineData("C attacks B  by 2025-06-30", Attack, Truth.True)]
    public void Of_AnEvent_IsJudgedOnTheRecordOfItsDays(string expectation, string events, Truth expected) =>
        Assert.Equal(expected, Outcome(expectation, events).Truth);

    [Theory]
    [InlineData("2023-02-28", Truth.Unknown, true)]
    [InlineData("2023-03-31", Truth.False, false)]
    public void Of_AnEventOfADayAhead_IsNotJudgedYet(string asOf, Truth expected, bool isAhead)
    {
        var outcome = Outcome("C attacks B  by 2023-03-31", "2023-04-01  C attacks B  [annals]\n", asOf);
        Assert.Equal((expected, isAhead), (outcome.Truth, outcome.IsAhead));
    }

    [Fact]
    public void Of_ADayAfterWhatWasResearched_CannotBeDecided()
    {
        var outcome = Outcome("C attacks B  by 2025-06-30", "", "2025-12-31");
        Assert.Equal((Truth.Unknown, false, "nothing was researched after 2024-12-31"), (outcome.Truth, outcome.IsAhead, outcome.Why));
    }

    [Theory]
    [InlineData("where Isle", Truth.True)]
    [InlineData("where Coast", Truth.False)]
    public void Of_AnEventAtAPlace_IsHeldAgainstWhereItHappened(string where, Truth expected)
    {
        const string Places = "territory Isle\nterritory Coast\n";
        Assert.Equal(expected, Outcome($"C attacks B  by 2023-03-31  {where}", Places + "2023-03-01  C attacks B  where Isle  [annals]\n").Truth);
        Assert.Equal(Truth.Unknown, Outcome($"C attacks B  by 2023-03-31  {where}", Places + Attack).Truth);
    }

    [Theory]
    [InlineData("hostilities between C and B  at 2023-03-02", Truth.True)]
    [InlineData("hostilities between C and B  at 2023-02-28", Truth.False)]
    [InlineData("no hostilities between C and B  at 2023-02-28", Truth.True)]
    [InlineData("hostilities between C and B  by 2023-12-31", Truth.True)]
    public void Of_AStatus_IsJudgedOnTheDay(string expectation, Truth expected) => Assert.Equal(expected, Outcome(expectation, Attack).Truth);

    [Theory]
    [InlineData("pact/c1 is kept", "10 tonnes of grain", Truth.True)]
    [InlineData("pact/c1 is missed", "10 tonnes of grain", Truth.False)]
    [InlineData("pact/c1 is kept", "9 tonnes of grain", Truth.False)]
    [InlineData("pact/c1 is missed", "9 tonnes of grain", Truth.True)]
    [InlineData("pact/c1 is not kept", "9 tonnes of grain", Truth.True)]
    [InlineData("pact/c1 is not missed", "9 tonnes of grain", Truth.False)]
    [InlineData("pact/c1 is kept", "grain", Truth.Unknown)]
    [InlineData("pact/c1 is not kept", "grain", Truth.Unknown)]
    [InlineData("pact/c1 is missed  by 2023-12-31", "9 tonnes of grain", Truth.False)]
    [InlineData("pact/c1 is missed  at 2024-01-01", "9 tonnes of grain", Truth.True)]
    [InlineData("pact/c1 is missed  at 2025-01-01", "9 tonnes of grain", Truth.Unknown)]
    [InlineData("pact is in force", "grain", Truth.True)]
    [InlineData("pact is in force  at 2020-01-31", "grain", Truth.False)]
    [InlineData("pact is not in force  at 2020-01-31", "grain", Truth.True)]
    [InlineData("pact/c1 is in force  at 2020-02-01", "grain", Truth.True)]
    public void Of_AState_IsThatOfTheLifeCyclesOnTheDay(string expectation, string figure, Truth expected) =>
        Assert.Equal(expected, Outcome(expectation, $"2023-03-01  A supplies {figure} to B  [annals]\n").Truth);

    [Fact]
    public void Of_AWholeText_IsNeitherKeptNorMissed() =>
        Assert.Equal((Truth.False, "pact is a whole text, and only its clauses are kept or missed"), (Outcome("pact is kept", "").Truth, Outcome("pact is kept", "").Why));

    [Theory]
    [InlineData("C attacks B  by 2023-02-28", 1)]
    [InlineData("C attacks B  by 2023-03-31", 0)]
    [InlineData("no C attacks B", 1)]
    [InlineData("pact/c1 is kept", 0)]
    [InlineData("pact/c1 is not missed", 0)]
    [InlineData("pact/c1 is kept  at 2023-12-31", 1)]
    [InlineData("pact is not in force", 1)]
    [InlineData("hostilities between C and B  at 2023-02-28", 1)]
    public void Check_RaisesOnlyWhatIsDecided(string expectation, int findings) =>
        Assert.Equal(findings, TestPortfolio.Check(SmallPact.Text(Clause, Attack) + $"expect {expectation}\n").Findings.Count(f => f.Code == ExpectationCheck.Code));

    [Theory]
    [InlineData("pact/c1 is broken")]
    [InlineData("pact/c1 is")]
    [InlineData("C attacks")]
    [InlineData("deterred")]
    public void Bind_WordsThatAskNothing_AreAnError(string expectation) =>
        Assert.NotEmpty(TestPortfolio.Load(SmallPact.Text(Clause, Attack) + $"expect {expectation}\n").Diagnostics);
}
