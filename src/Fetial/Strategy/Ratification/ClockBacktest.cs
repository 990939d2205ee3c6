using System.Collections.Immutable;
using Fetial.Situations;
using Fetial.Strategy.Running;

namespace Fetial.Strategy.Ratification;

/// <summary>
/// The models of the clock asked on days of past waves with what was on record then, all failures shown (models.md, section 8). The assumptions are those of
/// today: where they were written after the fact, what they get right validates nothing.
/// </summary>
/// <param name="Asked">Days since opening at which chances are given: the lengths of the waves tested.</param>
public sealed record ClockBacktest(ImmutableArray<double> Asked, ImmutableArray<BacktestWave> Waves, ImmutableArray<UntestedWave> Untested)
{
    /// <summary>Fewer parties tell nothing about a majority and its hold-outs.</summary>
    public const int LeastParties = 5;

    /// <summary>Days since opening on which forecasts are made.</summary>
    public static ImmutableArray<int> ForecastDays => [30, 60, 100];

    /// <summary>The name of the load of <see cref="Of"/>.</summary>
    public const string Testing = "past waves";

    /// <summary>Every text of the record with at least <see cref="LeastParties"/> parties that waits for their steps.</summary>
    public static IEnumerable<RatificationRecord> Records(Perspective perspective, ClockStep step) =>
        perspective.Instruments.Where(i => RatificationClock.Waits(perspective, i)).Select(i => RatificationRecord.Of(perspective, i, step))
            .OfType<RatificationRecord>().Where(r => r.Parties.Length >= LeastParties).OrderBy(r => r.Opened).ThenBy(r => r.Text.Id, StringComparer.Ordinal);

    /// <summary>Tests every wave whose steps are all on record, and names the others.</summary>
    /// <param name="work">Told how many waves were tested.</param>
    public static ClockBacktest Of(Perspective perspective, ClockStep step, Work work = default)
    {
        var records = Records(perspective, step).ToList();
        var complete = records.Where(r => r.IsComplete).ToList();
        ImmutableArray<double> asked = [.. complete.Select(r => (double)r.LastDay).Distinct().Order()];
        return new(
            asked, [.. complete.Select((r, i) => Told(r, i))],
            [.. records.Where(r => !r.IsComplete).Select(r => new UntestedWave(r, r.InForce is null ? "it is not over" : $"the days of {r.Parties.Length - r.Done} of {r.Parties.Length} are not on record"))]);

        BacktestWave Told(RatificationRecord record, int number)
        {
            work.Tell(Testing, number);
            return Wave(perspective, record, asked);
        }
    }

    private static BacktestWave Wave(Perspective perspective, RatificationRecord record, ImmutableArray<double> asked)
    {
        var assumptions = ClockAssumptions.Of(perspective, record.Text);
        var consents = PastWaves.Consents(record.Text);
        var days = ForecastDays.Where(d => d < record.LastDay).Select(t0 =>
        {
            var waves = PastWaves.Like(perspective, consents, record.Opened + t0).RemoveAll(w => w.Id == record.Text.Id);
            var forecast = ClockForecast.Of(record, t0, asked, assumptions, waves);
            return new BacktestDay(forecast, [.. forecast.Rows.Where(r => r.P99 is not null).Select(r => new BacktestVerdict(r.Model, r.P99 ?? 0, Math.Max(0, record.LastDay - (r.P99 ?? 0))))]);
        });
        return new(record, record.LastDay, assumptions, [.. days]);
    }
}
