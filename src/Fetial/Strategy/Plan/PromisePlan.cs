using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Strategy.Games;
using Fetial.Strategy.Running;

namespace Fetial.Strategy.Plan;

/// <summary>Everything `plan` says of one declared promise.</summary>
/// <param name="Games">Models run beside it, such as the window between promise and delivery (models.md, section 2d).</param>
public sealed record PromisePlan(PromiseAnalysis Analysis, ImmutableArray<PromiseClaim> Claims, ImmutableArray<GameAnswer> Games)
{
    /// <param name="work">May stop it.</param>
    public static PromisePlan Of(ConditionalPromiseQuestion question, ulong seed, Work work = default) =>
        new(PromiseAnalysis.Of(question, seed, work), PromiseClaims.Of(question, seed, work), Strategy.Games.Games.Run(question.Games));
}
