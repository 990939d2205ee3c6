using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Corpus.Tests;

/// <summary>Writes lists of actors as the terms that names.csv uses: names, <c>every member of X</c>, <c>each other</c>, <c>undefined</c>.</summary>
public static class Terms
{
    /// <param name="actors">The list as written.</param>
    /// <param name="frame">The text that "every party" belongs to: its parties stand for it.</param>
    public static IEnumerable<string> Of(ActorSet actors, Instrument? frame) => actors.Terms.SelectMany(term => Of(term, frame));

    /// <summary>The actors whom an act is done to, for or with, those of the sentences inside it included. A place counts as its owner.</summary>
    public static IEnumerable<string> Objects(Act act, Instrument? frame, Architecture model) => act.Roles.SelectMany(role => role.Value switch
    {
        ActorsFiller filler => Of(filler.Actors, frame),
        EventFiller filler => (filler.Act.Subject is { } subject ? Of(subject, frame) : []).Concat(Objects(filler.Act, frame, model)),
        PlaceFiller { Place.Territory: { Owner: { } owner } } => [model.Actors[owner].Name],
        _ => [],
    });

    private static IEnumerable<string> Of(ActorTerm term, Instrument? frame) => term.Form switch
    {
        PartyKind.EveryParty or PartyKind.EitherParty when frame is not null => frame.By.Take(1).SelectMany(by => Of(by.Value, null)),
        PartyKind.EachOther or PartyKind.Other => ["each other"],
        PartyKind.EveryMemberOf => [$"every member of {term.Actor?.Name}"],
        PartyKind.Any => ["any state"],
        PartyKind.Undefined => ["undefined"],
        _ => [term.Actor?.Name ?? ""],
    };
}
