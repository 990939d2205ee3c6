using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>Runs the folds over a portfolio: <c>Track.Run(architecture, standpoint)</c>.</summary>
public static class Track
{
    public static TrackReport Run(Architecture architecture, Standpoint standpoint) => Run(new Perspective(architecture, standpoint));

    /// <summary>
    /// The same standpoint on a record that ends with the as-of day: what happened later ends no term and starts no notice before it happens. So
    /// the folds say on a day what they would have said if the record had ended on it.
    /// </summary>
    public static Perspective UpToItsDay(Perspective perspective) => perspective.Architecture.Events.Any(e => e.First > perspective.AsOf)
        ? new Perspective(perspective.Architecture with { Events = [.. perspective.Architecture.Events.Where(e => e.First <= perspective.AsOf)] }, perspective.Standpoint with { AsOf = perspective.AsOf })
        : perspective;

    /// <param name="seen">What is looked at; its as-of day is looked at to its end unless a minute is given.</param>
    /// <param name="now">The minute of the as-of day that is looked at, or null for its end.</param>
    public static TrackReport Run(Perspective seen, long? now = null)
    {
        var perspective = UpToItsDay(seen);
        var moment = now ?? (((perspective.AsOf + 1L) * MinuteRange.PerDay) - 1);
        var texts = new InstrumentLives(perspective);
        var lives = now is null ? perspective.Shared(static p => new CommitmentLives(p)) : new CommitmentLives(perspective, moment);
        var (instruments, commitments) = (perspective.Instruments.SelectMany(i => texts.Of(i)), lives.All());
        var ledger = LedgerBook.Of(perspective);
        var pledges = new PledgeRows(perspective, ledger);
        var report = new TrackReport(
            perspective, moment, [.. instruments], [.. commitments], ledger, pledges.Currency, pledges.All(), new CoalitionBook(perspective, ledger).All(), [], [],
            new Pipelines(perspective).All(), new Families(perspective, texts).All(), [], []);
        var clocks = new Clocks(perspective, report.Commitments, report.Instruments, moment);
        return report with { Clocks = clocks.All(), SilentClocks = clocks.Silent(), Records = PromiseRecords.Of(perspective, report.Commitments), Waiting = Waiting.Of(report.Commitments), Expected = [.. seen.Shared(static p => new ExpectedOutcomes(p)).All()] };
    }
}
