using Fetial.Model;

namespace Fetial.Situations;

/// <summary>When a text ends for a party.</summary>
public sealed partial class Standings
{
    private int? End(Instrument instrument, int party, InForcePeriod? period)
    {
        if (!HasLeavers(instrument) && period?.Until is null && !successors.ContainsKey(instrument.Id))
        {
            return period?.To;
        }

        var ends = new List<int>();
        if (period?.To is { } to)
        {
            ends.Add(to);
        }

        if (period?.Until is { } until && perspective.Facts.FirstDay(until, instrument, period.From ?? Calendar.Beginning) is { } met)
        {
            ends.Add(met - 1);
        }

        ends.AddRange(Believed(instrument, "ended").Where(e => IsEndedFor(instrument, e, party)).Select(e => e.First - 1));
        ends.AddRange(Believed(instrument, "withdrawn").Where(e => e.Actors.Contains(party)).Select(e => e.First - 1));
        var exit = perspective.Trusted(instrument.Exit)?.Value;
        // Where the text allows no exit, notice alone frees nobody (VCLT 54, 56).
        var notBefore = exit is { NotBeforeTermEnds: true } ? period?.To ?? Calendar.Beginning : Calendar.Beginning;
        ends.AddRange(Believed(instrument, "denounced").Where(e => exit is not { None: true } && e.Actors.Contains(party))
            .Select(e => Math.Max(notBefore, (exit?.NoticeMonths is { } months ? Calendar.AddMonths(e.First, months) : e.First + (exit?.NoticeDays ?? 0)) - 1)));
        foreach (var successor in (successors.TryGetValue(instrument.Id, out var replacing) ? replacing : []))
        {
            // Through the dated slots alone: a successor's own standing could lead back here.
            if (perspective.Trusted(successor.InForce)?.Value.From is { } from)
            {
                ends.Add(from - 1);
            }
        }

        return ends.Count == 0 ? null : ends.Min();
    }

    /// <summary>
    /// One of several parties ends a text for itself alone; where it leaves fewer than two, or where others than its parties end it (a successor, a body), it ends for
    /// everybody (VCLT 54, 70(2)).
    /// </summary>
    private bool IsEndedFor(Instrument instrument, TextEvent ended, int party)
    {
        var before = Joined(instrument, ended.First);
        return ended.Actors.Contains(party) || !ended.Actors.Meets(before) || before.Except(EndedBy(instrument, ended.First)).Count < 2;
    }

    private ActorMask EndedBy(Instrument instrument, int day) =>
        Believed(instrument, "ended").Where(e => e.First <= day).Aggregate(ActorMask.Empty, static (all, e) => all.Union(e.Actors));

    /// <summary>Whether anybody has left the text by an act of its own, so that it may stand for some and not for others.</summary>
    public bool HasLeavers(Instrument instrument) =>
        hasLeavers[instrument.Index] ??= EventsOf(instrument.Id).Any(e => e.Stage is "ended" or "withdrawn" or "denounced");
}
