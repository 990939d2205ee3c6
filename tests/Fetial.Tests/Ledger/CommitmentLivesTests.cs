using Fetial.Ledger;
using Fetial.Situations;

namespace Fetial.Tests.Ledger;

/// <summary>One small pact, one clause, and what the record makes of it.</summary>
public sealed class CommitmentLivesTests
{
    private static CommitmentLife Life(string clause, string events, string? asOf = null, string bearer = "A") => SmallPact.Life(clause, events, asOf, bearer);

    private static CommitmentState State(string clause, string events, string? asOf = null, string bearer = "A") => Life(clause, events, asOf, bearer).State;

    [Theory]
    [InlineData("2023-03-01  A supplies 10 tonnes of grain to B  [annals]", null, CommitmentState.Kept)]
    [InlineData("2024-03-01  A supplies 10 tonnes of grain to B  [annals]", null, CommitmentState.KeptLate)]
    [InlineData("2023-03-01  A supplies 4 tonnes of grain to B  [annals]", null, CommitmentState.PartlyKept)]
    [InlineData("2023-03-01  A supplies 4 tonnes of grain to B  [annals]", "2023-06-30", CommitmentState.Due)]
    [InlineData("2023-03-01  A supplies grain to B  [annals]", null, CommitmentState.CannotBeDecided)]
    [InlineData("2023-03-01  A pledges 10 tonnes of grain to B  under pact/c1  [annals]", null, CommitmentState.NotResearched)]
    [InlineData("not 2023-03-01  A supplies 10 tonnes of grain to B  [annals]", null, CommitmentState.Missed)]
    [InlineData("2024-12-31  C supplies 10 tonnes of grain to B  [annals]", null, CommitmentState.NotResearched)]
    [InlineData("between 2023-12-01 and 2024-02-01  A supplies 10 tonnes of grain to B  [annals]", null, CommitmentState.CannotBeDecided)]
    [InlineData("2023-03-01  A waive pact/c1  [annals]", null, CommitmentState.Waived)]
    [InlineData("", "2020-01-15", CommitmentState.Dormant)]
    [InlineData("", "2023-12-31", CommitmentState.Due)]
    public void Of_ACountedDutyWithALastDay_StandsAsTheRecordSays(string events, string? asOf, CommitmentState expected) =>
        Assert.Equal(expected, State("who A | must supply 10 tonnes of grain to B | by 2023-12-31", events.Replace("A waive", "B waives", StringComparison.Ordinal), asOf));

    [Fact]
    public void Of_ADutyDueAfterWhatWasResearched_IsNotMissed() =>
        Assert.Equal(CommitmentState.NotResearched, State("who A | must supply 10 tonnes of grain to B | by 2025-06-30", "2023-01-01  A supplies 1 tonnes of grain to B  [annals]", "2025-12-31"));

    [Theory]
    [InlineData("", CommitmentState.Pending)]
    [InlineData("2023-03-01  A attacks B  [annals]", CommitmentState.Missed)]
    [InlineData("2020-01-15  A attacks B  [annals]", CommitmentState.Pending)]
    [InlineData("2023-03-01  C attacks B  [annals]", CommitmentState.Pending)]
    [InlineData("2023-03-01  A attacks B  [annals]\nnot 2023-03-01  A attacks B  [annals]", CommitmentState.CannotBeDecided)]
    public void Of_AProhibition_IsMissedByACaseOfTheActInItsDays(string events, CommitmentState expected) =>
        Assert.Equal(expected, State("who A | must not use force against B", events));

    [Theory]
    [InlineData("", null, CommitmentState.Pending)]
    [InlineData("2023-03-01T10:00Z  B requests help from A  as q1  [annals]", "2023-03-01", CommitmentState.Due)]
    [InlineData("2023-03-01T10:00Z  B requests help from A  as q1  [annals]", null, CommitmentState.Missed)]
    [InlineData("2023-03-01T10:00Z  B requests help from A  [annals]", null, CommitmentState.NotResearched)]
    [InlineData("2023-03-01T10:00Z  B requests help from A  as q1  [annals]\n2023-03-02T09:59Z  A assists B  answers q1  [annals]", null, CommitmentState.Kept)]
    [InlineData("2023-03-01T10:00Z  B requests help from A  as q1  [annals]\n2023-03-02T10:01Z  A assists B  answers q1  [annals]", null, CommitmentState.KeptLate)]
    [InlineData("2023-03-01T10:00Z  B requests help from A  as q1  [annals]\n2023-03-02  A assists B  answers q1  [annals]", null, CommitmentState.CannotBeDecided)]
    [InlineData("2023-03-01T10:00+02:00  B requests help from A  as q1  [annals]\n2023-03-02T09:00Z  A assists B  answers q1  [annals]", null, CommitmentState.KeptLate)]
    public void Of_ARequestWithAClockInHours_IsCountedToTheMinute(string events, string? asOf, CommitmentState expected) =>
        Assert.Equal(expected, State("who A | must assist B | on B requests help from A | within 24 hours", events, asOf));

    [Fact]
    public void Of_ADutyPerYear_HasOneOccurrenceForEachYearFromItsFirstDay()
    {
        var life = Life("who A | must supply 10 tonnes of grain to B | per year", "2020-06-01  A supplies 10 tonnes of grain to B  [annals]\n2021-06-01  A supplies 4 tonnes of grain to B  [annals]", "2023-06-30");
        Assert.Equal([CommitmentState.Kept, CommitmentState.PartlyKept, CommitmentState.Missed, CommitmentState.Due], life.Occurrences.Select(o => o.State));
        Assert.Equal(CommitmentState.Missed, life.State);
        Assert.Equal("2021-01-31", Fetial.Model.Calendar.Text(life.Occurrences[0].Deadline?.LastDay ?? 0));
    }

    [Fact]
    public void Of_AnOpenCondition_CannotBeDecidedAndNamesIt()
    {
        var life = Life("who A | must supply grain to B | when undefined \"conditions are met\"", "");
        Assert.Equal(CommitmentState.CannotBeDecided, life.State);
        Assert.Contains("conditions are met", Assert.Single(life.WaitsFor), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", CommitmentState.CannotBeDecided)]
    [InlineData("2023-01-10  A Assembly approves pact  [annals]", CommitmentState.Pending)]
    public void Of_ANeed_IsMetByARecordedApproval(string events, CommitmentState expected) =>
        Assert.Equal(expected, State("who A | must supply grain to B | needs approval by A Assembly", events));

    [Fact]
    public void Of_APromiseThatSomethingComesAbout_IsKeptWhenItDoesAndNotWhenItIsPromised()
    {
        const string League = "organisation League  admits by consensus\n";
        Assert.Equal(CommitmentState.Pending, State("who A | will declare that C joins League", League + "2021-01-01  A declares that C joins League  [annals]"));
        Assert.Equal(CommitmentState.Kept, State("who A | will declare that C joins League", League + "2021-01-01  C joins League  [annals]"));
    }

    [Fact]
    public void Of_AnotherPromiseMissed_TriggersFromTheDayAfterItsDeadline()
    {
        var text = $"{SmallPact.Head}article pact/c1\n  who A\n  must supply 10 tonnes of grain to B\n  by 2023-12-31\n  source [annals]\narticle pact/c2\n  who A\n  must consult with B\n  when pact/c1 is missed\n  within 10 days\n  source [annals]\n"
            + "2023-03-01  A supplies 4 tonnes of grain to B  [annals]\n2024-01-05  A consults with B  [annals]\n";
        var view = TestPortfolio.See(text);
        var life = new CommitmentLives(view).Of(view.Commitments[1]).Single();
        Assert.Equal(CommitmentState.Kept, life.State);
    }

    [Fact]
    public void Of_EarlierKnowledge_LeavesOutWhatWasPublishedLater()
    {
        const string Clause = "who A | must supply 10 tonnes of grain to B | by 2023-12-31";
        var text = $"{SmallPact.Head}source late \"Late\"\n  published 2025-06-01\narticle pact/c1\n{string.Concat(Clause.Split(" | ").Select(s => $"  {s}\n"))}  source [annals]\n2023-03-01  A supplies 10 tonnes of grain to B  [late]\n";
        CommitmentState Known(string? day)
        {
            var view = TestPortfolio.See(text, new Standpoint(null, day is null ? null : TestPortfolio.Day(day), null, null));
            return new CommitmentLives(view).Of(view.Commitments[0]).Single().State;
        }

        Assert.Equal(CommitmentState.Kept, Known(null));
        Assert.Equal(CommitmentState.NotResearched, Known("2025-01-01"));
    }
}
