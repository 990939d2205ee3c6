using System.Collections.Immutable;
using Fetial.Situations;
using Fetial.Strategy.Ratification;

namespace Fetial.Strategy.Plan;

/// <summary>When would it arrive? Promises during war, what waits for what, and the clock of consents; a pure function of the portfolio and the question.</summary>
public static class Plan
{
    public static PlanReport Run(Perspective perspective, PlanOptions options)
    {
        var narrowed = options.Target is not null || options.Condition is not null || options.Clock is not null || options.Backtest;
        var promises = options.Promise is null && narrowed ? [] : perspective.Architecture.Strategy.Promises
            .Where(p => perspective.Counts(p.Scenario) && (options.Promise is null || p.Id == options.Promise)).Select(p => PromisePlan.Of(p, options.Seed)).ToImmutableArray();
        var roadmap = options.Target is { } clause ? Roadmap.To(perspective, clause)
            : options.Condition is { } condition ? Roadmap.To(perspective, condition, options.Words) : null;
        return new(perspective, options, promises, roadmap, Clocks(perspective, options, narrowed), options.Backtest ? ClockBacktest.Of(perspective, options.Step) : null);
    }

    private static ImmutableArray<RatificationClock> Clocks(Perspective perspective, PlanOptions options, bool narrowed)
    {
        if (options.Clock is { } id)
        {
            return [.. perspective.Instruments.Where(i => i.Id == id).Select(i => RatificationClock.Of(perspective, i, options.Step)).OfType<RatificationClock>()];
        }

        return narrowed || options.Promise is not null ? [] :
        [
            .. perspective.Instruments.Where(i => RatificationClock.Waits(perspective, i)).Select(i => RatificationClock.Of(perspective, i, options.Step)).OfType<RatificationClock>()
                .Where(c => c.IsOpen).OrderBy(c => c.Record.Opened).ThenBy(c => c.Record.Text.Id, StringComparer.Ordinal),
        ];
    }
}
