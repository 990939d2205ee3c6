using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>Where a commitment stands for one bearer (or for all of them, where they bear it together) on the as-of day, and why.</summary>
/// <param name="Bearer">The bearer; null where several bear it together or the text leaves it open.</param>
/// <param name="BearerText">Who it is, in words.</param>
/// <param name="State">The worst state of its occurrences, or the state of the whole where there is none.</param>
/// <param name="Since">First day on which it bound, or null.</param>
/// <param name="Rule">The rule behind the state, one clause without a full stop.</param>
/// <param name="WaitsFor">What must still happen or be given, as the conditions read; empty where nothing is waited for.</param>
public sealed record CommitmentLife(
    Commitment Clause,
    Actor? Bearer,
    string BearerText,
    CommitmentState State,
    int? Since,
    string Rule,
    ImmutableArray<string> WaitsFor,
    ImmutableArray<Occurrence> Occurrences)
{
    /// <summary>Every recorded act that counts, once, in order of time.</summary>
    public ImmutableArray<RecordedEvent> Acts => [.. Occurrences.SelectMany(o => o.Acts).DistinctBy(e => e.Index)];
}
