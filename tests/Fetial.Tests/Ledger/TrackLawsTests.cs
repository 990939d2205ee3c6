using Fetial.Ledger;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Ledger;

/// <summary>What holds of every fold on any record: instruments, promises, ledger, coalitions, clocks, expectations.</summary>
public sealed class TrackLawsTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(120);

    [Fact]
    public void Run_LinesInAnyOrder_SayTheSame() => Check.One(Many, Prop.ForAll(
        (from drawn in DrawnRecord.Any from order in Gen.Shuffle(drawn.Lines.ToArray()) select (drawn, Shuffled: drawn with { Lines = order })).ToArbitrary(),
        pair => Same(pair.drawn.Run(), pair.Shuffled.Run(), pair.drawn)));

    [Fact]
    public void Run_AsOfADay_IsTheRunOnWhatHadBegunByThen() => Check.One(Many, Prop.ForAll(
        (from drawn in DrawnRecord.Any from day in DrawnRecord.Day select (drawn, day)).ToArbitrary(),
        pair => Same(pair.drawn.Run(asOf: pair.day), pair.drawn.UpTo(pair.day).Run(asOf: pair.day), pair.drawn)));

    [Fact]
    public void Run_KnownByADay_IsTheRunOnWhatWasPublishedByThen() => Check.One(Many, Prop.ForAll(
        (from drawn in DrawnRecord.Any from day in DrawnRecord.Day select (drawn, day)).ToArbitrary(),
        pair => Same(pair.drawn.Run(known: pair.day), pair.drawn.KnownBy(pair.day).Run(), pair.drawn)));

    [Fact]
    public void Run_BothDates_CommuteInEitherOrder() => Check.One(Many, Prop.ForAll(
        (from drawn in DrawnRecord.Any from day in DrawnRecord.Day from known in DrawnRecord.Day select (drawn, day, known)).ToArbitrary(),
        three => Same(three.drawn.Run(three.day, three.known), three.drawn.KnownBy(three.known).UpTo(three.day).Run(three.day), three.drawn)));

    [Fact]
    public void Run_ARevisionTwice_ChangesNoFigureAndNoState() => Check.One(Many, Prop.ForAll(
        DrawnRecord.Any.ToArbitrary(),
        drawn =>
        {
            var twice = drawn with { Lines = [.. drawn.Lines, .. drawn.Lines.Where(l => l.Text.Contains(" revises ", StringComparison.Ordinal))] };
            return Figures(drawn.Run()) == Figures(twice.Run());
        }));

    [Fact]
    public void Run_AnyRecord_EveryStateIsThatOfItsOccurrencesAndCountedOnce() => Check.One(Many, Prop.ForAll(
        DrawnRecord.Any.ToArbitrary(),
        drawn =>
        {
            var report = drawn.Run();
            var counted = report.Commitments.Where(l => l.Bearer is not null).SelectMany(l => l.Occurrences.IsEmpty ? [l.State] : l.Occurrences.Select(o => o.State))
                .Count(s => s is not (CommitmentState.Dormant or CommitmentState.Lapsed or CommitmentState.Waived));
            return report.Commitments.All(l => l.Occurrences.IsEmpty || l.State == l.Occurrences.MinBy(o => (int)o.State)?.State)
                && counted == report.Records.Sum(r => r.Kept + r.KeptLate + r.PartlyKept + r.Missed + r.Open + r.Unknown)
                && report.Coalitions.SelectMany(c => c.Pledged.Concat(c.Allocated).Concat(c.Delivered)).All(f => f.Figure.Lines.All(l => l.Counts)
                    && f.Figure.Number == (f.Figure.Lines.Any(l => l.Entry.Number is not null) ? f.Figure.Lines.Sum(l => l.Entry.Number ?? 0) : null))
                && report.Commitments.SelectMany(l => l.Occurrences).All(o => o.Done is null || !o.Acts.IsEmpty);
        }));

    /// <summary>The laws above would hold of an empty record too.</summary>
    [Fact]
    public void Any_DrawnRecords_ReachTheStatesAndBind()
    {
        var drawn = Gen.Sample(DrawnRecord.Any, 30, new Rnd(7, 13), 150).ToList();
        Assert.Equal([], drawn.SelectMany(d => TestPortfolio.Load(d.Portfolio).Diagnostics).Where(d => !d.Message.Contains("pact/c", StringComparison.Ordinal)).Select(d => d.Message).Distinct());
        var reports = drawn.Select(d => d.Run()).ToList();
        var states = reports.SelectMany(r => r.Commitments).Select(l => l.State).ToHashSet();
        Assert.Equal([], Enum.GetValues<CommitmentState>().Except(states).Except([CommitmentState.Due, CommitmentState.Triggered, CommitmentState.Lapsed]));
        Assert.True(reports.SelectMany(r => r.Instruments).Select(l => l.Stage).Distinct().Count() >= 5);
        Assert.Contains(reports.SelectMany(r => r.Coalitions), c => !c.Allocated.IsEmpty && !c.Delivered.IsEmpty);
        Assert.Contains(reports, r => r.Ledger.Lines.Any(l => l.RevisedBy is not null));
        Assert.Equal(3, reports.SelectMany(r => r.Expected).Select(e => e.Truth).Distinct().Count());
    }

    private static string Figures(TrackReport report) => string.Join('\n', report.Ledger.Keys.Select(k => $"{k} {report.Ledger[k].Number}")
        .Concat(report.Commitments.Select(l => $"{l.Clause.Id} {l.BearerText} {l.State}"))
        .Concat(report.Instruments.Select(l => $"{l.Instrument.Id} {l.Party.Name} {l.Stage}")));

    private static bool Same(TrackReport first, TrackReport second, DrawnRecord drawn)
    {
        var (one, other) = (DrawnRecord.Say(first).Split('\n'), DrawnRecord.Say(second).Split('\n'));
        var differing = one.Except(other).Select(l => "- " + l).Concat(other.Except(one).Select(l => "+ " + l)).ToList();
        Assert.True(differing.Count == 0 && one.Length == other.Length, string.Join('\n', differing) + "\n" + string.Concat(drawn.Clauses) + string.Join("\n", drawn.Lines.Select(l => l.Text)));
        return true;
    }
}
