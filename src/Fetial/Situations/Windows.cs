using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Situations;

/// <summary>
/// On which days a commitment stands for its bearers, and how far its text has got on them (design, "Window": the party's standing cut by the
/// clause's own slots, by memberships and by the leaving of those to whom it is owed; conditions are read apart).
/// </summary>
public sealed class Windows(Perspective perspective)
{
    private static readonly int Standings = Enum.GetValues<Standing>().Length;

    private readonly Dictionary<long, StandingSpell[]> known = [];
    private readonly Dictionary<long, int> partyFor = [];
    private readonly Counterparts counterparts = new(perspective);

    /// <summary>The spells for one bearer; empty where the bearer is not bound and the text is no proposal.</summary>
    public ImmutableArray<StandingSpell> Of(Commitment clause, int bearer)
    {
        var key = ((long)clause.Index << 32) | (uint)bearer;
        if (!known.TryGetValue(key, out var spells))
        {
            var cut = OwnDays(clause).Intersect(BearingDays(clause, bearer)).Except(counterparts.DaysWithoutAny(clause));
            var party = PartyFor(clause.Instrument, bearer);
            spells = party is { } p || perspective.Standings.IsProposal(clause.Instrument)
                ? Cut(perspective.Standings.Of(clause.Instrument, party ?? bearer), cut)
                : [];
            known[key] = spells;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(spells);
    }

    private static StandingSpell[] Cut(ImmutableArray<StandingSpell> whole, TimeSet cut)
    {
        var spells = new List<StandingSpell>();
        foreach (var spell in whole)
        {
            var days = spell.Days.Intersect(cut);
            if (!days.IsEmpty)
            {
                spells.Add(spell with { Days = days });
            }
        }

        return spells.ToArray();
    }

    /// <summary>The days of each standing, taken together over several bearers.</summary>
    public ImmutableArray<StandingSpell> Of(Commitment clause, ActorMask bearers)
    {
        var ranges = new List<DayRange>?[Standings];
        foreach (var bearer in bearers.Indices)
        {
            Gather(Of(clause, bearer));
        }

        if (bearers.IsOpen || bearers.IsEmpty)
        {
            // Bearers that the text leaves open stand with the text itself, that is with any of its parties.
            var parties = perspective.Standings.PartiesOn(clause.Instrument, perspective.AsOf);
            foreach (var party in parties.Indices)
            {
                Gather(ImmutableCollectionsMarshal.AsImmutableArray(Cut(perspective.Standings.Of(clause.Instrument, party), OwnDays(clause).Except(counterparts.DaysWithoutAny(clause)))));
            }
        }

        var together = ImmutableArray.CreateBuilder<StandingSpell>();
        for (var standing = 0; standing < ranges.Length; standing++)
        {
            if (ranges[standing] is { } days)
            {
                together.Add(new StandingSpell(TimeSet.Of(days), (Standing)standing));
            }
        }

        return together.ToImmutable();

        void Gather(ImmutableArray<StandingSpell> spells)
        {
            foreach (var spell in spells)
            {
                var days = ranges[(int)spell.Standing] ??= [];
                foreach (var range in spell.Days.Ranges)
                {
                    days.Add(range);
                }
            }
        }
    }

    /// <summary>The days of the clause's own slots: from, to, by and until a date.</summary>
    public static TimeSet OwnDays(Commitment clause)
    {
        var last = Math.Min(clause.To?.Value ?? Calendar.Forever, Math.Min(clause.By?.Value ?? Calendar.Forever, clause.Until?.Value ?? Calendar.Forever));
        return TimeSet.Of(clause.From?.Value ?? Calendar.Beginning, last);
    }

    /// <summary>The day on which a clause's lists of actors are read: the as-of day, or the nearest day of its own.</summary>
    public static int ReadingDay(Commitment clause, int asOf)
    {
        var days = OwnDays(clause);
        return days.IsEmpty ? asOf : Math.Clamp(asOf, Math.Max(days.First, 0), Math.Max(days.Last, 0));
    }

    /// <summary>The party through which a bearer is bound: itself, what it is a part of, or a consensus body it is a member of.</summary>
    public int? PartyFor(Instrument instrument, int bearer)
    {
        var key = ((long)instrument.Index << 32) | (uint)bearer;
        if (!partyFor.TryGetValue(key, out var known))
        {
            known = FindParty(instrument, bearer) ?? -1;
            partyFor[key] = known;
        }

        return known < 0 ? null : known;
    }

    private int? FindParty(Instrument instrument, int bearer)
    {
        var parties = perspective.Standings.EverParties(instrument);
        var wholes = Ancestry.Upwards(bearer, a => perspective.Architecture.Actors[a].PartOf);
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

    /// <summary>The days on which the clause names a bearer, by itself or as a member.</summary>
    public TimeSet BearingDays(Commitment clause, int bearer)
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

    /// <summary>Days on which somebody is a member of an organisation, of a class or, through classes and groups, of either.</summary>
    public TimeSet MembershipDays(int organisation, int member, int depth = 0)
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
