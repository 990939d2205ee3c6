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
    private readonly ImmutableArray<ImmutableArray<int>> partsOf;
    private readonly Dictionary<(int Organisation, int Day), ActorMask> members = [];

    public ActorResolver(Architecture architecture)
    {
        this.architecture = architecture;
        var byOrganisation = architecture.Memberships.ToLookup(m => m.Organisation);
        membersOf = [.. architecture.Actors.Select(a => byOrganisation[a.Index].ToImmutableArray())];
        var byWhole = architecture.Actors.SelectMany(a => a.PartOf.Select(whole => (whole, a.Index))).ToLookup(p => p.whole, p => p.Index);
        partsOf = [.. architecture.Actors.Select(a => byWhole[a.Index].ToImmutableArray())];
    }

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
        PartyKind.Any => ActorMask.Of(architecture.Actors.Where(a => a.Kind == term.Kind && !term.Except.Any(e => e.Index == a.Index)).Select(a => a.Index)),
        PartyKind.Undefined => ActorMask.Of([], isOpen: true),
        _ => ActorMask.Empty,
    };

    /// <summary>The members on a day, classes among them taken apart.</summary>
    public ActorMask MembersOf(int organisation, int day)
    {
        if (members.TryGetValue((organisation, day), out var known))
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
        members[(organisation, day)] = mask;
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
        var all = mask.Indices.ToHashSet();
        var queue = new Queue<int>(all);
        while (queue.TryDequeue(out var index))
        {
            foreach (var part in partsOf[index])
            {
                if (all.Add(part))
                {
                    queue.Enqueue(part);
                }
            }
        }

        return ActorMask.Of(all, mask.IsOpen);
    }

    private ActorMask Expand(Actor actor, int day) => actor.Kind switch
    {
        ActorKind.Class => MembersOf(actor.Index, day),
        ActorKind.Group or ActorKind.Coalition => MembersOf(actor.Index, day).Union(ActorMask.Single(actor.Index)),
        _ => ActorMask.Single(actor.Index),
    };

    private static ActorMask Others(ActorMask parties, int? bearer) => bearer is { } index ? parties.Except(ActorMask.Single(index)) : parties;
}
