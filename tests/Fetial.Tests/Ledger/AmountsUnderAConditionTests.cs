using Fetial.Ledger;

namespace Fetial.Tests.Ledger;

/// <summary>Each occurrence of a condition is a duty of its own, with its own amount and its own deadline.</summary>
public sealed class AmountsUnderAConditionTests
{
    private const string Clause = "who A | must supply 10 tonnes of grain to B | on B requests help from A | within 60 days";
    private const string First = "2023-01-01  B requests help from A  as q1  [annals]\n";
    private const string Second = "2023-02-01  B requests help from A  as q2  [annals]\n";

    private static string States(string clause, string events, string? asOf = null) => string.Join(", ", SmallPact.Life(clause, events, asOf).Occurrences.Select(o => o.State));

    private static string Supply(string day, string figure, string tails = "") => $"{day}  A supplies {figure} to B {tails} [annals]\n";

    [Theory]
    [InlineData("2023-02-01", "10 tonnes of grain", "Kept")]
    [InlineData("2023-02-01", "10.1 tonnes of grain", "Kept")]
    [InlineData("2023-02-01", "9.9 tonnes of grain", "PartlyKept")]
    [InlineData("2023-03-02", "10 tonnes of grain", "Kept")]
    [InlineData("2023-03-03", "10 tonnes of grain", "KeptLate")]
    [InlineData("2023-03-03", "9.9 tonnes of grain", "PartlyKept")]
    [InlineData("2023-02-01", "grain", "CannotBeDecided")]
    [InlineData("2023-02-01", "10 boxes of grain", "CannotBeDecided")]
    [InlineData("2023-02-01", "at most 12 tonnes of grain", "CannotBeDecided")]
    [InlineData("2023-02-01", "at most 9 tonnes of grain", "PartlyKept")]
    [InlineData("2023-02-01", "at least 10 tonnes of grain", "Kept")]
    [InlineData("2023-02-01", "at least 9 tonnes of grain", "CannotBeDecided")]
    [InlineData("2023-02-01", "about 10 tonnes of grain", "Kept")]
    [InlineData("2023-02-01", "about 9.8 tonnes of grain", "PartlyKept")]
    [InlineData("2023-02-01", "about 9.5 tonnes of grain", "PartlyKept")]
    [InlineData("2022-12-31", "10 tonnes of grain", "Missed")]
    public void Of_WhatOneRequestCallsFor_IsWeighedAgainstTheAmount(string day, string figure, string expected) =>
        Assert.Equal(expected, States(Clause, "unit boxes\n" + First + Supply(day, figure)));

    [Theory]
    [InlineData("10 tonnes of grain", "CannotBeDecided")]
    [InlineData("9 tonnes of grain", "PartlyKept")]
    public void Of_AnActWhoseDaysReachPastTheDeadline_CannotBeDecidedOnlyWhereItWouldDo(string figure, string expected) =>
        Assert.Equal(expected, States(Clause, First + $"between 2023-02-25 and 2023-03-10  A supplies {figure} to B  [annals]\n"));

    [Theory]
    [InlineData("2023-02-20", "Due")]
    [InlineData("2023-03-02", "Due")]
    [InlineData("2023-03-03", "PartlyKept")]
    public void Of_APart_IsPartlyKeptOnlyWhenItsTimeIsOver(string asOf, string expected) =>
        Assert.Equal(expected, States(Clause, First + Supply("2023-02-01", "4 tonnes of grain"), asOf));

    [Fact]
    public void Of_TwoRequests_EachAsksForItsOwnAmount()
    {
        Assert.Equal("Kept, Missed", States(Clause, First + Second + Supply("2023-01-10", "20 tonnes of grain")));
        Assert.Equal("Kept, Kept", States(Clause, First + Second + Supply("2023-02-10", "20 tonnes of grain")));
        Assert.Equal("Kept, PartlyKept", States(Clause, First + Second + Supply("2023-02-10", "19 tonnes of grain")));
        Assert.Equal("Kept, Kept", States(Clause, First + Second + Supply("2023-02-25", "10 tonnes of grain") + Supply("2023-03-25", "10 tonnes of grain")));
        Assert.Equal("PartlyKept, Kept", States(Clause, First + Second + Supply("2023-02-25", "4 tonnes of grain") + Supply("2023-03-25", "16 tonnes of grain")));
        Assert.Equal("Missed, KeptLate", States(Clause, First + Second + Supply("2023-06-01", "20 tonnes of grain")));
    }

    [Fact]
    public void Of_AnActThatAnswersARequest_CountsForThatOneAlone()
    {
        Assert.Equal("Missed, Kept", States(Clause, First + Second + Supply("2023-02-10", "20 tonnes of grain", " answers q2 ")));
        Assert.Equal("KeptLate, Missed", States(Clause, First + Second + Supply("2023-06-01", "20 tonnes of grain", " answers q1 ")));
    }

    [Fact]
    public void Of_ADoubtOnOneRequest_DoesNotReachTheOther()
    {
        Assert.Equal("CannotBeDecided, Kept", States(Clause, First + Second + Supply("2023-02-10", "grain", " answers q1 ") + Supply("2023-02-11", "10 tonnes of grain", " answers q2 ")));
        Assert.Equal("Kept, CannotBeDecided", States(Clause, First + Second + Supply("2023-01-10", "10 tonnes of grain") + "between 2023-03-20 and 2023-04-20  A supplies 10 tonnes of grain to B  [annals]\n"));
    }

    [Fact]
    public void Of_TwoAttacksOnOneDay_EachAsksForItsOwnAmount()
    {
        const string Attacked = "who A | must supply 10 tonnes of grain to B | when C attacks B | within 60 days";
        const string Attacks = "2023-01-01T08:00Z  C attacks B  under pact/c1  [annals]\n2023-01-01T20:00Z  C attacks B  under pact/c1  [annals]\n";
        Assert.Equal("Kept, PartlyKept", States(Attacked, Attacks + Supply("2023-01-05", "15 tonnes of grain")));
        Assert.Equal("Kept, Missed", States(Attacked, Attacks + Supply("2023-01-01T12:00Z", "15 tonnes of grain")));
    }

    [Fact]
    public void Of_OneActBeforeTheDeadlineOfAnEarlierRequest_AnswersBothWhereNoAmountIsAsked()
    {
        const string Consult = "who A | must consult with B | on B requests help from A | within 60 days";
        Assert.Equal("Kept, Kept", States(Consult, First + Second + "2023-02-10  A consults with B  [annals]\n"));
        Assert.Equal("Missed, Kept", States(Consult, First + Second + "2023-03-10  A consults with B  [annals]\n"));
    }

    [Theory]
    [InlineData("10 tonnes of grain", CommitmentState.Kept)]
    [InlineData("9 tonnes of grain", CommitmentState.Dormant)]
    [InlineData("grain", CommitmentState.CannotBeDecided)]
    public void Of_WhatNothingCalledFor_IsKeptOnlyWithAllOfTheAmount(string figure, CommitmentState expected) =>
        Assert.Equal(expected, SmallPact.Life("who A | must supply 10 tonnes of grain to B | when C attacks B", Supply("2023-02-01", figure)).State);

    [Theory]
    [InlineData("10 tonnes of grain", CommitmentState.Kept)]
    [InlineData("9 tonnes of grain", CommitmentState.CannotBeDecided)]
    public void Of_AConditionLeftOpen_APartCannotBeDecidedAndTheWholeIsKept(string figure, CommitmentState expected) => Assert.Equal(
        expected, SmallPact.Life("who A | must supply 10 tonnes of grain to B | when C attacks B | while undefined \"it can\" | within 60 days", "2023-01-01  C attacks B  [annals]\n" + Supply("2023-02-01", figure)).State);

    [Theory]
    [InlineData("10 tonnes of grain", CommitmentState.Kept)]
    [InlineData("9 tonnes of grain", CommitmentState.PartlyKept)]
    public void Of_AConditionThatBecameTrueOnADay_AsksForTheAmountOnce(string figure, CommitmentState expected) => Assert.Equal(
        expected, SmallPact.Life("who A | must supply 10 tonnes of grain to B | when pact is in force | by 2023-12-31", Supply("2023-02-01", figure)).State);

    [Fact]
    public void Of_TwoDuties_EachHasItsOwnAmount()
    {
        const string Both = "who A | must supply 10 tonnes of grain to B | must supply 5 tonnes of coal to B | by 2023-12-31";
        const string Things = "thing coal\n";
        Assert.Equal(CommitmentState.Kept, SmallPact.Life(Both, Things + Supply("2023-02-01", "10 tonnes of grain") + Supply("2023-02-01", "5 tonnes of coal")).State);
        Assert.Equal(CommitmentState.PartlyKept, SmallPact.Life(Both, Things + Supply("2023-02-01", "20 tonnes of grain") + Supply("2023-02-01", "4 tonnes of coal")).State);
        Assert.Equal(CommitmentState.PartlyKept, SmallPact.Life(Both, Things + Supply("2023-02-01", "20 tonnes of grain")).State);
    }

    [Theory]
    [InlineData("40 tonnes of grain", CommitmentState.Kept)]
    [InlineData("36 tonnes of grain", CommitmentState.CannotBeDecided)]
    [InlineData("34 tonnes of grain", CommitmentState.PartlyKept)]
    public void Of_ARoughPromise_CannotBeDecidedWhereTheFigureRoundsToIt(string figure, CommitmentState expected) =>
        Assert.Equal(expected, SmallPact.Life("who A | must supply about 40 tonnes of grain to B | by 2023-12-31", Supply("2023-02-01", figure)).State);

    [Fact]
    public void Of_APartOfAWholeAndTheSameAgain_AreNotAddedToIt()
    {
        const string Yearly = "who A | must supply 10 tonnes of grain to B | by 2023-12-31";
        Assert.Equal(CommitmentState.PartlyKept, SmallPact.Life(Yearly, Supply("2023-02-01", "6 tonnes of grain", " as w ") + Supply("2023-02-02", "5 tonnes of grain", " part of w ")).State);
        Assert.Equal(CommitmentState.PartlyKept, SmallPact.Life(Yearly, Supply("2023-02-01", "6 tonnes of grain", " as w ") + Supply("2023-02-02", "6 tonnes of grain", " same as w ")).State);
        Assert.Equal(CommitmentState.Kept, SmallPact.Life(Yearly, Supply("2023-02-01", "6 tonnes of grain", " as w ") + Supply("2023-02-02", "5 tonnes of grain")).State);
    }

    [Fact]
    public void Of_ADeliveryThatWasRevised_CountsAsRevised()
    {
        const string Yearly = "who A | must supply 10 tonnes of grain to B | by 2023-12-31";
        Assert.Equal(CommitmentState.PartlyKept, SmallPact.Life(Yearly, Supply("2023-02-01", "10 tonnes of grain", " as w ") + "2023-03-01  A revises 8 tonnes of grain to B  instead of w  [annals]\n").State);
        Assert.Equal(CommitmentState.Kept, SmallPact.Life(Yearly, Supply("2023-02-01", "8 tonnes of grain", " as w ") + "2023-03-01  A revises 10 tonnes of grain to B  instead of w  [annals]\n").State);
    }

    [Fact]
    public void Of_ADeliveryThatASourceDenies_CannotBeDecided() => Assert.Equal(
        "CannotBeDecided", States(Clause, First + Supply("2023-02-01", "10 tonnes of grain") + "not " + Supply("2023-02-01", "10 tonnes of grain")));
}
