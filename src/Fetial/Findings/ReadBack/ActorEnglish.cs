using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Findings;

/// <summary>Lists of actors in a sentence of one text.</summary>
/// <param name="PartyCount">How many parties the text has, so that "other" is one or several.</param>
/// <param name="Mutual">What "each other" is called: after "each party" it is "the other party".</param>
/// <param name="AnyMember">Members of a body are any of them (in a prohibition, or where the text says so), else each of them.</param>
/// <param name="Among">Where each member of this body bears the duty, its members as objects are the other ones.</param>
/// <param name="EveryKind">"any state" bears a duty: then it is every state.</param>
internal sealed record ActorEnglish(int PartyCount, string Mutual, bool AnyMember = false, bool EveryKind = false, Actor? Among = null)
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

    /// <summary>As <see cref="After"/>, for the objects of the duty itself: a member defends the other members.</summary>
    public ActorEnglish ForObjectsOf(ActorSet bearers) => After(bearers) with
    {
        Among = bearers is { Mode: BearingMode.EachOf, Terms: [{ Form: PartyKind.EveryMemberOf } body] } ? body.Actor : null,
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
        PartyKind.EveryMemberOf when term.Actor is { } actor && actor.Index == Among?.Index => EnglishArticles.IsPlural(actor)
            ? $"any other of the {EnglishArticles.NameOf(actor)}"
            : $"any other member of {EnglishArticles.Actor(actor)}",
        PartyKind.EveryMemberOf when term.Actor is { } actor => EnglishArticles.IsPlural(actor)
            ? $"{(AnyMember || term.AnyMember ? "any" : "each")} of the {EnglishArticles.NameOf(actor)}"
            : $"{(AnyMember || term.AnyMember ? "any" : "each")} member of {EnglishArticles.Actor(actor)}",
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

    // Names come first: "each member of the G7 and X" would make X one of the members.
    private string List(ActorSet actors) => EnglishList.And(actors.Terms.OrderBy(t => t.Form == PartyKind.Name ? 0 : 1).Select(Of));

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
