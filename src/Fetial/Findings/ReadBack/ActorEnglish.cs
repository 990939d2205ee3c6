using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Findings;

/// <summary>Lists of actors in a sentence of one text.</summary>
/// <param name="PartyCount">How many parties the text has, so that "other" is one or several.</param>
/// <param name="Mutual">What "each other" is called: after "each party" it is "the other party".</param>
/// <param name="AnyMember">Members of a body are any of them (in a prohibition, or where the text says so), else each of them.</param>
/// <param name="EveryKind">"any state" bears a duty: then it is every state.</param>
internal sealed record ActorEnglish(int PartyCount, string Mutual, bool AnyMember = false, bool EveryKind = false)
{
    public static ActorEnglish For(Perspective perspective, Instrument instrument) =>
        new(perspective.Standings.PartiesOn(instrument, perspective.AsOf).Count, "each other");

    public string TheOthers => PartyCount == 2 ? "the other party" : "the other parties";

    /// <summary>The same with "each other" worded for these bearers.</summary>
    public ActorEnglish After(ActorSet bearers) => this with
    {
        Mutual = bearers is not { Mode: BearingMode.EachOf, Terms: [{ } only] } || IsPlural(bearers) ? "each other"
            : only.Form is PartyKind.EveryParty or PartyKind.EitherParty ? TheOthers : "the others",
    };

    public string Of(ActorSet actors) => actors.Mode switch
    {
        BearingMode.Jointly => $"{EnglishList.And(actors.Terms.Select(Together))} jointly",
        BearingMode.AnyOf => $"any {actors.Number} of {EnglishList.And(actors.Terms.Select(Together))}",
        _ => List(actors),
    };

    public string Of(ActorTerm term) => term.Form switch
    {
        _ when term.Role is { } role => role.ToString(),
        PartyKind.Name when term.Actor is { } actor => EnglishArticles.Actor(actor),
        PartyKind.EveryMemberOf when term.Actor is { } actor => EnglishArticles.IsPlural(actor)
            ? $"{(AnyMember ? "any" : "each")} of the {EnglishArticles.NameOf(actor)}"
            : $"{(AnyMember ? "any" : "each")} member of {EnglishArticles.Actor(actor)}",
        PartyKind.EveryParty => "each party",
        PartyKind.EitherParty => PartyCount == 2 ? "either party" : "any party",
        PartyKind.EachOther => Mutual,
        PartyKind.Other => TheOthers,
        PartyKind.Any => $"{(EveryKind ? "every" : "any")} {KindText(term.Kind)}" + (term.Except.IsEmpty ? "" : $" except {EnglishList.And(term.Except.Select(EnglishArticles.Actor))}"),
        _ => $"unnamed parties (left open: “{term.Undefined}”)",
    };

    /// <summary>Whether a verb after these actors stands in the plural.</summary>
    public static bool IsPlural(ActorSet actors) =>
        actors.Terms.Length > 1
        || (actors.Mode == BearingMode.AnyOf && actors.Number != 1)
        || actors.Mode == BearingMode.Jointly
        || (actors.Terms is [{ } only] && only.Form switch
        {
            PartyKind.Name => only.Actor is { } actor && EnglishArticles.IsPlural(actor),
            PartyKind.Undefined or PartyKind.EachOther => true,
            _ => false,
        });

    private string List(ActorSet actors)
    {
        var names = actors.Terms.Select(Of).ToList();

        // "each member of the G7 and X" would make X one of the members.
        var loose = actors.Terms.Length > 1 && actors.Terms.Take(actors.Terms.Length - 1).Any(t => t.Form is PartyKind.EveryMemberOf or PartyKind.Any);
        return loose ? string.Join(", ", names.Take(names.Count - 1)) + $", and {names[^1]}" : EnglishList.And(names);
    }

    private string Together(ActorTerm term) => term.Form switch
    {
        PartyKind.EveryMemberOf when term.Actor is { } actor => EnglishArticles.IsPlural(actor)
            ? $"the {EnglishArticles.NameOf(actor)}"
            : $"the members of {EnglishArticles.Actor(actor)}",
        PartyKind.EveryParty => "the parties",
        _ => Of(term),
    };

    private static string KindText(ActorKind? kind) => kind switch
    {
        null => "actor",
        ActorKind.ArmedGroup => "armed group",
        _ => kind.ToString()?.ToLowerInvariant() ?? "actor",
    };
}
