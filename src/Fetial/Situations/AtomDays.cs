using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Situations;

/// <summary>
/// The recorded days on which one atom of a condition can change its value: those of events and statuses that are about the actors it names. A condition is
/// then looked at on a few days and not on every day of the record.
/// </summary>
internal sealed class AtomDays(Perspective perspective, FactBase facts, StatusRecord statuses)
{
    /// <summary>Null where the actors that the atom means change with the days: then every day of the record counts.</summary>
    public IEnumerable<int>? Of(Atom atom, Instrument instrument)
    {
        var frame = new Frame(instrument, null, perspective.AsOf);
        switch (atom)
        {
            case EventAtom e when IsPlain(e.Act, instrument) && (e.AfterAct is null || IsPlain(e.AfterAct, instrument)):
                return facts.DaysLike(e.Act, frame).Concat(e.AfterAct is { } after ? facts.DaysLike(after, frame) : []);
            case StatusAtom { Phrase: var phrase } when !phrase.Name.StartsWith("membership", StringComparison.Ordinal) && phrase.Roles.All(r => IsPlain(r.Value, instrument)):
                return statuses.Days(phrase, frame);
            case OpenAtom or ConsentAtom or StateOfTextAtom:
                return [];
            default:
                return null;
        }
    }

    /// <summary>Of the days on which a status of the record can start or end those on which it does; null where the actors it means change with the days.</summary>
    public IEnumerable<int>? Turns(StatusAtom atom, Instrument instrument) =>
        Of(atom, instrument) is null ? null : statuses.Turns(atom.Phrase, new Frame(instrument, null, perspective.AsOf));

    private bool IsPlain(Act act, Instrument instrument) =>
        (act.Subject is null || IsPlain(act.Subject, instrument)) && act.Roles.All(r => IsPlain(r.Value, instrument));

    private bool IsPlain(Filler filler, Instrument instrument) => filler switch
    {
        ActorsFiller set => IsPlain(set.Actors, instrument),
        EventFiller => false,
        _ => true,
    };

    /// <summary>Whether the list means the same actors on every day.</summary>
    private bool IsPlain(ActorSet set, Instrument instrument)
    {
        foreach (var term in set.Terms)
        {
            var plain = term.Form switch
            {
                PartyKind.Name => term.Actor is { Kind: not (ActorKind.Class or ActorKind.Group or ActorKind.Coalition) },
                PartyKind.Any => true,
                PartyKind.EveryParty or PartyKind.EitherParty => HasConstantParties(instrument),
                _ => false,
            };
            if (!plain)
            {
                return false;
            }
        }

        return true;
    }

    private bool HasConstantParties(Instrument instrument) =>
        perspective.Standings.HasPlainParties(instrument) && !perspective.Standings.EventsOf(instrument.Id).Any(e => e.Stage is "joined" or "withdrawn" or "ended");
}
