using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>One thing owed under a commitment by one bearer: the whole of it, one year of it, or what one request or trigger called for.</summary>
/// <param name="StartedBy">The request or trigger, or null where it simply began.</param>
/// <param name="Start">When it began.</param>
/// <param name="Deadline">The last moment for it, as a range where the start is not known to the minute; null where none can be counted.</param>
/// <param name="Acts">Recorded acts that fulfil it or, of a prohibition, that break it; in order of time.</param>
/// <param name="Done">How much of the amount was delivered, or null where no amount is asked or stated.</param>
/// <param name="Needed">The amount asked, or null.</param>
/// <param name="Rule">The rule behind the state, one clause without a full stop.</param>
public sealed record Occurrence(
    RecordedEvent? StartedBy,
    MinuteRange Start,
    MinuteRange? Deadline,
    ImmutableArray<RecordedEvent> Acts,
    Amount? Done,
    Amount? Needed,
    CommitmentState State,
    string Rule);
