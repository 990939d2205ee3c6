using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Strategy.Games;

namespace Fetial.Strategy.Plan;

/// <summary>Everything `plan` says of one declared promise.</summary>
/// <param name="Games">Models run beside it, such as the window between promise and delivery (models.md, section 2d).</param>
public sealed record PromisePlan(PromiseAnalysis Analysis, ImmutableArray<PromiseClaim> Claims, ImmutableArray<GameAnswer> Games)
{
    public static PromisePlan Of(ConditionalPromiseQuestion question, ulong seed) =>
        new(PromiseAnalysis.Of(question, seed), PromiseClaims.Of(question, seed), Strategy.Games.Games.Run(question.Games));
}
