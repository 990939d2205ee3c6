using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Coverage;

/// <summary>
/// On which days a commitment binds whom, and whom it protects: the standing of the text for the party, cut by the days on which it is a party, by
/// the clause's own slots and by memberships. Days of leaving and coming back are kept.
/// </summary>
public sealed class DutyDays(Perspective perspective)
{
    private readonly Windows windows = perspective.Shared(static p => new Windows(p));
    private readonly Dictionary<long, ImmutableArray<StandingSpell>> spells = [];
    private readonly Dictionary<long, TimeSet> partyDays = [];
    private readonly Dictionary<int, ImmutableArray<int>> parties = [];

    /// <summary>The spells of each standing for one bearer; a bearer that is no party has none.</summary>
    public IEnumerable<StandingSpell> Of(Commitment clause, int bearer)
    {
        var days = Windows.OwnDays(clause).Intersect(windows.BearingDays(clause, bearer));
        if (days.IsEmpty || PartyFor(clause.Instrument, bearer) is not { } party)
        {
            yield break;
        }

        foreach (var spell in Spells(clause.Instrument, party))
        {
            var both = spell.Days.Intersect(days);
            if (!both.IsEmpty)
            {
                yield return spell with { Days = both };
            }
        }
    }

    /// <summary>Everybody who is a bearer on some day, in the order of their indices; the text may leave it open, then nobody.</summary>
    public ImmutableArray<int> Bearers(Commitment clause) => Ever(clause.Who.Value, clause.Instrument);

    /// <summary>Everybody whom a list of actors takes in on some day, in the order of their indices.</summary>
    public ImmutableArray<int> Ever(ActorSet set, Instrument instrument) =>
        [.. set.Terms.SelectMany(t => Meant(t, instrument)).Distinct().Order()];

    /// <summary>The days on which a list of actors, as written in a text, takes in an actor.</summary>
    /// <param name="bearer">For "each other": who owes; it is not among the others.</param>
    public TimeSet DaysIn(ActorSet set, int actor, Instrument instrument, int? bearer)
    {
        var days = TimeSet.Empty;
        foreach (var term in set.Terms)
        {
            days = days.Union(DaysIn(term, actor, instrument, bearer));
        }

        return days;
    }

    /// <summary>The days on which an actor is a party of a text: named, a member of what is named, or joined and not left.</summary>
    public TimeSet PartyDays(Instrument instrument, int actor)
    {
        var key = ((long)instrument.Index << 32) | (uint)actor;
        if (!partyDays.TryGetValue(key, out var days))
        {
            partyDays[key] = days = FindPartyDays(instrument, actor);
        }

        return days;
    }

    /// <summary>Everybody who is a party of the text on some day.</summary>
    public ImmutableArray<int> PartiesEver(Instrument instrument)
    {
        if (!parties.TryGetValue(instrument.Index, out var known))
        {
            known = [.. instrument.By.SelectMany(b => b.Value.Terms).SelectMany(t => Meant(t, instrument))
                .Concat(perspective.Standings.EventsOf(instrument.Id).Where(e => e.Stage == "joined" && !e.Denied).SelectMany(e => e.Actors.Indices))
                .Distinct().Order()];
            parties[instrument.Index] = known;
        }

        return known;
    }

    private IEnumerable<int> Meant(ActorTerm term, Instrument instrument) => term.Form switch
    {
        PartyKind.Name when term.Actor is { Kind: ActorKind.Class or ActorKind.Group or ActorKind.Coalition } list =>
            MembersEver(list.Index).Concat(list.Kind == ActorKind.Class ? [] : [list.Index]),
        PartyKind.Name when term.Actor is { } actor => [actor.Index],
        PartyKind.EveryMemberOf when term.Actor is { } organisation => MembersEver(organisation.Index),
        PartyKind.EveryParty or PartyKind.EitherParty or PartyKind.EachOther or PartyKind.Other => PartiesEver(instrument),
        PartyKind.Any => perspective.Architecture.Actors.Where(a => a.Kind == term.Kind && !term.Except.Any(e => e.Index == a.Index)).Select(a => a.Index),
        _ => [],
    };

    private IEnumerable<int> MembersEver(int organisation)
    {
        var found = new List<int> { organisation };
        for (var next = 0; next < found.Count; next++)
        {
            if (next > 0 && perspective.Architecture.Actors[found[next]].Kind is not (ActorKind.Class or ActorKind.Group))
            {
                continue;
            }

            found.AddRange(perspective.Actors.MembershipsOf(found[next]).Select(m => m.Member).Where(m => !found.Contains(m)).Distinct().ToList());
        }

        return found.Skip(1).Where(m => perspective.Architecture.Actors[m].Kind != ActorKind.Class);
    }

    private TimeSet DaysIn(ActorTerm term, int actor, Instrument instrument, int? bearer) => term.Form switch
    {
        PartyKind.Name when term.Actor is { Kind: ActorKind.Class or ActorKind.Group or ActorKind.Coalition } list =>
            list.Index == actor ? TimeSet.Always : windows.MembershipDays(list.Index, actor),
        PartyKind.Name when term.Actor is { } named => named.Index == actor ? TimeSet.Always : TimeSet.Empty,
        PartyKind.EveryMemberOf when term.Actor is { } organisation => windows.MembershipDays(organisation.Index, actor),
        PartyKind.EveryParty or PartyKind.EitherParty => PartyDays(instrument, actor),
        PartyKind.EachOther or PartyKind.Other => actor == bearer ? TimeSet.Empty : PartyDays(instrument, actor),
        PartyKind.Any => perspective.Architecture.Actors[actor].Kind == term.Kind && !term.Except.Any(e => e.Index == actor) ? TimeSet.Always : TimeSet.Empty,
        _ => TimeSet.Empty,
    };

    private TimeSet FindPartyDays(Instrument instrument, int actor)
    {
        var days = TimeSet.Empty;
        foreach (var by in instrument.By)
        {
            days = days.Union(DaysIn(by.Value, actor, instrument, null));
        }

        // In order of time: a party leaves on the day it withdraws, and is back on the day it joins again.
        var steps = perspective.Standings.EventsOf(instrument.Id)
            .Where(e => e.Stage is "joined" or "withdrawn" && !e.Denied && e.Actors.Contains(actor))
            .OrderBy(e => e.First);
        foreach (var step in steps)
        {
            days = step.Stage == "joined" ? days.Union(TimeSet.Of(step.First, Calendar.Forever)) : days.Except(TimeSet.Of(step.Last, Calendar.Forever));
        }

        return days;
    }

    /// <summary>The standing of a text for a party on the days on which it is one; from the day of coming back it has the standing of the others.</summary>
    private ImmutableArray<StandingSpell> Spells(Instrument instrument, int party)
    {
        var key = ((long)instrument.Index << 32) | (uint)party;
        if (!spells.TryGetValue(key, out var known))
        {
            var days = PartyDays(instrument, party);
            var own = perspective.Standings.Of(instrument, party).Where(s => s.Standing != Standing.Ended).ToList();
            var left = perspective.Standings.EventsOf(instrument.Id).Where(e => e.Stage == "withdrawn" && !e.Denied && e.Actors.Contains(party)).Select(e => (int?)e.First).Min();
            if (left is { } day)
            {
                var back = days.Intersect(TimeSet.Of(day, Calendar.Forever));
                own.AddRange(PartiesEver(instrument).Where(p => p != party).SelectMany(p => perspective.Standings.Of(instrument, p))
                    .Where(s => s.Standing is Standing.InForce or Standing.Provisional).Select(s => s with { Days = s.Days.Intersect(back) }));
            }

            known = [.. own.Select(s => s with { Days = s.Days.Intersect(days) }).Where(s => !s.Days.IsEmpty)
                .GroupBy(s => (int)s.Standing).OrderBy(g => g.Key)
                .Select(g => new StandingSpell(TimeSet.Of(g.SelectMany(s => s.Days.Ranges)), (Standing)g.Key))];
            spells[key] = known;
        }

        return known;
    }

    /// <summary>The party through which a bearer is bound on some day: itself, what it is a part of, or a body it is a member of.</summary>
    private int? PartyFor(Instrument instrument, int bearer)
    {
        var ever = PartiesEver(instrument);
        if (ever.Contains(bearer))
        {
            return bearer;
        }

        foreach (var whole in Ancestry.Upwards(bearer, a => perspective.Architecture.Actors[a].PartOf))
        {
            if (ever.Contains(whole))
            {
                return whole;
            }
        }

        foreach (var party in ever)
        {
            var actor = perspective.Architecture.Actors[party];
            if ((actor.DecidesByConsensus && !windows.MembershipDays(actor.ConsensusOf ?? party, bearer).IsEmpty) || !windows.MembershipDays(bearer, party).IsEmpty)
            {
                return party;
            }
        }

        return null;
    }
}
