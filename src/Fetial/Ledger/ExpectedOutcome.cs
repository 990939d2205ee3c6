using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>What became of an expectation that something happens, or that a text or promise comes to a state.</summary>
/// <param name="Truth">Unknown where it cannot be decided, or not yet (<see cref="IsAhead"/>).</param>
/// <param name="Why">One clause without a full stop.</param>
/// <param name="Events">Recorded events that it rests on, in order of time.</param>
public sealed record ExpectedOutcome(Expectation Expectation, Truth Truth, string Why, ImmutableArray<RecordedEvent> Events)
{
    /// <summary>Whether its days are not over on the as-of day, and nothing decided it before.</summary>
    public bool IsAhead { get; init; }
}
