using System.Collections.Immutable;
using Fetial.Strategy.WarTermination;

namespace Fetial.Strategy.Core;

/// <summary>How likely the challenger fights on this period under each policy on a promise (models.md, section 11).</summary>
public sealed record PolicyComparison(ImmutableArray<PolicyComparisonRow> Rows)
{
    private const int Horizon = 2000;

    /// <summary>No promise, conditional, unconditional, and unconditional with a bridging guarantee.</summary>
    /// <param name="bridge">What the guarantee takes from the challenger's flow while fighting.</param>
    /// <param name="precision">In 1/stake points; infinite for the best choice.</param>
    public static PolicyComparison Of(ConditionalPromise promise, PromisePolicy conditional, PromisePolicy unconditional, double bridge, double precision)
    {
        PolicyComparisonRow Row(string name, PromisePolicy policy, double help)
        {
            var game = SecurityGame.Build(SecurityGameOptions.OfWar(promise with { Policy = policy }, help, precision));
            var solution = game.Solve(Horizon);
            var war = SecurityGame.War(true);
            return new(name, policy, help, solution.Chance(war, SecurityGame.Fight), solution.Value(war, 0));
        }

        return new(
        [
            Row("no promise", default, 0),
            Row("conditional", conditional, 0),
            Row("unconditional", unconditional, 0),
            Row("unconditional with a bridging guarantee", unconditional, bridge),
        ]);
    }
}
