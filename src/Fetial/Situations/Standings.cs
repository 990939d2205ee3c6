using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Situations;

/// <summary>
/// The standing of every text per party and day, from its dated slots and events (design, "Standing"). Treaties pass from signed to in force by
/// their entry into force; political texts, laws, decisions and unilateral texts are in effect from adoption or signature.
/// </summary>
public sealed partial class Standings
{
    private static readonly List<TextEvent> NoEvents = [];

    private readonly Perspective perspective;
    private readonly Dictionary<string, List<TextEvent>> events = new(StringComparer.Ordinal);
    private readonly List<(string Stage, List<TextEvent> Found)>?[] believed;
    private readonly ActorMask?[] everParties;
    private readonly bool?[] hasLeavers;
    private readonly Dictionary<string, List<Instrument>> successors = new(StringComparer.Ordinal);
    private readonly Dictionary<long, StandingSpell[]> spells = [];
    private readonly Dictionary<long, ActorMask> parties = [];
    private readonly Dictionary<int, ActorMask> listed = [];

    public Standings(Perspective perspective)
    {
        this.perspective = perspective;
        believed = new List<(string, List<TextEvent>)>?[perspective.Architecture.Instruments.Length];
        everParties = new ActorMask?[perspective.Architecture.Instruments.Length];
        hasLeavers = new bool?[perspective.Architecture.Instruments.Length];
        Collect();
        foreach (var instrument in perspective.Instruments)
        {
            foreach (var replaced in instrument.Replaces.Distinct(StringComparer.Ordinal))
            {
                ListOf(successors, replaced).Add(instrument);
            }
        }
    }

    /// <summary>All stages that slots and event lines state for a text, denials included.</summary>
    public IReadOnlyList<TextEvent> EventsOf(string id) => events.TryGetValue(id, out var found) ? found : Array.Empty<TextEvent>();

    /// <summary>Whether a stage that somebody states for a day counts in the standing of the text: no denial that is trusted more, or better dated, is against it.</summary>
    public bool Counts(Instrument instrument, string stage, int first) => Believed(instrument, stage).Exists(e => e.First == first);

    /// <summary>The parties on a day: those named, and those that joined by then and have not left. A text that is over keeps those that it had last.</summary>
    public ActorMask PartiesOn(Instrument instrument, int day)
    {
        var key = Key(instrument.Index, day);
        if (!parties.TryGetValue(key, out var known))
        {
            known = FindParties(instrument, day);
            parties[key] = known;
        }

        return known;
    }

    private ActorMask FindParties(Instrument instrument, int day)
    {
        var found = Joined(instrument, day);
        var ended = Believed(instrument, "ended").Where(e => e.First <= day).ToList();
        var staying = found.Except(EndedBy(instrument, day));
        // A text that is over keeps the parties that it had.
        return staying.Count < 2 || ended.Exists(e => !e.Actors.Meets(found)) ? found : staying;
    }

    /// <summary>Those named and those that joined by a day and have not withdrawn.</summary>
    private ActorMask Joined(Instrument instrument, int day)
    {
        var found = Named(instrument, day);
        foreach (var joined in Believed(instrument, "joined"))
        {
            if (joined.First <= day)
            {
                found = found.Union(joined.Actors);
            }
        }

        foreach (var left in Believed(instrument, "withdrawn"))
        {
            if (left.Last <= day)
            {
                found = found.Except(left.Actors);
            }
        }

        return found;
    }

    /// <summary>Whoever is or was a party by the as-of day or later: those named and those that joined, whether or not they have left.</summary>
    public ActorMask EverParties(Instrument instrument) => everParties[instrument.Index] ??=
        Believed(instrument, "joined").Aggregate(Named(instrument, perspective.AsOf).Union(Named(instrument, Calendar.Forever)), (all, joined) => all.Union(joined.Actors));

    /// <summary>Whether the text names its parties one by one, so that the list is the same on every day.</summary>
    public bool HasPlainParties(Instrument instrument)
    {
        Named(instrument, perspective.AsOf);
        return listed.ContainsKey(instrument.Index);
    }

    private static long Key(int first, int second) => ((long)first << 32) | (uint)second;

    private static List<T> ListOf<T>(Dictionary<string, List<T>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        return list;
    }

    /// <summary>The spells of a text for a party, in order of time, without gaps of standing None written out.</summary>
    public ImmutableArray<StandingSpell> Of(Instrument instrument, int party)
    {
        var key = Key(instrument.Index, party);
        if (!spells.TryGetValue(key, out var known))
        {
            // Entered first: a text that comes into force with another that waits for it has no standing yet when asked again.
            spells[key] = [];
            known = Compute(instrument, party);
            spells[key] = known;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(known);
    }

    public Standing On(Instrument instrument, int party, int day) =>
        Array.Find(ImmutableCollectionsMarshal.AsArray(Of(instrument, party)) ?? [], s => s.Days.Contains(day))?.Standing ?? Standing.None;

    public Force ForceOf(Instrument instrument) => perspective.Trusted(instrument.Force)?.Value ?? Force.Unstated;

    /// <summary>The last day of the term by the text's own period, or null where it has none.</summary>
    public int? TermEnd(Instrument instrument) => perspective.Trusted(instrument.InForce)?.Value.To;

    /// <summary>Whether somebody proposed the text and nobody has signed or adopted it.</summary>
    public bool IsProposal(Instrument instrument) =>
        perspective.Trusted(instrument.InForce) is null && Believed(instrument, "signed").Count == 0 && Believed(instrument, "adopted").Count == 0 && Believed(instrument, "in force").Count == 0;

    /// <summary>The day on which the text was first signed or adopted, or null.</summary>
    public int? ConcludedOn(Instrument instrument) =>
        Believed(instrument, "signed").Concat(Believed(instrument, "adopted")).Select(e => (int?)e.First).Min();

    private ActorMask Named(Instrument instrument, int day)
    {
        // Lists that depend on memberships are read at the day; plain lists once.
        if (listed.TryGetValue(instrument.Index, out var known))
        {
            return known;
        }

        var mask = ActorMask.Empty;
        var changes = false;
        foreach (var by in instrument.By)
        {
            mask = mask.Union(perspective.Actors.Resolve(by.Value, new Frame(null, null, day)));
            changes |= by.Value.Terms.Any(t => t.Form == PartyKind.EveryMemberOf || t.Actor?.Kind is ActorKind.Class or ActorKind.Group or ActorKind.Coalition);
        }

        if (!changes)
        {
            listed[instrument.Index] = mask;
        }

        return mask;
    }

    private StandingSpell[] Compute(Instrument instrument, int party)
    {
        var proposed = First(instrument, party, "proposed") ?? First(instrument, party, "initialled");
        var signed = First(instrument, party, "signed");
        var adopted = First(instrument, party, "adopted");
        var joined = FirstBy(instrument, party, "joined");
        var start = InForceFrom(instrument, party, signed, adopted);
        var period = perspective.Trusted(instrument.InForce)?.Value;
        if (joined is { } join && !Named(instrument, join).Contains(party))
        {
            // Joining is consent: it binds once the text is in force, and until then as a signature does (VCLT 18).
            start = start is { } from ? Math.Max(from, join) : ForceOf(instrument) == Force.Treaty ? null : join;
            proposed = null;
            signed = join;
            adopted = null;
        }

        var end = End(instrument, party, period);
        if (start is { } opened && period is { To: null, Months: { } months })
        {
            end = Math.Min(end ?? Calendar.Forever, Calendar.AddMonths(opened, months) - 1);
        }

        var result = new List<StandingSpell>();
        var until = start ?? Calendar.Forever + 1;
        var stop = end ?? Calendar.Forever;
        var signing = signed ?? adopted;
        Add(proposed, (signing ?? until) - 1, Standing.Proposed);
        var provisional = instrument.Provisional.Select(p => p.Value).FirstOrDefault();
        if (signing is { } s)
        {
            var firstProvisional = provisional is null ? until : Math.Max(provisional.From ?? s, s);
            Add(s, Math.Min(until, firstProvisional) - 1, Standing.Signed);
            Add(firstProvisional, Math.Min(until - 1, provisional?.To ?? Calendar.Forever), Standing.Provisional);
        }

        if (start is { } inForce)
        {
            var (days, suspended) = (TimeSet.Of(inForce, stop), Suspended(instrument, party));
            foreach (var range in days.Except(suspended).Ranges)
            {
                Add(range.First, range.Last, Standing.InForce);
            }

            foreach (var range in suspended.IsEmpty ? [] : days.Intersect(suspended).Ranges)
            {
                Add(range.First, range.Last, Standing.Suspended);
            }
        }

        if (end is { } last && last < Calendar.Forever)
        {
            Add(last + 1, Calendar.Forever, Standing.Ended);
        }

        for (var i = 1; i < result.Count; i++)
        {
            if (result[i].Days.First < result[i - 1].Days.First)
            {
                return [.. result.OrderBy(r => r.Days.First)];
            }
        }

        return [.. result];

        void Add(int? first, int last, Standing standing)
        {
            if (first is { } f && f <= last && f <= (standing == Standing.Ended ? Calendar.Forever : stop))
            {
                result.Add(new StandingSpell(TimeSet.Of(f, standing == Standing.Ended ? last : Math.Min(last, stop)), standing));
            }
        }
    }

    private int? InForceFrom(Instrument instrument, int party, int? signed, int? adopted)
    {
        var period = perspective.Trusted(instrument.InForce)?.Value;
        if (period?.When is { } condition)
        {
            return perspective.Facts.FirstDay(condition, instrument, signed ?? adopted ?? Calendar.Beginning) is { } met ? met + period.AfterDays : null;
        }

        if (period?.From is { } from)
        {
            // A party that signed for itself after the entry into force is bound from then on.
            return Believed(instrument, "signed").Where(e => e.Actors.Contains(party)).Select(e => (int?)e.First).Min() is { } own && own > from ? own : from;
        }

        if (Believed(instrument, "in force").Select(e => (int?)e.First).Min() is { } brought)
        {
            return brought;
        }

        return ForceOf(instrument) switch
        {
            Force.Treaty => null,
            Force.NationalLaw or Force.Decision => adopted ?? signed,
            _ => adopted ?? signed,
        };
    }

    private TimeSet Suspended(Instrument instrument, int party)
    {
        var set = instrument.Suspended.IsEmpty ? TimeSet.Empty
            : TimeSet.Of(instrument.Suspended.Select(s => new DayRange(s.Value.From ?? Calendar.Beginning, s.Value.To ?? Calendar.Forever)));
        foreach (var suspension in Believed(instrument, "suspended"))
        {
            var resumed = Believed(instrument, "resumed").Where(e => e.First > suspension.First).Select(e => e.First - 1).DefaultIfEmpty(Calendar.Forever).Min();
            set = set.Union(TimeSet.Of(suspension.First, resumed));
        }

        return set;
    }

    /// <summary>The first day of a stage for a party: by its own act, by that of a body it belongs to, or by a slot that names nobody.</summary>
    private int? First(Instrument instrument, int party, string stage)
    {
        var found = Believed(instrument, stage);
        var own = found.Count == 0 ? null : Earliest(found, e => e.Actors.IsEmpty || e.Actors.Contains(party) || perspective.Actors.WithParts(ActorMask.Single(party)).Meets(e.Actors));
        if (own is not null)
        {
            return own;
        }

        // A text adopted or proposed by a body or by others stands for everybody it names.
        return stage is "adopted" or "proposed" or "initialled" ? Earliest(found, static _ => true) : null;
    }

    private int? FirstBy(Instrument instrument, int party, string stage) =>
        Earliest(Believed(instrument, stage), e => e.Actors.Contains(party));

    /// <summary>Stated stages that no more trusted source denies or dates otherwise. Without a viewpoint what is stated counts, and the check for contested facts tells of the denial.</summary>
    private List<TextEvent> Believed(Instrument instrument, string stage)
    {
        if (!events.ContainsKey(instrument.Id))
        {
            return NoEvents;
        }

        var stages = believed[instrument.Index] ??= [];
        foreach (var (known, found) in stages)
        {
            if (known == stage)
            {
                return found;
            }
        }

        var believable = FindBelieved(instrument, stage);
        stages.Add((stage, believable));
        return believable;
    }

    private List<TextEvent> FindBelieved(Instrument instrument, string stage)
    {
        List<TextEvent>? found = null;
        var all = events[instrument.Id];
        foreach (var stated in all)
        {
            if (stated.Stage == stage && !stated.Denied && IsBelieved(stated, all))
            {
                found ??= [];
                found.Add(stated);
            }
        }

        return found ?? NoEvents;
    }

    /// <summary>Whether no other statement of the same stage that is trusted more denies it or gives it another day.</summary>
    private bool IsBelieved(TextEvent stated, List<TextEvent> all)
    {
        var rank = perspective.Rank(stated.Sources);
        int? denial = null;
        foreach (var other in all)
        {
            if (other.Stage != stated.Stage)
            {
                continue;
            }

            if (other.Denied && other.First <= stated.Last && stated.First <= other.Last && AreOfOne(other, stated))
            {
                denial = Math.Min(denial ?? int.MaxValue, perspective.Rank(other.Sources));
            }

            if (IsRival(other, stated) && perspective.Rank(other.Sources) < rank)
            {
                return false;
            }
        }

        return denial is null || (perspective.TakesDenials ? rank < denial : rank <= denial);
    }

    private static bool AreOfOne(TextEvent first, TextEvent second) => first.Actors.IsEmpty || second.Actors.IsEmpty || first.Actors.Meets(second.Actors);

    /// <summary>Whether two statements give different days for a stage that a party reaches once.</summary>
    private static bool IsRival(TextEvent first, TextEvent second) =>
        first.Stage is "proposed" or "initialled" or "signed" or "adopted" or "ratified" or "in force" or "ended"
        && !first.Denied && AreOfOne(first, second) && (first.Last < second.First || second.Last < first.First);

    /// <summary>The earliest first day, or null where nothing is listed.</summary>
    private static int? Earliest(List<TextEvent> stages, Func<TextEvent, bool> counts)
    {
        int? earliest = null;
        foreach (var stage in stages)
        {
            if (counts(stage) && (earliest is null || stage.First < earliest))
            {
                earliest = stage.First;
            }
        }

        return earliest;
    }

    private void Collect()
    {
        foreach (var instrument in perspective.Instruments)
        {
            foreach (var slot in instrument.Stages)
            {
                var stage = slot.Value;
                var actors = stage.By is { } by ? perspective.Actors.Resolve(by, new Frame(null, null, stage.First)) : ActorMask.Empty;
                ListOf(events, instrument.Id).Add(new TextEvent(stage.Stage, stage.First, stage.Last, actors, false, slot.GradeOr(instrument.Evidence), [.. (slot.Cites.IsEmpty ? instrument.Sources : slot.Cites).Select(c => c.Source.Id)], slot.Location));
            }
        }

        foreach (var recorded in perspective.Events)
        {
            if (recorded.Act.Verb.Stage is { } stage && recorded.Act[Role.Text] is TextFiller text && recorded.Act.Subject is { } subject)
            {
                var actors = perspective.Actors.Resolve(subject, new Frame(null, null, recorded.First));
                ListOf(events, text.Id).Add(new TextEvent(stage, recorded.First, recorded.Last, actors, recorded.Denied, recorded.Evidence, [.. recorded.Sources.Select(c => c.Source.Id)], recorded.Location));
            }
        }
    }
}
