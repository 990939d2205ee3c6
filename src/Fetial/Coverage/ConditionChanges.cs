using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Coverage;

/// <summary>
/// The days on which conditions can change their value by the record, whatever the threat: of recorded events that are like their atoms, and of memberships that they
/// read. Found once for each condition, and where its words mean something else in another text, once for each text.
/// </summary>
internal sealed class ConditionChanges(Perspective perspective)
{
    private readonly DutyDays duties = perspective.Shared(static p => new DutyDays(p));
    private readonly Dictionary<object, Dictionary<int, int[]>> known = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, int[]> byStatus = [];
    private readonly Dictionary<int, int[]> byVerb = [];
    private readonly Dictionary<int, int[]> byOrganisation = [];

    /// <summary>In order of time, each once.</summary>
    public int[] Of(Formula condition, Instrument instrument)
    {
        if (!known.TryGetValue(condition, out var byText))
        {
            known[condition] = byText = [];
        }

        var text = condition.Atoms().Any(a => a is ConsentAtom || AtomKey.DependsOnText(a)) ? instrument.Index : -1;
        if (!byText.TryGetValue(text, out var days))
        {
            var changes = new SortedSet<int>();
            foreach (var atom in condition.Atoms())
            {
                Gather(atom, instrument, changes);
            }

            byText[text] = days = [.. changes];
        }

        return days;
    }

    private void Gather(Atom atom, Instrument instrument, SortedSet<int> changes)
    {
        switch (atom)
        {
            case EventAtom e:
                changes.UnionWith(Turns(e, instrument) ?? OfVerb(e.Act.Verb).Concat(e.AfterAct is { } after ? OfVerb(after.Verb) : []));
                changes.UnionWith(e.AfterDay is { } day ? [day + 1] : []);
                Actors(e.Act, instrument, changes);
                break;
            case StatusAtom status:
                changes.UnionWith(perspective.Facts.TurnsOf(status, instrument) ?? OfStatus(status.Phrase.Status));
                foreach (var filler in status.Phrase.Roles.Select(r => r.Value).OfType<ActorsFiller>())
                {
                    Actors(filler.Actors, instrument, changes);
                    // Membership by the lists: a status between actors and organisations changes with them.
                    changes.UnionWith(filler.Actors.Terms.Select(t => t.Actor).OfType<Actor>().SelectMany(a => OfOrganisation(a.Index)));
                }

                break;
            case CountAtom count:
                changes.UnionWith(OfVerb(count.Act.Verb));
                Actors(count.Of, instrument, changes);
                break;
            case ConsentAtom consent:
                changes.UnionWith(perspective.Standings.EventsOf(instrument.Id).Select(e => e.First));
                Actors(consent.Of, instrument, changes);
                break;
            case OpenAtom { DecidedBy: { } by }:
                Actors(by, instrument, changes);
                break;
            case StateOfTextAtom state when perspective.FindInstrument(state.Id) is { } text:
                changes.UnionWith(duties.PartiesEver(text).SelectMany(p => perspective.Standings.Of(text, p)).SelectMany(s => s.Days.Ranges).SelectMany(Ends));
                break;
        }
    }

    /// <summary>
    /// Of the recorded days on which an act could come about the one on which it did, for what has happened stays so; null where they cannot be told. An act
    /// that must follow another is read on all of them, because the other alone already tells why the threat does not meet it.
    /// </summary>
    private IEnumerable<int>? Turns(EventAtom atom, Instrument instrument)
    {
        var days = perspective.Facts.DaysOf(atom, instrument);
        return days is null || atom.AfterAct is not null ? days
            : days.Distinct().Order().Where(d => perspective.Facts.Evaluate(atom, instrument, d) == Truth.True).Take(1);
    }

    private void Actors(Act act, Instrument instrument, SortedSet<int> changes)
    {
        if (act.Subject is { } subject)
        {
            Actors(subject, instrument, changes);
        }

        foreach (var filler in act.Roles.Select(r => r.Value).OfType<ActorsFiller>())
        {
            Actors(filler.Actors, instrument, changes);
        }
    }

    private void Actors(ActorSet set, Instrument instrument, SortedSet<int> changes)
    {
        foreach (var term in set.Terms)
        {
            if (term.Form is PartyKind.EveryMemberOf || term.Actor?.Kind is ActorKind.Class or ActorKind.Group or ActorKind.Coalition)
            {
                changes.UnionWith(term.Actor is { } actor ? OfOrganisation(actor.Index) : []);
            }
            else if (term.Form is PartyKind.EveryParty or PartyKind.EitherParty or PartyKind.EachOther or PartyKind.Other)
            {
                changes.UnionWith(duties.PartiesEver(instrument).SelectMany(p => duties.PartyDays(instrument, p).Ranges).SelectMany(Ends));
            }
        }
    }

    private int[] OfVerb(Verb verb) => Known(byVerb, verb.Index, () => perspective.Facts.Like(verb).Select(r => r.Event.First));

    private int[] OfOrganisation(int organisation) =>
        Known(byOrganisation, organisation, () => perspective.Actors.MembershipsOf(organisation).SelectMany(m => Ends(m.Days)));

    public int[] OfStatus(int status) => Known(byStatus, status, () => perspective.Facts.Record
        .Where(r => perspective.Architecture.Vocabulary.Relations[r.Act.Verb.Index] is var relations && relations.Starts.Concat(relations.Ends).Any(s => s.Status == status))
        .Select(r => r.Event.First));

    private static int[] Known(Dictionary<int, int[]> known, int key, Func<IEnumerable<int>> find)
    {
        if (!known.TryGetValue(key, out var days))
        {
            known[key] = days = [.. find().Distinct().Order()];
        }

        return days;
    }

    private static IEnumerable<int> Ends(DayRange range) => [range.First, range.Last + 1];
}
