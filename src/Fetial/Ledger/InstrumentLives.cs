using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>
/// The life cycle of every text per party: a fold over its dated slots and events up to the as-of day. What binds (provisional, in force,
/// suspended, ended) is read from the standing (design, "Standing"); the steps before it are the furthest that the party has taken.
/// </summary>
public sealed class InstrumentLives(Perspective perspective)
{
    private readonly Dictionary<string, List<Instrument>> successors = perspective.Instruments
        .SelectMany(i => i.Replaces.Select(id => (Id: id, Text: i))).GroupBy(p => p.Id, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(p => p.Text).ToList(), StringComparer.Ordinal);

    /// <summary>One life for each party on the as-of day, by name; those who took a step without being a party come too.</summary>
    public ImmutableArray<InstrumentLife> Of(Instrument instrument)
    {
        var others = perspective.Standings.EventsOf(instrument.Id).Where(e => !e.Denied && e.First <= perspective.AsOf && Stage(e.Stage) is InstrumentStage.InterestDeclared or InstrumentStage.Negotiated)
            .Aggregate(ActorMask.Empty, (all, e) => all.Union(e.Actors));
        return
        [
            .. perspective.Standings.PartiesOn(instrument, perspective.AsOf).Union(others).Indices
                .Select(p => Of(instrument, perspective.Architecture.Actors[p])).OrderBy(l => l.Party.Name, StringComparer.Ordinal),
        ];
    }

    public InstrumentLife Of(Instrument instrument, Actor party)
    {
        var entries = Entries(instrument, party.Index);
        var spells = perspective.Standings.Of(instrument, party.Index);
        var now = spells.FirstOrDefault(s => s.Days.Contains(perspective.AsOf));
        var (stage, since, rule) = now?.Standing switch
        {
            Standing.Ended => Ended(instrument, now, entries),
            Standing.InForce => InForce(instrument, now, entries),
            Standing.Suspended => (InstrumentStage.Suspended, RangeOf(now)?.First, "a suspension is stated and no resumption"),
            Standing.Provisional => (InstrumentStage.Provisional, RangeOf(now)?.First, "signed, and its period of provisional application has begun (VCLT 25)"),
            _ => Furthest(entries),
        };
        return new InstrumentLife(instrument, party, stage, since is { } day && day > Calendar.Beginning ? day : null, Until(stage, now, instrument, party.Index), rule, entries);
    }

    /// <summary>The stage that a stated step brings a text to.</summary>
    public static InstrumentStage Stage(string word) => word switch
    {
        "interested" => InstrumentStage.InterestDeclared,
        "negotiated" => InstrumentStage.Negotiated,
        "proposed" => InstrumentStage.Proposed,
        "initialled" => InstrumentStage.Initialled,
        "signed" or "adopted" or "joined" => InstrumentStage.Signed,
        "approved" => InstrumentStage.Approved,
        "ratified" => InstrumentStage.Ratified,
        "deposited" => InstrumentStage.Notified,
        "in force" => InstrumentStage.InForce,
        "suspended" => InstrumentStage.Suspended,
        "denounced" => InstrumentStage.NoticeGiven,
        "ended" or "withdrawn" => InstrumentStage.Ended,
        _ => InstrumentStage.None,
    };

    private (InstrumentStage, int?, string) Ended(Instrument instrument, StandingSpell now, ImmutableArray<StageEntry> entries)
    {
        var first = RangeOf(now)?.First;
        if (successors.TryGetValue(instrument.Id, out var replacing) && replacing.Find(s => perspective.Trusted(s.InForce)?.Value.From == first) is { } successor)
        {
            return (InstrumentStage.Superseded, first, $"{successor.Id} replaces it");
        }

        return (InstrumentStage.Ended, first, entries.Any(e => !e.Denied && e.Stage == InstrumentStage.NoticeGiven) ? "its notice has run out"
            : entries.Any(e => !e.Denied && e.Stage == InstrumentStage.Ended) ? "an ending or a withdrawal is recorded" : "its term is over");
    }

    private (InstrumentStage, int?, string) InForce(Instrument instrument, StandingSpell now, ImmutableArray<StageEntry> entries)
    {
        var notice = entries.LastOrDefault(e => !e.Denied && e.Stage == InstrumentStage.NoticeGiven);
        if (notice is not null)
        {
            return (InstrumentStage.NoticeGiven, notice.First, "notice has been given and has not run out");
        }

        var political = perspective.Standings.ForceOf(instrument) is Force.Political or Force.Unilateral;
        return (InstrumentStage.InForce, RangeOf(now)?.First, political
            ? "a political text is in effect from its adoption or signature"
            : entries.Any(e => !e.Denied && e.Stage == InstrumentStage.Notified) ? "it is bound, and its own period has begun" : "its own period has begun; no notification of its own is recorded");
    }

    private static (InstrumentStage, int?, string) Furthest(ImmutableArray<StageEntry> entries)
    {
        var furthest = entries.Where(e => !e.Denied && e.Stage <= InstrumentStage.Notified).OrderByDescending(e => e.Stage).ThenBy(e => e.First).FirstOrDefault();
        return furthest is null
            ? (InstrumentStage.None, null, "no step of it is recorded")
            : (furthest.Stage, furthest.First, furthest.Stage == InstrumentStage.Approved
                ? "a vote at home; no ratification or notification is recorded" : "the furthest step recorded, and it is not in force");
    }

    private ImmutableArray<StageEntry> Entries(Instrument instrument, int party)
    {
        var own = perspective.Actors.WithParts(ActorMask.Single(party));

        // Who joined later came to the text by that act and not by what others had done before.
        var joined = perspective.Standings.EventsOf(instrument.Id).Any(e => e.Stage == "joined" && !e.Denied && e.Actors.Contains(party));
        return
        [
            .. perspective.Standings.EventsOf(instrument.Id)
                .Where(e => e.First <= perspective.AsOf && Stage(e.Stage) != InstrumentStage.None && (e.Actors.Meets(own) || (!joined && (e.Actors.IsEmpty || Stage(e.Stage) is InstrumentStage.Proposed or InstrumentStage.Initialled || e.Stage == "adopted"))))
                .Select(e => new StageEntry(Stage(e.Stage), e.First, e.Last, e.Denied, e.Evidence, [.. e.Sources], e.Location))
                .OrderBy(e => e.First).ThenBy(e => (int)e.Stage).ThenBy(e => e.Location.Path, StringComparer.Ordinal).ThenBy(e => e.Location.Line),
        ];
    }

    private DayRange? RangeOf(StandingSpell spell)
    {
        foreach (var range in spell.Days.Ranges)
        {
            if (range.Contains(perspective.AsOf))
            {
                return range;
            }
        }

        return null;
    }

    private int? Until(InstrumentStage stage, StandingSpell? now, Instrument instrument, int party)
    {
        if (now is null || stage is InstrumentStage.Ended or InstrumentStage.Superseded || now.Standing is not (Standing.InForce or Standing.Provisional or Standing.Suspended))
        {
            return null;
        }

        var last = perspective.Standings.Of(instrument, party).Where(s => s.Standing is Standing.InForce or Standing.Suspended).Select(s => s.Days.Last).DefaultIfEmpty(Calendar.Forever).Max();
        return last >= Calendar.Forever ? null : last;
    }
}
