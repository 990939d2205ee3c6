using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>A promise in the books that waits for the consent, approval or money of others, none of which is recorded.</summary>
/// <param name="Holders">Those whose single refusal blocks it, as they are named.</param>
public sealed record WaitingRow(Commitment Clause, string Bearer, CommitmentState State, ImmutableArray<string> Holders, ImmutableArray<string> WaitsFor);
