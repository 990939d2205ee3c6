using Fetial.Model;
using Fetial.Strategy.Ratification;

namespace Fetial.Strategy.Plan;

/// <summary>What `plan` is asked.</summary>
/// <param name="Promise">Only this promise; null for every one declared.</param>
/// <param name="Target">The clause to which a roadmap is wanted, or null.</param>
/// <param name="Condition">The event or status to which one is wanted, or null.</param>
/// <param name="Words">The target as the user wrote it.</param>
/// <param name="Clock">Only the clock of this text; null for every text that still waits.</param>
/// <param name="Backtest">Whether the clock is tested on past waves.</param>
/// <param name="Seed">Of the draws; the same seed gives the same report.</param>
public sealed record PlanOptions(string? Promise, Commitment? Target, Formula? Condition, string Words, string? Clock, bool Backtest, ClockStep Step, ulong Seed)
{
    public static PlanOptions Default { get; } = new(null, null, null, "", null, false, ClockStep.Vote, 1);
}
