using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Situations;
using Fetial.Strategy.Ratification;
using Fetial.Strategy.Running;

namespace Fetial.Strategy.Plan;

/// <summary>When would it arrive? Promises during war, what waits for what, and the clock of consents; a pure function of the portfolio and the question.</summary>
public static class Plan
{
    private const string Promises = "promises";
    private const string Roads = "roadmaps";
    private const string ClockWork = "clocks";

    /// <summary>How much <see cref="Run"/> will have to do.</summary>
    public static ImmutableArray<WorkLoad> Loads(Perspective perspective, PlanOptions options)
    {
        ImmutableArray<WorkLoad> loads =
        [
            new(Promises, Asked(perspective, options).Count()), new(Roads, options.Target is null && options.Condition is null ? 0 : 1),
            new(ClockWork, Texts(perspective, options).Count()), new(ClockBacktest.Testing, options.Backtest ? ClockBacktest.Records(perspective, options.Step).Count() : 0),
        ];
        return loads.RemoveAll(l => l.Total == 0);
    }

    /// <param name="work">Told about <see cref="Loads"/>.</param>
    public static PlanReport Run(Perspective perspective, PlanOptions options, Work work = default)
    {
        var promises = ImmutableArray.CreateBuilder<PromisePlan>();
        foreach (var promise in Asked(perspective, options))
        {
            work.Tell(Promises, promises.Count);
            promises.Add(PromisePlan.Of(promise, options.Seed, work));
        }

        work.Tell(Roads, 0);
        var roadmap = options.Target is { } clause ? Roadmap.To(perspective, clause)
            : options.Condition is { } condition ? Roadmap.To(perspective, condition, options.Words) : null;
        return new(perspective, options, promises.ToImmutable(), roadmap, Clocks(perspective, options, work), options.Backtest ? ClockBacktest.Of(perspective, options.Step, work) : null);
    }

    private static bool Narrowed(PlanOptions options) => options.Target is not null || options.Condition is not null || options.Clock is not null || options.Backtest;

    private static IEnumerable<ConditionalPromiseQuestion> Asked(Perspective perspective, PlanOptions options) => options.Promise is null && Narrowed(options) ? [] :
        perspective.Architecture.Strategy.Promises.Where(p => perspective.Counts(p.Scenario) && (options.Promise is null || p.Id == options.Promise));

    private static IEnumerable<Instrument> Texts(Perspective perspective, PlanOptions options) =>
        options.Clock is { } id ? perspective.Instruments.Where(i => i.Id == id)
        : Narrowed(options) || options.Promise is not null ? []
        : perspective.Instruments.Where(i => RatificationClock.Waits(perspective, i));

    private static ImmutableArray<RatificationClock> Clocks(Perspective perspective, PlanOptions options, Work work)
    {
        var clocks = new List<RatificationClock>();
        foreach (var (text, number) in Texts(perspective, options).Select((t, i) => (t, i)))
        {
            work.Tell(ClockWork, number);
            if (RatificationClock.Of(perspective, text, options.Step) is { } clock)
            {
                clocks.Add(clock);
            }
        }

        return options.Clock is not null ? [.. clocks] : [.. clocks.Where(c => c.IsOpen).OrderBy(c => c.Record.Opened).ThenBy(c => c.Record.Text.Id, StringComparer.Ordinal)];
    }
}
