using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Strategy.Ratification;

/// <summary>Who has taken which step towards a text by the as-of day, read off the record.</summary>
/// <param name="Opened">The day of the first signature or adoption, from which days are counted.</param>
/// <param name="InForce">First day in force for anybody by the as-of day, or null.</param>
/// <param name="Parties">Those who were parties on the day of opening, by day of the step, then by name.</param>
/// <param name="JoinedLater">Those who became parties after it and before the entry into force, and whose consent is then asked as well.</param>
public sealed record RatificationRecord(Instrument Text, ClockStep Step, int Opened, int? InForce, ImmutableArray<PartyClock> Parties, ImmutableArray<PartyClock> JoinedLater)
{
    public int Done => Parties.Count(p => p.Day is not null);

    public ImmutableArray<Actor> Missing => [.. Parties.Where(p => p.Day is null).Select(p => p.Party)];

    /// <summary>Whether the step of every party is on record.</summary>
    public bool IsComplete => !Parties.IsEmpty && Parties.All(p => p.Day is not null);

    /// <summary>Days from opening to the last step; the record must be complete.</summary>
    public int LastDay => Parties.Max(p => p.Day ?? throw new InvalidOperationException("A step is missing.")) - Opened;

    /// <summary>The record of a text, or null where no signature, adoption or party is on record by the as-of day.</summary>
    public static RatificationRecord? Of(Perspective perspective, Instrument text, ClockStep step)
    {
        var events = perspective.Standings.EventsOf(text.Id).Where(e => !e.Denied && e.First <= perspective.AsOf).ToList();
        if (events.Where(e => e.Stage is "signed" or "adopted").Select(e => (int?)e.First).Min() is not { } opened)
        {
            return null;
        }

        var standings = perspective.Standings;
        var parties = standings.PartiesOn(text, opened);
        var inForce = parties.Indices.SelectMany(p => standings.Of(text, p)).Where(s => s.Standing == Standing.InForce && s.Days.First <= perspective.AsOf).Select(s => (int?)s.Days.First).Min();
        // Who becomes a party on the day of the entry into force itself owed it nothing.
        var later = standings.PartiesOn(text, inForce is { } start ? start - 1 : perspective.AsOf).Except(parties);
        return parties.IsEmpty ? null : new(text, step, opened, inForce, Clocks(parties), Clocks(later));

        ImmutableArray<PartyClock> Clocks(ActorMask of) =>
            [.. of.Indices.Select(p => Clock(perspective, events, p, step)).OrderBy(p => p.Day ?? int.MaxValue).ThenBy(p => p.Party.Name, StringComparer.Ordinal)];
    }

    /// <summary>Durations as they looked on a day after opening: what had not been done by then is cut off there.</summary>
    public IEnumerable<Duration> DurationsAt(double day) =>
        Parties.Select(p => p.Day is { } done && done - Opened <= day ? new Duration(done - Opened, true) : new Duration(day, false));

    private static PartyClock Clock(Perspective perspective, List<TextEvent> events, int party, ClockStep step)
    {
        var own = perspective.Actors.WithParts(ActorMask.Single(party));
        var found = events.Where(e => Counts(e.Stage, step) && e.Actors.Meets(own) && e.Last <= perspective.AsOf).OrderBy(e => e.Last).FirstOrDefault();
        return new(perspective.Architecture.Actors[party], found?.Last, found is not null && found.First != found.Last);
    }

    private static bool Counts(string stage, ClockStep step) =>
        stage == "deposited" || (stage == "ratified" && step != ClockStep.Notification) || (stage == "approved" && step == ClockStep.Vote);
}
