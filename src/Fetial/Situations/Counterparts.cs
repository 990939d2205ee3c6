using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Situations;

/// <summary>
/// Those parties of its own text towards whom a clause is owed by what it says: whom it names as creditor or protected, helps, or spares a hostile act. When the last
/// of them has left the text the clause ends for all that bore it (VCLT 70(2)); what is owed to others than parties, or to nobody in particular, does not.
/// </summary>
internal sealed class Counterparts(Perspective perspective)
{
    /// <summary>The days on which all of them have left; none where somebody is meant who never was a party.</summary>
    public TimeSet DaysWithoutAny(Commitment clause)
    {
        if (!perspective.Standings.HasLeavers(clause.Instrument))
        {
            return TimeSet.Empty;
        }

        var meant = Of(clause);
        if (meant.IsEmpty || meant.IsOpen || !meant.IsWithin(perspective.Standings.EverParties(clause.Instrument)))
        {
            return TimeSet.Empty;
        }

        var without = TimeSet.Always;
        foreach (var party in meant.Indices)
        {
            without = without.Intersect(LeftDays(clause.Instrument, party));
        }

        return without;
    }

    private TimeSet LeftDays(Instrument instrument, int party)
    {
        var days = TimeSet.Empty;
        foreach (var spell in perspective.Standings.Of(instrument, party))
        {
            days = spell.Standing == Standing.Ended ? days.Union(spell.Days) : days;
        }

        return days;
    }

    private ActorMask Of(Commitment clause)
    {
        if ((clause.OwedTo ?? clause.For) is { } named)
        {
            return Named(named.Value, clause.Instrument);
        }

        var meant = ActorMask.Empty;
        foreach (var duty in clause.Duties)
        {
            var one = IsTowards(duty.Value) && duty.Value.Act[Role.Actor] is ActorsFiller { Actors: var actors } ? Named(actors, clause.Instrument) : ActorMask.Empty;
            if (one.IsEmpty)
            {
                return ActorMask.Empty;
            }

            meant = meant.Union(one);
        }

        return meant;
    }

    /// <summary>Whom a text names by their place in it ("each other", "every party") changes with those who leave, and needs no cut.</summary>
    private ActorMask Named(ActorSet set, Instrument instrument) =>
        set.Terms.All(t => t.Form == PartyKind.Name) ? perspective.Actors.Resolve(set, new Frame(instrument, null, perspective.AsOf)) : ActorMask.Empty;

    /// <summary>Help to somebody, or a hostile act against it left undone.</summary>
    private bool IsTowards(Duty duty) => duty.Negated
        ? duty.Act.Verb.Hostile
        : Ancestry.Upwards(duty.Act.Verb.Index, v => perspective.Architecture.Vocabulary.Relations[v].KindOf)
            .Exists(v => perspective.Architecture.Vocabulary.Verbs[v].Level is { Ladder: "response" });
}
