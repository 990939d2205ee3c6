using Fetial.Conditions;
using Fetial.Model;

namespace Fetial.Ledger;

/// <summary>Something owed before it is judged.</summary>
/// <param name="End">The last minute at which an act without a label is counted for this one and not for the next (inclusive).</param>
/// <param name="Bites">Whether the condition held when it began.</param>
/// <param name="IsPeriod">One of several equal periods: what comes after its end belongs to the next.</param>
internal sealed record PlannedOccurrence(RecordedEvent? StartedBy, MinuteRange Start, MinuteRange? Deadline, long End, Truth Bites, bool IsPeriod)
{
    /// <summary>Whether an act of that time may come after its beginning. One that answers another request does not count.</summary>
    public bool MayTake(MinuteRange act, string? answers) =>
        (answers is null || StartedBy?.Label is not { } label || label == answers) && act.Last >= Start.First;

    /// <summary>Whether its time may not be over when the act begins: before its deadline, or at any time where it has none.</summary>
    public bool IsOpenAt(long minute) => IsPeriod ? minute <= End : Deadline is null || minute <= Deadline.Value.Last;

    /// <summary>Whether an act that begins then is counted for it by its days: before the next one begins, or before its own deadline.</summary>
    public bool IsNextTo(long minute) => minute <= End || IsTimely(minute);

    /// <summary>Whether all days of the act lie in it. Where one of the two has no hour, an act of the same day counts.</summary>
    public bool SurelyTakes(MinuteRange act) => Begun(act) && (!IsPeriod || act.Last <= End);

    private bool IsTimely(long minute) => !IsPeriod && Deadline is { } end && minute <= end.Last;

    private bool Begun(MinuteRange act) => act.IsExact && Start.IsExact ? act.First >= Start.First : act.FirstDay >= Start.LastDay;
}
