using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>
/// Which results of other clauses decide over a consent that a clause needs: the giving of it, by a verb that the vocabulary says `gives` it, or the
/// clause's own act, which the one whose consent is needed has promised to want.
/// </summary>
public sealed class Consents(Perspective perspective)
{
    private readonly AsOfResults results = AsOfResults.Of(perspective);

    /// <summary>Whether a result of another clause is the giving of the consent, or the promised wish of whoever gives it that the act be done.</summary>
    /// <param name="result">What another clause rules in or out.</param>
    /// <param name="consent">The consent needed.</param>
    /// <param name="clause">The clause that needs it.</param>
    public bool Decides(Result result, ConsentAtom consent, Commitment clause)
    {
        var frame = new Frame(clause.Instrument, null, perspective.AsOf);
        var givers = perspective.Actors.Resolve(consent.Of, frame);
        var bearers = perspective.Actors.Resolve(result.Clause.Who.Value, new Frame(result.Clause.Instrument, null, perspective.AsOf));
        if (!Suffice(perspective.Actors.WithParts(bearers).Intersect(givers), givers, consent.Of))
        {
            return false;
        }

        // Who undertook to keep the act itself from coming about collides with it; that is told there.
        return result.Own
            ? result.Act.Verb.Gives == consent.Kind && Covers(result.Act, clause, frame)
            : result.Side == ResultSide.In && results.Of(clause).Any(r => r.Side == ResultSide.In && perspective.Cases.Find(r.Act, result.Act, frame, DoerTest.Meet) is not null);
    }

    /// <summary>Of "any 2 of A, B, C" one may refuse.</summary>
    private static bool Suffice(ActorMask deciding, ActorMask givers, ActorSet of) =>
        of.Needed is { } needed ? givers.Count - deciding.Count < needed : !deciding.IsEmpty;

    /// <summary>Whether a giving is about this clause: about its text, or about those to whom its act goes.</summary>
    private bool Covers(ActInstance giving, Commitment clause, Frame frame) => giving.Roles.All(role => role.Value switch
    {
        TextRoleValue text => text.Id == clause.Id || text.Id == clause.Instrument.Id,
        ActorsValue whom => clause.Duties.Any(d => d.Value.Act.Roles.Any(r => r.Value is ActorsFiller objects && perspective.Actors.Resolve(objects.Actors, frame) is { IsEmpty: false } named && named.IsWithin(whom.Actors))),
        _ => false,
    });
}
