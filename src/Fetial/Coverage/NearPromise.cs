using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Coverage;

/// <summary>An act of a clause that can concern one actor, whatever the threat; the rest of a large portfolio names others, and is looked at once.</summary>
/// <param name="Step">Its step on the ladder; 0 for an act without one that is done for the actor all the same.</param>
internal readonly record struct NearPromise(Commitment Clause, Stated<Duty> Duty, int Step)
{
    public static ImmutableArray<NearPromise> Of(Perspective perspective, Ladder ladder, Actor actor)
    {
        var duties = perspective.Shared(static p => new DutyDays(p));
        var isPressure = ladder.Name != CoverageQuestion.ResponseLadder;
        var near = ImmutableArray.CreateBuilder<NearPromise>();
        foreach (var clause in perspective.Commitments)
        {
            var acts = clause.Acts;
            for (var place = 0; place < acts.Length; place++)
            {
                var (duty, step) = (acts[place], ladder.StepOf(acts[place].Act.Verb));
                if (!duty.Negated && (step == 0 ? !isPressure && clause.For is not null && clause.Where is not null : isPressure || CanConcern(duties, clause, duty, actor)))
                {
                    near.Add(new NearPromise(clause, clause.Duties[place], step));
                }
            }
        }

        return near.ToImmutable();
    }

    /// <summary>Whether it depends on a membership whom the clause protects: then the actor could come under it.</summary>
    public static bool IsByMembership(Commitment clause, Duty duty) => Lists(clause, duty).Any(s => s.Terms.Any(t => t.Form == PartyKind.EveryMemberOf));

    /// <summary>False where the clause protects none but others by their names, or the other parties of a text of which the actor never is one.</summary>
    private static bool CanConcern(DutyDays duties, Commitment clause, Duty duty, Actor actor)
    {
        if (clause.For is { } named)
        {
            return named.Value.Terms.Any(t => CanMean(duties, t, clause, actor)) || named.Value.Terms.IsEmpty;
        }

        var isOfOthers = false;
        foreach (var (key, filler) in duty.Act.Roles)
        {
            if (filler is PlaceFiller)
            {
                return true;
            }

            if (filler is ActorsFiller set && key.Role == Role.Actor)
            {
                foreach (var term in set.Actors.Terms)
                {
                    if (CanMean(duties, term, clause, actor))
                    {
                        return true;
                    }

                    isOfOthers = true;
                }
            }
        }

        return !isOfOthers;
    }

    private static bool CanMean(DutyDays duties, ActorTerm term, Commitment clause, Actor actor) => term.Form switch
    {
        PartyKind.Name => term.Actor is not { Kind: not (ActorKind.Class or ActorKind.Group or ActorKind.Coalition) } one || one.Index == actor.Index,

        // A duty that is owed jointly with the attacker is told of whomever it protects.
        PartyKind.EachOther or PartyKind.Other => clause.Bearers.Mode == BearingMode.Jointly || !duties.PartyDays(clause.Instrument, actor.Index).IsEmpty,
        _ => true,
    };

    private static IEnumerable<ActorSet> Lists(Commitment clause, Duty duty) => clause.For is { } named
        ? [named.Value]
        : duty.Act.Roles.Where(r => r.Key.Role == Role.Actor).Select(r => r.Value).OfType<ActorsFiller>().Select(f => f.Actors);
}
