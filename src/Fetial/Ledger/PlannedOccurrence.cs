using Fetial.Conditions;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>Something owed before it is judged.</summary>
/// <param name="End">The last day on which an act is counted for this one and not for the next (inclusive).</param>
/// <param name="Bites">Whether the condition held when it began.</param>
/// <param name="IsPeriod">One of several equal periods: what comes after its end belongs to the next.</param>
internal sealed record PlannedOccurrence(RecordedEvent? StartedBy, MinuteRange Start, MinuteRange? Deadline, int End, Truth Bites, bool IsPeriod);
