using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Strategy.Ratification;

/// <summary>How far a text is on its way into force, and what each model says of the rest; the user's assumptions beside them.</summary>
/// <param name="Consents">What it waits for, in words.</param>
public sealed record RatificationClock(RatificationRecord Record, string Consents, ClockForecast Forecast, ClockAssumptions Assumptions)
{
    /// <summary>Days after the as-of day at which chances are given.</summary>
    public static ImmutableArray<int> Ahead => [90, 180, 365, 730];

    /// <summary>Whether it still waits for somebody.</summary>
    public bool IsOpen => Record.InForce is null && Record.Done < Record.Parties.Length;

    /// <summary>The clock of a text on the as-of day, or null where no signature is on record by then.</summary>
    public static RatificationClock? Of(Perspective perspective, Instrument text, ClockStep step)
    {
        if (RatificationRecord.Of(perspective, text, step) is not { } record)
        {
            return null;
        }

        var t0 = perspective.AsOf - record.Opened;
        var consents = PastWaves.Consents(text);
        var assumptions = ClockAssumptions.Of(perspective, text);
        var waves = PastWaves.Like(perspective, consents, perspective.AsOf).RemoveAll(w => w.Id == text.Id);
        return new(record, consents, ClockForecast.Of(record, t0, [.. Ahead.Select(d => (double)(t0 + d))], assumptions, waves), assumptions);
    }

    /// <summary>Whether a text waits for what its parties do at home: it names consents, is to come into force by a count of them, or one of them has acted.</summary>
    public static bool Waits(Perspective perspective, Instrument text) =>
        !text.Needs.IsTrue
        || (perspective.Trusted(text.InForce)?.Value.When?.Atoms().Any(a => a is CountAtom { Act.Verb.Stage: "ratified" or "deposited" or "approved" } or EventAtom { Act.Verb.Stage: "ratified" or "deposited" or "approved" }) ?? false)
        || perspective.Standings.EventsOf(text.Id).Any(e => !e.Denied && e.Stage is "approved" or "ratified" or "deposited");
}
