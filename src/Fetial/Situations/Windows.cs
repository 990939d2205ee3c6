using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Situations;

/// <summary>
/// On which days a commitment stands for its bearers, and how far its text has got on them (design, "Window": the party's standing cut by the
/// clause's own slots and by memberships; conditions are read apart).
/// </summary>
public sealed class Windows(Perspective perspective)
{
    private readonly Dictionary<(int Clause, int Bearer), ImmutableArray<StandingSpell>> known = [];

    /// <summary>The spells for one bearer; empty where the bearer is not bound and the text is no proposal.</summary>
    public ImmutableArray<StandingSpell> Of(Commitment clause, int bearer)
    {
        if (!known.TryGetValue((clause.Index, bearer), out var spells))
        {
            var cut = OwnDays(clause).Intersect(BearingDays(clause, bearer));
            var party = PartyFor(clause.Instrument, bearer);
            spells = party is { } p || perspective.Standings.IsProposal(clause.Instrument)
                ? [.. perspective.Standings.Of(clause.Instrument, party ?? bearer).Select(s => s with { Days = s.Days.Intersect(cut) }).Where(s => !s.Days.IsEmpty)]
                : [];
            known[(clause.Index, bearer)] = spells;
        }

        return spells;
    }

    /// <summary>The days of each standing, taken together over several bearers.</summary>
    public ImmutableArray<StandingSpell> Of(Commitment clause, ActorMask bearers)
    {
        var all = bearers.Indices.SelectMany(b => Of(clause, b)).ToList();
        if (bearers.IsOpen || bearers.IsEmpty)
        {
            // Bearers that the text leaves open stand with the text itself, that is with any of its parties.
            var parties = perspective.Standings.PartiesOn(clause.Instrument, perspective.AsOf);
            all.AddRange(parties.Indices.SelectMany(p => perspective.Standings.Of(clause.Instrument, p)).Select(s => s with { Days = s.Days.Intersect(OwnDays(clause)) }));
        }

        return [.. all.GroupBy(s => s.Standing).OrderBy(g => g.Key).Select(g => new StandingSpell(TimeSet.Of(g.SelectMany(s => s.Days.Ranges)), g.Key)).Where(s => !s.Days.IsEmpty)];
    }

    /// <summary>The days of the clause's own slots: from, to, by and until a date.</summary>
    public static TimeSet OwnDays(Commitment clause)
    {
        var last = Calendar.Forever;
        foreach (var end in new[] { clause.To, clause.By, clause.Until })
        {
            last = Math.Min(last, end?.Value ?? Calendar.Forever);
        }

        return TimeSet.Of(clause.From?.Value ?? Calendar.Beginning, last);
    }

    /// <summary>The party through which a bearer is bound: itself, what it is a part of, or a consensus body it is a member of.</summary>
    public int? PartyFor(Instrument instrument, int bearer)
    {
        var parties = perspective.Standings.PartiesOn(instrument, perspective.AsOf).Union(perspective.Standings.PartiesOn(instrument, Calendar.Forever));
        var wholes = Ancestry.Upwards(bearer, a => perspective.Architecture.Actors[a].PartOf).ToList();
        foreach (var whole in wholes.Where(parties.Contains))
        {
            return whole;
        }

        foreach (var party in parties.Indices)
        {
            // A member of a body that decides by consensus; or a body made of parties (NATO ministers, a group), bound by what its members signed.
            var members = perspective.Actors.DecidersOf(party, perspective.AsOf);
            if (wholes.Exists(w => members.Contains(w) || perspective.Actors.MembersOf(w, perspective.AsOf).Contains(party)))
            {
                return party;
            }
        }

        return null;
    }

    private TimeSet BearingDays(Commitment clause, int bearer)
    {
        var days = TimeSet.Empty;
        foreach (var term in clause.Who.Value.Terms)
        {
            days = days.Union(BearingDays(term, bearer));
        }

        return days;
    }

    private TimeSet BearingDays(ActorTerm term, int bearer)
    {
        switch (term.Form)
        {
            case PartyKind.Name when term.Actor is { } actor && actor.Kind is not (ActorKind.Class or ActorKind.Group or ActorKind.Coalition):
                return actor.Index == bearer || perspective.Actors.WithParts(ActorMask.Single(actor.Index)).Contains(bearer) ? TimeSet.Always : TimeSet.Empty;
            case PartyKind.Name when term.Actor is { } actor:
                return actor.Index == bearer && actor.Kind != ActorKind.Class ? TimeSet.Always : MembershipDays(actor.Index, bearer, 0);
            case PartyKind.EveryMemberOf when term.Actor is { } actor:
                return MembershipDays(actor.Index, bearer, 0);
            default:
                return TimeSet.Always;
        }
    }

    private TimeSet MembershipDays(int organisation, int member, int depth)
    {
        var days = TimeSet.Empty;
        foreach (var membership in perspective.Actors.MembershipsOf(organisation))
        {
            var range = TimeSet.Of(membership.Days.First, membership.Days.Last);
            if (membership.Member == member)
            {
                days = days.Union(range);
            }
            else if (depth < 8 && perspective.Architecture.Actors[membership.Member].Kind is ActorKind.Class or ActorKind.Group)
            {
                days = days.Union(range.Intersect(MembershipDays(membership.Member, member, depth + 1)));
            }
        }

        return days;
    }
}
