using System.Collections.Immutable;
using Fetial.Text;

namespace Fetial.Model.Strategy;

/// <summary>What `plan` is asked about: a promise and what it does to the choice between fighting on and stopping (models.md, section 5).</summary>
/// <param name="Of">Ids of the clauses that promise.</param>
/// <param name="WaitsFor">The event it waits for, or null where it waits for none.</param>
/// <param name="Fighting">f, per period.</param>
/// <param name="PeaceOutside">n, per period.</param>
/// <param name="PeaceWithMember">m, per period.</param>
/// <param name="ArrivesInWar">rw, per period.</param>
/// <param name="ArrivesInPeace">rp, per period.</param>
/// <param name="LapsesInWar">lw, per period.</param>
/// <param name="LapsesInPeace">lp, per period.</param>
/// <param name="Discount">d per period, in (0,1).</param>
/// <param name="Bridge">g: what a bridging guarantee takes from the flow of fighting, or null.</param>
/// <param name="Shocks">Scale of the shocks to the flow of fighting, or null where there are none.</param>
public sealed record ConditionalPromiseQuestion(
    string Id, string? Title, ImmutableArray<string> Of, Act? WaitsFor, Actor Challenger,
    Figure Fighting, Figure PeaceOutside, Figure PeaceWithMember, Figure ArrivesInWar, Figure ArrivesInPeace, Figure LapsesInWar, Figure LapsesInPeace,
    Figure Discount, Figure? Bridge, Figure? Shocks, ImmutableArray<GameQuestion> Games, string? Scenario, SourceLocation Location);
