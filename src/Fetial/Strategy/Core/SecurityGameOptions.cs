using System.Collections.Immutable;
using Fetial.Strategy.Reputation;
using Fetial.Strategy.WarTermination;

namespace Fetial.Strategy.Core;

/// <summary>
/// A security architecture as one game of the challenger, the protege and the alliance (models.md, section 11). Flows are per period and per player, in the
/// order challenger, protege, alliance.
/// </summary>
/// <param name="Fighting">While fighting.</param>
/// <param name="PeaceOutside">In peace without the membership.</param>
/// <param name="PeaceWithMember">In peace with it.</param>
/// <param name="Bridge">What a bridging guarantee that is honoured adds to each player's flow while fighting; the challenger's part is not positive.</param>
/// <param name="Reliability">Belief that the bridge is honoured when tested; updated by every test.</param>
/// <param name="Waiting">The rates at which members ratify while the accession is pending, one for each that has not; equal rates are counted together.</param>
/// <param name="PendingLapse">The chance per period that a pending accession lapses.</param>
/// <param name="MayAttackAgain">Whether the challenger may attack after a ceasefire, a lapse, or while the accession is pending.</param>
/// <param name="MemberAttack">The flows of a war against a member, or null where a member is not attacked.</param>
/// <param name="Tests">How many tests of the bridge change the belief; later ones no more.</param>
public sealed record SecurityGameOptions(
    ImmutableArray<double> Fighting,
    ImmutableArray<double> PeaceOutside,
    ImmutableArray<double> PeaceWithMember,
    ImmutableArray<double> Bridge,
    BetaBelief Reliability,
    PromisePolicy Policy,
    ImmutableArray<double> Waiting,
    double PendingLapse,
    bool MayAttackAgain,
    ImmutableArray<double>? MemberAttack,
    int Tests,
    double Discount,
    ImmutableArray<double> Precision)
{
    /// <summary>The war alone, as in section 5: one challenger, flows for it only.</summary>
    public static SecurityGameOptions OfWar(ConditionalPromise promise, double bridge, double precision) => new(
        [promise.Fighting, 0, 0], [promise.PeaceOutside, 0, 0], [promise.PeaceWithMember, 0, 0], [-bridge, 0, 0], new(1, 0), promise.Policy, [], 0, false, null, 0,
        promise.Discount, [precision, precision, precision]);
}
