using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>The answer of <c>track</c>: where everything stands on the day, and why. Every shell renders this and computes nothing.</summary>
/// <param name="Perspective">What was read and from which standpoint.</param>
/// <param name="Now">The minute that is looked at (inclusive), counted as in <see cref="MinuteRange"/>.</param>
/// <param name="Instruments">One life for each text and party, in the order of the portfolio.</param>
/// <param name="Commitments">One life for each commitment and bearer, in the order of the portfolio.</param>
/// <param name="Ledger">The ledger on the as-of day.</param>
/// <param name="Currency">The currency in which most of it counts.</param>
/// <param name="Pledges">Promised sums against the ledger.</param>
/// <param name="Clocks">Overdue first.</param>
/// <param name="Waiting">Promises that wait for others.</param>
/// <param name="SilentClocks">Clauses in the books whose clock nothing has started.</param>
public sealed record TrackReport(
    Perspective Perspective,
    long Now,
    ImmutableArray<InstrumentLife> Instruments,
    ImmutableArray<CommitmentLife> Commitments,
    LedgerBook Ledger,
    string Currency,
    ImmutableArray<PledgeRow> Pledges,
    ImmutableArray<CoalitionProgress> Coalitions,
    ImmutableArray<Clock> Clocks,
    ImmutableArray<Commitment> SilentClocks,
    ImmutableArray<Pipeline> Pipelines,
    ImmutableArray<FamilyProgress> Families,
    ImmutableArray<PromiseRecord> Records,
    ImmutableArray<WaitingRow> Waiting)
{
    /// <summary>What was expected to happen or to be kept, in the order in which it is written.</summary>
    public ImmutableArray<ExpectedOutcome> Expected { get; init; } = [];
}
