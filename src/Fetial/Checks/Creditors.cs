using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>To whom a clause is owed (language, "owed to names the creditor (default: the other parties)").</summary>
public static class Creditors
{
    /// <summary>The creditors on a day; a bearer is its own only where it is named.</summary>
    public static ActorMask Of(Perspective perspective, Commitment clause, int day) => clause.OwedTo is { } owed
        ? perspective.Actors.Resolve(owed.Value, new Frame(clause.Instrument, null, day))
        : perspective.Standings.PartiesOn(clause.Instrument, day);

    /// <summary>The creditors of one bearer: it owes nothing to itself, to its organs or to what it is a part of.</summary>
    public static ActorMask Of(Perspective perspective, Commitment clause, int bearer, int day)
    {
        var own = ActorMask.Of(Ancestry.Upwards(bearer, a => perspective.Architecture.Actors[a].PartOf));
        return Of(perspective, clause, day).Except(perspective.Actors.WithParts(own));
    }
}
