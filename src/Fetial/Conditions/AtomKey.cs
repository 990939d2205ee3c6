using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Conditions;

/// <summary>
/// When two atoms of different clauses are one and the same statement: the same words, and, where words such as "either party" or "anew" depend on
/// the text they stand in, the same text.
/// </summary>
public static class AtomKey
{
    public static string Of(Atom atom, Instrument instrument) => DependsOnText(atom) ? $"{atom.Text} @{instrument.Id}" : atom.Text;

    /// <summary>Whether the atom says something else in another text.</summary>
    public static bool DependsOnText(Atom atom) => atom switch
    {
        EventAtom e => e.Anew || DependsOnText(e.Act) || (e.AfterAct is { } after && DependsOnText(after)),
        StatusAtom status => DependsOnText(status.Phrase.Roles),
        OpenAtom => true,
        ConsentAtom consent => DependsOnText(consent.Of),
        CountAtom count => DependsOnText(count.Of) || DependsOnText(count.Act),
        _ => false,
    };

    private static bool DependsOnText(Act act) =>
        (act.Subject is { } subject && DependsOnText(subject)) || DependsOnText(act.Roles);

    private static bool DependsOnText(ImmutableArray<KeyValuePair<RoleKey, Filler>> roles) => roles.Any(r => r.Value switch
    {
        ActorsFiller actors => DependsOnText(actors.Actors),
        EventFiller nested => DependsOnText(nested.Act),
        _ => false,
    });

    private static bool DependsOnText(ActorSet set) =>
        set.Terms.Any(t => t.Form is PartyKind.EveryParty or PartyKind.EitherParty or PartyKind.EachOther or PartyKind.Other or PartyKind.Undefined);
}
