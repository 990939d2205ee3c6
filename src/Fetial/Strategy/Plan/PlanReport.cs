using System.Collections.Immutable;
using Fetial.Situations;
using Fetial.Strategy.Ratification;

namespace Fetial.Strategy.Plan;

/// <summary>The answer of `plan`: promises, a roadmap, clocks and their test on past waves; what was not asked is empty or null.</summary>
public sealed record PlanReport(
    Perspective Perspective, PlanOptions Options, ImmutableArray<PromisePlan> Promises, Roadmap? Roadmap, ImmutableArray<RatificationClock> Clocks, ClockBacktest? Backtest);
