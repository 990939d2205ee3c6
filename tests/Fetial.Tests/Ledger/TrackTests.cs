using Fetial.Ledger;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Tests.Ledger;

/// <summary>The whole report on the fictional case, whose files are read from the repository.</summary>
public sealed class TrackTests
{
    private static readonly Architecture Atlantia = Repository.Load("atlantia");

    private static TrackReport Run(string? asOf = null) => Track.Run(Atlantia, new Standpoint(asOf is null ? null : TestPortfolio.Day(asOf), null, null, null));

    [Theory]
    [InlineData("2019-12-31")]
    [InlineData("2022-06-30")]
    [InlineData("2023-11-20")]
    [InlineData(null)]
    public void Run_AsOfADay_IsTheRunOnWhatHadHappenedByThen(string? asOf)
    {
        var day = asOf is null ? Atlantia.ResearchedTo : TestPortfolio.Day(asOf);
        var truncated = Atlantia with { Events = [.. Atlantia.Events.Where(e => e.First <= day)] };
        string Text(TrackReport report) => string.Join('\n', report.Commitments.Select(l => $"{l.Clause.Id} {l.BearerText} {l.State} {l.Rule}")
            .Concat(report.Instruments.Select(l => $"{l.Instrument.Id} {l.Party.Name} {l.Stage} {l.Since} {l.Until}")).Concat(report.Ledger.Lines.Select(l => $"{l.Entry.Sentence} {l.Stage} {l.LeftOut}")));
        Assert.Equal(Text(Run(asOf)), Text(Track.Run(truncated, new Standpoint(day, null, null, null))));
    }

    [Fact]
    public void Run_EventsInReverse_SaysTheSame()
    {
        var reversed = Repository.Corpus("atlantia").Reverse();
        var report = Track.Run(Portfolio.Load("atlantia", reversed), default);
        Assert.Equal(
            Run().Commitments.Select(l => $"{l.Clause.Id} {l.BearerText} {l.State} {l.Rule}").Order(StringComparer.Ordinal),
            report.Commitments.Select(l => $"{l.Clause.Id} {l.BearerText} {l.State} {l.Rule}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Run_EveryOccurrence_IsCountedOnceInTheRecords()
    {
        var report = Run();
        var states = report.Commitments.Where(l => l.Bearer is not null).SelectMany(l => l.Occurrences.IsEmpty ? [l.State] : l.Occurrences.Select(o => o.State))
            .Count(s => s is not (CommitmentState.Dormant or CommitmentState.Lapsed or CommitmentState.Waived));
        Assert.True(states > 30);
        Assert.Equal(states, report.Records.Sum(r => r.Kept + r.KeptLate + r.PartlyKept + r.Missed + r.Open + r.Unknown));
    }

    [Fact]
    public void Run_ATextWhoseNoticeRuns_SaysSoUntilItEnds()
    {
        var frame = Run("2024-01-31").Instruments.Single(l => l.Instrument.Id == "northern-frame-2019" && l.Party.Name == "Borduria");
        Assert.Equal(InstrumentStage.NoticeGiven, frame.Stage);
        Assert.Equal("2023-11-15", Calendar.Text(frame.Since ?? 0));
        Assert.Equal(InstrumentStage.InForce, Run("2023-11-14").Instruments.Single(l => l.Instrument.Id == "northern-frame-2019" && l.Party.Name == "Borduria").Stage);
    }

    [Fact]
    public void Run_AVoteAtHome_IsNoNotification()
    {
        var pipeline = Run("2020-04-15").Pipelines.Single(p => p.Instrument.Id == "grain-compact-2020");
        Assert.Equal((2, 0), (pipeline.AtHome, pipeline.Notified));
        Assert.All(pipeline.Rows, r => Assert.Null(r.Notified));
    }

    [Fact]
    public void Run_TheMomentOfARequest_StartsItsClock()
    {
        var minute = (TestPortfolio.Day("2023-08-04") * (long)MinuteRange.PerDay) + (9 * 60);
        var standpoint = new Standpoint(TestPortfolio.Day("2023-08-04"), null, null, null);
        Assert.DoesNotContain(Track.Run(new Perspective(Atlantia, standpoint), minute).Clocks, c => c.Text == "grain-compact-2020/c02");
        var clock = Assert.Single(Track.Run(new Perspective(Atlantia, standpoint), minute + 60).Clocks, c => c.Text == "grain-compact-2020/c02");
        Assert.Equal(ClockState.Running, clock.State);
        Assert.Equal("2023-09-03", Calendar.Text(clock.Deadline?.LastDay ?? 0));
    }

    [Fact]
    public void Convert_ByADayWithARate_ShowsTheRateAndOtherDaysHaveNone()
    {
        var model = TestPortfolio.Sound("source bank \"Bank\"\n  evidence reported\nrate GBP\n  in EUR\n  is 1.10  from 2024-01-01 to 2024-12-31  [bank]\n  is 1.25  from 2024-06-01 to 2024-06-30  [bank]\n");
        var rates = new RateTable(model.Rates);
        Assert.Equal(110m, rates.Convert(100, "GBP", "EUR", TestPortfolio.Day("2024-03-01"))?.Number);
        Assert.Equal(125m, rates.Convert(100, "GBP", "EUR", TestPortfolio.Day("2024-06-15"))?.Number);
        Assert.Equal(100m, rates.Convert(110, "EUR", "GBP", TestPortfolio.Day("2024-03-01"))?.Number);
        Assert.Null(rates.Convert(100, "GBP", "EUR", TestPortfolio.Day("2023-03-01")));
        Assert.Null(rates.Convert(100, "USD", "EUR", TestPortfolio.Day("2024-03-01")));
        Assert.Equal(7m, rates.Convert(7, "EUR", "EUR", 0)?.Number);
    }

    [Fact]
    public void Load_APartOfNoLabel_IsAFinding()
    {
        var model = TestPortfolio.Load("state A\nstate B\n2024-01-01  A pledges EUR 5 m to B  as p1\n2024-01-02  A pledges EUR 2 m to B  part of p2\n");
        Assert.Contains(model.Diagnostics, d => d.Message.Contains("p2", StringComparison.Ordinal));
    }
}
