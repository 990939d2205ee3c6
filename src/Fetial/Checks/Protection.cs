using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>Whom a clause protects, against which hostile act, and who its adversaries are (design, "Key holders").</summary>
public sealed class Protection(Perspective perspective)
{
    private Dictionary<int, ActorMask>? attackersOf;

    /// <summary>
    /// The protected: the <c>for</c> slot, else the object of the act, the owner of its place, or who gains by the event it wants.
    /// Mutual clauses ("each other") protect nobody in particular.
    /// </summary>
    public ActorMask Protected(Commitment clause)
    {
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        if (clause.For is { } named)
        {
            return IsMutual(named.Value) ? ActorMask.Empty : perspective.Actors.Resolve(named.Value, frame);
        }

        var mask = ActorMask.Empty;
        foreach (var duty in clause.Duties.Select(d => d.Value).Where(d => !d.Negated))
        {
            mask = mask.Union(Object(duty.Act, frame));
        }

        return mask;
    }

    /// <summary>Hostile acts among the conditions that bring the clause to life; they are what the promise is made against.</summary>
    public IEnumerable<EventAtom> HostileTriggers(Commitment clause) =>
        clause.When.Concat(clause.While).Concat(clause.On).SelectMany(c => c.Value.Atoms()).OfType<EventAtom>().Where(a => a.Act.Verb.Hostile);

    /// <summary>
    /// Who does the hostile act of the trigger, where it names somebody; else who has by the record attacked the protected by the as-of day. A promise
    /// against one attacker is not made against another.
    /// </summary>
    public ActorMask Adversaries(Commitment clause)
    {
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var mask = ActorMask.Empty;
        foreach (var trigger in HostileTriggers(clause))
        {
            if (trigger.Act.Subject is { } subject && !subject.Terms.Any(t => t.Form is PartyKind.Any or PartyKind.EveryParty or PartyKind.EitherParty))
            {
                mask = mask.Union(perspective.Actors.Resolve(subject, frame));
            }
        }

        var victims = Protected(clause);
        return (mask.IsEmpty ? AttackersOf(victims) : mask).Except(victims);
    }

    /// <summary>Doers of recorded hostile acts whose object, or whose object's land, is one of these.</summary>
    public ActorMask AttackersOf(ActorMask victims)
    {
        var mask = ActorMask.Empty;
        attackersOf ??= Attackers();
        foreach (var victim in victims.Indices)
        {
            if (attackersOf.TryGetValue(victim, out var attackers))
            {
                mask = mask.Union(attackers);
            }
        }

        return mask;
    }

    private Dictionary<int, ActorMask> Attackers()
    {
        var found = new Dictionary<int, ActorMask>();
        foreach (var (recorded, act) in perspective.Facts.Record)
        {
            if (!recorded.Denied && recorded.First <= perspective.AsOf && act.Verb.Hostile)
            {
                var attacked = ActorMask.Empty;
                foreach (var role in act.Roles)
                {
                    attacked = role.Value switch
                    {
                        ActorsValue actors => attacked.Union(actors.Actors),
                        LocationValue { Place.Territory: { } territory } => attacked.Union(OwnerOf(territory)),
                        _ => attacked,
                    };
                }

                foreach (var victim in attacked.Indices)
                {
                    found[victim] = found.TryGetValue(victim, out var known) ? known.Union(act.Doers) : act.Doers;
                }
            }
        }

        return found;
    }

    /// <summary>Whether an act gives something to the protected: it has a level on the ladder of responses.</summary>
    public bool IsProtective(Duty duty) => !duty.Negated && ResponseLevel(duty.Act.Verb) is not null;

    private Level? ResponseLevel(Verb verb) =>
        Ancestry.Upwards(verb.Index, v => perspective.Architecture.Vocabulary.Relations[v].KindOf)
            .Select(v => perspective.Architecture.Vocabulary.Verbs[v].Level).FirstOrDefault(l => l is { Ladder: "response" });

    private ActorMask Object(Act act, Frame frame)
    {
        var mask = ActorMask.Empty;
        foreach (var (key, filler) in act.Roles)
        {
            mask = mask.Union(filler switch
            {
                ActorsFiller actors when key.Role == Role.Actor && !IsMutual(actors.Actors) => perspective.Actors.Resolve(actors.Actors, frame),
                PlaceFiller { Place.Territory: { } territory } => OwnerOf(territory),
                EventFiller nested => nested.Act.Subject is { } subject ? perspective.Actors.Resolve(subject, frame) : ActorMask.Empty,
                _ => ActorMask.Empty,
            });
        }

        return mask;
    }

    private ActorMask OwnerOf(Territory territory) =>
        Ancestry.Upwards(territory.Index, t => perspective.Architecture.Territories[t].Parents)
            .Select(t => perspective.Architecture.Territories[t].Owner).FirstOrDefault(o => o is not null) is { } owner ? ActorMask.Single(owner) : ActorMask.Empty;

    private static bool IsMutual(ActorSet set) => set.Terms.Any(t => t.Form is PartyKind.EachOther or PartyKind.Other or PartyKind.EveryParty);
}
