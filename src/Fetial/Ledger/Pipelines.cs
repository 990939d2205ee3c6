using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>
/// The ratification of texts, party by party: n of N, who is missing, how long so far. N counts the parties at the entry into force, or on the
/// as-of day before that. A vote in a parliament is not a notification (design, "NATO accession, as events").
/// </summary>
public sealed class Pipelines(Perspective perspective)
{
    /// <summary>Texts that need the consent of their parties or of whose parties a vote, ratification or notification is recorded; those not in force first.</summary>
    public ImmutableArray<Pipeline> All() =>
    [
        .. perspective.Instruments.Where(i => !i.Needs.IsTrue || perspective.Standings.EventsOf(i.Id).Any(e => IsStep(e.Stage))).Select(Of).Where(p => p.Rows.Length > 0)
            .OrderBy(p => p.InForce is not null).ThenByDescending(p => p.Rows.Length - p.AtHome).ThenBy(p => p.Instrument.Id, StringComparer.Ordinal),
    ];

    public Pipeline Of(Instrument instrument)
    {
        var day = perspective.AsOf;
        var events = perspective.Standings.EventsOf(instrument.Id).Where(e => !e.Denied && e.First <= day).ToList();
        var parties = perspective.Standings.PartiesOn(instrument, day);
        var inForce = parties.Indices.SelectMany(p => perspective.Standings.Of(instrument, p)).Where(s => s.Standing == Standing.InForce && s.Days.First <= day).Select(s => (int?)s.Days.First).Min();
        if (inForce is { } start)
        {
            // Who becomes a party by the entry into force itself owed it nothing.
            parties = perspective.Standings.PartiesOn(instrument, start - 1) is { IsEmpty: false } before ? before : parties;
        }

        var opened = events.Where(e => e.Stage is "signed" or "adopted").Select(e => (int?)e.First).Min();
        var rows = parties.Indices.Select(p => Row(events, perspective.Architecture.Actors[p], opened));
        return new Pipeline(instrument, opened, inForce, [.. rows.OrderBy(r => r.IsDoneAtHome).ThenBy(r => r.Days ?? int.MaxValue).ThenBy(r => r.Party.Name, StringComparer.Ordinal)]);
    }

    private PipelineRow Row(List<TextEvent> events, Actor party, int? opened)
    {
        var own = perspective.Actors.WithParts(ActorMask.Single(party.Index));
        int? First(string stage, bool everybody) => events.Where(e => e.Stage == stage && (e.Actors.Meets(own) || (everybody && e.Actors.IsEmpty))).Select(e => (int?)e.First).Min();
        var signed = First("signed", true) ?? First("adopted", true) ?? First("joined", false);
        var (vote, ratified, notified) = (First("approved", false), First("ratified", false), First("deposited", false));
        var last = notified ?? ratified ?? vote;
        return new PipelineRow(party, signed, vote, ratified, notified, opened is { } from ? (last ?? perspective.AsOf) - from : null);
    }

    private static bool IsStep(string stage) => stage is "approved" or "ratified" or "deposited";
}
