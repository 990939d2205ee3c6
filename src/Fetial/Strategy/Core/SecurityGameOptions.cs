using System.Collections.Immutable;
using Fetial.Strategy.Bargaining;
using Fetial.Strategy.Deterrence;
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
/// <param name="MayAttackAgain">Whether the challenger may attack after a ceasefire, a lapse, or while the accession is pending. An attack is fought for a period at least.</param>
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
    /// <summary>What the protege chooses; null where it has no choice, as in the special cases.</summary>
    public ProtegeMoves? Protege { get; init; }

    /// <summary>What the alliance chooses; null where chance and belief stand for it.</summary>
    public AllianceMoves? Alliance { get; init; }

    /// <summary>Members who choose whether to ratify, in the order in which they move within a period; besides those of <see cref="Waiting"/>.</summary>
    public ImmutableArray<VetoPlayer> Vetoes { get; init; } = [];

    /// <summary>Whether an attack decides the war at once, as in sections 1a and 2d: the flows of fighting are then its stock, and nothing comes after.</summary>
    public bool Decisive { get; init; }

    /// <summary>One attack, answered or not (section 1a): the challenger's values; solve it over one period, at the state of a ceasefire that may be broken.</summary>
    /// <param name="belief">p: that the guarantor honours.</param>
    /// <param name="precision">In 1/stake points; infinite for the best choice.</param>
    public static SecurityGameOptions OfDeterrence(ExtendedDeterrence model, double belief, double precision) => new(
        [model.Attack(0), 0, 0], [model.StatusQuo, 0, 0], [0, 0, 0], [model.Attack(1) - model.Attack(0), 0, 0], new(belief, 1 - belief), default, [], 0, true, null, 0, 0.5,
        [precision, precision, precision])
    {
        Decisive = true,
    };

    /// <summary>A promise that is under way (section 2d): the challenger may attack before it is delivered.</summary>
    /// <param name="rate">l: the chance per period that it is delivered.</param>
    public static SecurityGameOptions OfWindow(DeliveryWindow window, double rate) => new(
        [window.AttackNow, 0, 0], [window.Concession, 0, 0], [window.AfterDelivery * (1 - window.Discount), 0, 0], [0, 0, 0], new(0, 1), default, [rate], 0, true, null, 0,
        window.Discount, [double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity])
    {
        Decisive = true,
    };

    /// <summary>The war alone, as in section 5: one challenger, flows for it only.</summary>
    public static SecurityGameOptions OfWar(ConditionalPromise promise, double bridge, double precision) => new(
        [promise.Fighting, 0, 0], [promise.PeaceOutside, 0, 0], [promise.PeaceWithMember, 0, 0], [-bridge, 0, 0], new(1, 0), promise.Policy, [], 0, false, null, 0,
        promise.Discount, [precision, precision, precision]);
}
