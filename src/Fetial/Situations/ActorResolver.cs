using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Situations;

/// <summary>
/// Says who is meant by a written list of actors on a day. Classes, groups and coalitions stand for their members; organisations and alliances
/// are actors of their own, and "every member of" them is read at the day.
/// </summary>
public sealed class ActorResolver
{
    private readonly Architecture architecture;
    private readonly ImmutableArray<ImmutableArray<Membership>> membersOf;
    private readonly ImmutableArray<int>[] partsOf;
    private readonly ActorMask?[] withParts;
    private readonly bool anyParts;
    private const int Few = 16;
    private const int MostKept = 256;

    private readonly Dictionary<long, ActorMask> members = [];
    private readonly Dictionary<ActorKind, ActorMask> ofKind = [];
    private readonly Dictionary<object, ActorMask> withPartsOfMany = new(ReferenceEqualityComparer.Instance);
    private readonly Territory?[] territories;
    private readonly ActorMask?[] singles;

    public ActorResolver(Architecture architecture, ImmutableArray<Membership> memberships)
    {
        this.architecture = architecture;
        var byOrganisation = memberships.ToLookup(m => m.Organisation);
        membersOf = [.. architecture.Actors.Select(a => byOrganisation[a.Index].ToImmutableArray())];
        partsOf = DirectParts(architecture);
        withParts = new ActorMask?[partsOf.Length];
        anyParts = architecture.Actors.Any(a => !a.PartOf.IsEmpty);
        territories = new Territory?[architecture.Actors.Length];
        foreach (var territory in architecture.Territories)
        {
            if (territory.Owner is { } owner)
            {
                territories[owner] ??= territory;
            }
        }

        singles = new ActorMask?[architecture.Actors.Length];
        Everybody = ActorMask.First(architecture.Actors.Length);
    }

    /// <summary>The first territory declared to be an actor's own, or null.</summary>
    public Territory? TerritoryOf(int actor) => territories[actor];

    /// <summary>The set of one actor; one set for each actor, because most clauses name one.</summary>
    public ActorMask Single(int actor) => singles[actor] ??= ActorMask.Single(actor);

    /// <summary>All actors of the portfolio.</summary>
    public ActorMask Everybody { get; }

    /// <summary>The parties of a text on a day; set once the standings are known.</summary>
    public Func<Instrument, int, ActorMask> PartiesOf { get; set; } = (_, _) => ActorMask.Empty;

    public ActorMask Resolve(ActorSet set, Frame frame)
    {
        var mask = ActorMask.Empty;
        foreach (var term in set.Terms)
        {
            mask = mask.Union(Resolve(term, frame));
        }

        return mask;
    }

    public ActorMask Resolve(ActorTerm term, Frame frame) => term.Form switch
    {
        PartyKind.Name when term.Actor is { } actor => Expand(actor, frame.Day),
        PartyKind.EveryMemberOf when term.Actor is { } actor => MembersOf(actor.Index, frame.Day),
        PartyKind.EveryParty or PartyKind.EitherParty when frame.Instrument is { } instrument => PartiesOf(instrument, frame.Day),
        PartyKind.EachOther or PartyKind.Other when frame.Instrument is { } instrument => Others(PartiesOf(instrument, frame.Day), frame.Bearer),
        PartyKind.Any => AllOf(term),
        PartyKind.Undefined => ActorMask.Of([], isOpen: true),
        _ => ActorMask.Empty,
    };

    /// <summary>Whether a filler means the same in every text and on every day.</summary>
    public static bool IsPlain(Filler filler)
    {
        switch (filler)
        {
            case ThingFiller or PlaceFiller or NumberFiller or TextFiller:
                return true;
            case ActorsFiller { Actors.Terms: var terms }:
                foreach (var term in terms)
                {
                    if (term is not { Form: PartyKind.Name, Actor.Kind: not (ActorKind.Class or ActorKind.Group or ActorKind.Coalition) })
                    {
                        return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>The members on a day, classes among them taken apart.</summary>
    public ActorMask MembersOf(int organisation, int day)
    {
        var key = ((long)organisation << 32) | (uint)day;
        if (members.TryGetValue(key, out var known))
        {
            return known;
        }

        // On a list and not on the call stack; a class that holds itself is entered once.
        var found = new HashSet<int>();
        var seen = new HashSet<int> { organisation };
        var lists = new Queue<int>(seen);
        while (lists.TryDequeue(out var list))
        {
            foreach (var member in membersOf[list].Where(m => m.Days.Contains(day)).Select(m => m.Member))
            {
                var kind = architecture.Actors[member].Kind;
                if (kind != ActorKind.Class)
                {
                    found.Add(member);
                }

                if (kind is ActorKind.Class or ActorKind.Group or ActorKind.Coalition && seen.Add(member))
                {
                    lists.Enqueue(member);
                }
            }
        }

        var mask = ActorMask.Of(found);
        members[key] = mask;
        return mask;
    }

    /// <summary>Those who must all agree for a body to act on a day; empty where it does not decide by consensus.</summary>
    public ActorMask DecidersOf(int body, int day) => architecture.Actors[body] is { DecidesByConsensus: true } actor
        ? MembersOf(actor.ConsensusOf ?? body, day)
        : ActorMask.Empty;

    /// <summary>The days on which a membership of this organisation begins, for finding the days on which a list changes.</summary>
    public IEnumerable<Membership> MembershipsOf(int organisation) => membersOf[organisation];

    /// <summary>The set with everything that is a part or an organ of one of its actors.</summary>
    public ActorMask WithParts(ActorMask mask)
    {
        if (!anyParts || mask.IsEmpty)
        {
            return mask;
        }

        if (mask.Count <= Few)
        {
            return FindParts(mask);
        }

        // A large set is most often "any state", asked about again and again.
        if (withPartsOfMany.TryGetValue(mask.Identity, out var known) && known.IsOpen == mask.IsOpen)
        {
            return known;
        }

        known = FindParts(mask);
        if (withPartsOfMany.Count < MostKept)
        {
            withPartsOfMany[mask.Identity] = known;
        }

        return known;
    }

    private ActorMask FindParts(ActorMask mask)
    {
        var all = mask;
        foreach (var index in mask.Indices)
        {
            if (!partsOf[index].IsEmpty)
            {
                all = all.Union(PartsOf(index));
            }
        }

        return all;
    }

    /// <summary>All of a kind; one set for each kind, because many clauses speak of any state.</summary>
    private ActorMask AllOf(ActorTerm term)
    {
        if (term.Kind is not { } kind)
        {
            return ActorMask.Empty;
        }

        if (!ofKind.TryGetValue(kind, out var all))
        {
            ofKind[kind] = all = ActorMask.Of(architecture.Actors.Where(a => a.Kind == kind).Select(a => a.Index));
        }

        return term.Except.IsEmpty ? all : all.Except(ActorMask.Of(term.Except.Select(e => e.Index)));
    }

    /// <summary>An actor with all that is, through others, a part of it.</summary>
    private ActorMask PartsOf(int whole)
    {
        if (withParts[whole] is not { } known)
        {
            known = ActorMask.Of(Ancestry.Upwards(whole, w => partsOf[w]));
            withParts[whole] = known;
        }

        return known;
    }

    private static ImmutableArray<int>[] DirectParts(Architecture architecture)
    {
        var parts = new ImmutableArray<int>[architecture.Actors.Length];
        Array.Fill(parts, []);
        foreach (var actor in architecture.Actors)
        {
            foreach (var whole in actor.PartOf)
            {
                parts[whole] = parts[whole].Add(actor.Index);
            }
        }

        return parts;
    }

    private ActorMask Expand(Actor actor, int day) => actor.Kind switch
    {
        ActorKind.Class => MembersOf(actor.Index, day),
        ActorKind.Group or ActorKind.Coalition => MembersOf(actor.Index, day).Union(ActorMask.Single(actor.Index)),
        _ => Single(actor.Index),
    };

    private static ActorMask Others(ActorMask parties, int? bearer) => bearer is { } index ? parties.Except(ActorMask.Single(index)) : parties;
}
