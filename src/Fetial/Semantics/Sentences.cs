using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

/// <summary>Acts, actors and statuses as words again.</summary>
public static class Sentences
{
    public static string ActorsText(ActorSet actors)
    {
        var list = string.Join(", ", actors.Terms.Select(TermText));
        return actors.Mode switch
        {
            BearingMode.Jointly => $"{list} jointly",
            BearingMode.AnyOf => $"any {actors.Number} of {list}",
            _ => list,
        };
    }

    /// <summary>"supply 40,000 tonnes of seed grain to Atlantia", by the first pattern of the verb that has all of its roles.</summary>
    public static string ActText(Act act, bool thirdPerson)
    {
        var pattern = act.Verb.Patterns[act.PatternIndex];
        var words = pattern.Parts.Select((part, i) =>
        {
            if (part.Role is { } role)
            {
                return act[role] is { } filler ? FillerText(filler) : part.ToString();
            }

            return i == 0 && thirdPerson
                ? act.PatternIndex == 0 && act.Verb.Forms.Length > 0 ? act.Verb.Forms[0] : Inflection.ThirdPerson(part.Word)
                : part.Word;
        });
        var text = string.Join(' ', words);
        return act.Subject is { } subject && thirdPerson ? $"{ActorsText(subject)} {text}" : text;
    }

    public static string FillerText(Filler filler) => filler switch
    {
        ActorsFiller actors => ActorsText(actors.Actors),
        ThingFiller { Thing: { } thing, Amount: { } amount } => amount.Currency is null && amount.Unit.Length == 0 ? $"{amount} {thing.Name}" : $"{amount} of {thing.Name}",
        ThingFiller { Thing: { } thing } => thing.Name,
        ThingFiller { Amount: { } amount } => amount.ToString(),
        PlaceFiller place => place.Place.ToString(),
        NumberFiller number => number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        EventFiller e => ActText(e.Act, thirdPerson: true),
        TextFiller text => text.Id,
        RoleFiller role => role.Role.ToString(),
        _ => "",
    };

    private static string TermText(ActorTerm term)
    {
        var except = term.Except.IsEmpty ? "" : $" except {string.Join(", ", term.Except.Select(a => a.Name))}";
        return term.Form switch
        {
            _ when term.Role is { } role => role.ToString(),
            PartyKind.Name => term.Actor?.Name ?? "",
            PartyKind.EveryMemberOf => $"{(term.AnyMember ? "any" : "every")} member of {term.Actor?.Name}",
            PartyKind.EveryParty => "every party",
            PartyKind.EitherParty => "either party",
            PartyKind.EachOther => "each other",
            PartyKind.Other => "the other parties",
            PartyKind.Any => $"any {term.Kind?.ToString().ToLowerInvariant()}{except}",
            _ => $"“{term.Undefined}”",
        };
    }
}
