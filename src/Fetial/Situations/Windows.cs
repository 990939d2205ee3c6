using System.Collections.Immutable;
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

    private static readonly ImmutableArray<StandingSpell> None = [];

    // Most clauses are asked about for one bearer: a column holds that one, and the dictionary others of the same clause.
    private readonly OfBearer[] first = new OfBearer[perspective.Architecture.Commitments.Length];
    private readonly Dictionary<long, ImmutableArray<StandingSpell>> others = [];
    private readonly Dictionary<long, int> partyFor = [];
    private readonly Counterparts counterparts = new(perspective);

    /// <summary>The spells of a clause for one bearer; the default value says that none are known yet.</summary>
    private readonly record struct OfBearer(int Bearer, ImmutableArray<StandingSpell> Spells);

    /// <summary>The spells for one bearer; empty where the bearer is not bound and the text is no proposal.</summary>
    public ImmutableArray<StandingSpell> Of(Commitment clause, int bearer)
    {
        ref var column = ref first[clause.Index];
        if (column.Spells.IsDefault)
        {
            column = new OfBearer(bearer, Find(clause, bearer));
        }

        if (column.Bearer == bearer)
        {
            return column.Spells;
        }

        var key = ((long)clause.Index << 32) | (uint)bearer;
        if (!others.TryGetValue(key, out var spells))
        {
            others[key] = spells = Find(clause, bearer);
        }

        return spells;
    }

    private ImmutableArray<StandingSpell> Find(Commitment clause, int bearer)
    {
        var party = PartyFor(clause.Instrument, bearer);
        if (party is null && !perspective.Standings.IsProposal(clause.Instrument))
        {
            return None;
        }

        var cut = OwnDays(clause).Intersect(BearingDays(clause, bearer)).Except(counterparts.DaysWithoutAny(clause));
        return Cut(perspective.Standings.Of(clause.Instrument, party ?? bearer), cut);
    }

    /// <summary>The spells within some days; where these take nothing away, the spells themselves.</summary>
    private static ImmutableArray<StandingSpell> Cut(ImmutableArray<StandingSpell> whole, TimeSet cut)
    {
        if (ReferenceEquals(cut, TimeSet.Always))
        {
            return whole;
        }

        var spells = ImmutableArray.CreateBuilder<StandingSpell>(whole.Length);
        var same = true;
        foreach (var spell in whole)
        {
            var days = spell.Days.Intersect(cut);
            same &= ReferenceEquals(days, spell.Days);
            if (!days.IsEmpty)
            {
                spells.Add(ReferenceEquals(days, spell.Days) ? spell : spell with { Days = days });
            }
        }

        return same ? whole : spells.DrainToImmutable();
    }

    /// <summary>The days of each standing, taken together over several bearers.</summary>
    public ImmutableArray<StandingSpell> Of(Commitment clause, ActorMask bearers)
    {
        if (!bearers.IsOpen && bearers.Count == 1 && Of(clause, bearers.Lowest) is var only && AreOneOfEach(only))
        {
            return only;
        }

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
                Gather(Cut(perspective.Standings.Of(clause.Instrument, party), OwnDays(clause).Except(counterparts.DaysWithoutAny(clause))));
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

    /// <summary>Whether each standing has one spell, and they come in the order of the standings.</summary>
    private static bool AreOneOfEach(ImmutableArray<StandingSpell> spells)
    {
        for (var i = 1; i < spells.Length; i++)
        {
            if (spells[i].Standing <= spells[i - 1].Standing)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The days of the clause's own slots: from, to, by and until a date.</summary>
    public static TimeSet OwnDays(Commitment clause)
    {
        var (first, last) = clause.OwnDays;
        return TimeSet.Of(first, last);
    }

    /// <summary>The day on which a clause's lists of actors are read: the as-of day, or the nearest day of its own.</summary>
    public static int ReadingDay(Commitment clause, int asOf)
    {
        var (first, last) = clause.OwnDays;
        return last < first ? asOf : Math.Clamp(asOf, Math.Max(first, 0), Math.Max(last, 0));
    }

    /// <summary>The party through which a bearer is bound: itself, what it is a part of, or a consensus body it is a member of.</summary>
    public int? PartyFor(Instrument instrument, int bearer)
    {
        if (perspective.Standings.EverParties(instrument).Contains(bearer))
        {
            return bearer;
        }

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
        foreach (var term in clause.Bearers.Terms)
        {
            days = days.Union(BearingDays(term, bearer));
            if (ReferenceEquals(days, TimeSet.Always))
            {
                break;
            }
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
