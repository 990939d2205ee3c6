using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;

namespace Fetial.Findings;

/// <summary>Acts as they are read, in the base form ("supply grain to Atlantia") or as a sentence ("Borduria supplies grain to Atlantia").</summary>
internal sealed class ActEnglish(ActorEnglish actors)
{
    public ActorEnglish Actors => actors;

    /// <summary>The same where members of a body are any of them.</summary>
    public ActEnglish ForAnyMember => new(actors with { AnyMember = true });

    public string Base(Act act) => string.Join(' ', Parts(act, word => word));

    /// <summary>A sentence in the third person, in number with its subject.</summary>
    public string Sentence(Act act)
    {
        var plural = act.Subject is { } subject && ActorEnglish.IsPlural(subject);
        return With(act, plural ? Plural : word => Third(act, word));
    }

    public string Negative(Act act) =>
        With(act, word => (act.Subject is { } subject && ActorEnglish.IsPlural(subject) ? "do not " : "does not ") + word);

    /// <summary>The end of a sentence whose subject is told apart: "ratifies X".</summary>
    public string Predicate(Act act, bool plural) => string.Join(' ', Parts(act, plural ? Plural : word => Third(act, word)));

    /// <summary>Acts that share a word: those that differ in one place only are drawn together.</summary>
    public string Several(IEnumerable<Act> acts, bool negated)
    {
        var drawn = new List<(Act Act, ImmutableArray<string> Parts, int Place, List<string> Values)>();
        foreach (var act in acts)
        {
            var parts = Parts(act, word => word);
            if (drawn.Count > 0 && drawn[^1] is var last && Place(last.Act, last.Parts, act, parts) is { } place && (last.Place < 0 || last.Place == place))
            {
                last.Values.Add(parts[place]);
                drawn[^1] = last with { Place = place };
            }
            else
            {
                drawn.Add((act, parts, -1, []));
            }
        }

        return List(drawn.Select(d => d.Place < 0 ? string.Join(' ', d.Parts) : string.Join(' ', d.Parts.SetItem(d.Place, Filled(d.Act, d.Parts, d.Place, d.Values, negated)))), negated);
    }

    public string Filler(Filler filler) => filler switch
    {
        ActorsFiller set => actors.Of(set.Actors),
        ThingFiller { Thing: { } thing, Amount: { } amount } => amount.Unit.Length > 0 || amount.Currency is not null || amount.Percent
            ? $"{EnglishAmount.Of(amount)} of {thing.Name}"
            : $"{EnglishAmount.Of(amount)} {thing.Name}",
        ThingFiller { Thing: { } thing } => thing.Name,
        ThingFiller { Amount: { } amount } => EnglishAmount.Of(amount),
        PlaceFiller place => PlaceEnglish.Of(place.Place),
        NumberFiller number => EnglishAmount.Number(number.Number),
        EventFiller nested => Sentence(nested.Act),
        TextFiller text => text.Id,
        _ => "",
    };

    private static string List(IEnumerable<string> items, bool negated) => negated ? EnglishList.Or(items) : EnglishList.And(items);

    private static string Filled(Act act, ImmutableArray<string> parts, int place, List<string> values, bool negated)
    {
        // "support that A joins X and that A joins Y"
        var lead = act.Verb.Patterns[act.PatternIndex].Parts is var pattern && place > 0 && pattern[place - 1].Word == "that" ? "that " : "";
        return List(values.Select(v => lead + v).Prepend(parts[place]), negated);
    }

    /// <summary>The one role in which two acts of one pattern differ, or null.</summary>
    private static int? Place(Act first, ImmutableArray<string> parts, Act second, ImmutableArray<string> others)
    {
        if (first.Verb.Index != second.Verb.Index || first.PatternIndex != second.PatternIndex)
        {
            return null;
        }

        var differing = Enumerable.Range(0, parts.Length).Where(i => parts[i] != others[i]).ToList();
        return differing is [var only] ? only : null;
    }

    private string With(Act act, Func<string, string> verb) =>
        (act.Subject is { } subject ? actors.Of(subject) + " " : "") + string.Join(' ', new ActEnglish(act.Subject is { } s ? actors.After(s) : actors).Parts(act, verb));

    private ImmutableArray<string> Parts(Act act, Func<string, string> verb)
    {
        var pattern = act.Verb.Patterns[act.PatternIndex];
        var articles = EnglishArticles.Before(pattern);
        return [.. pattern.Parts.Select((part, i) => part.Role is { } role ? Role(act, role, pattern, i) : articles[i] + (i == 0 ? verb(part.Word) : part.Word)).Where(p => p.Length > 0)];
    }

    private string Role(Act act, RoleKey role, Pattern pattern, int index) => act[role] switch
    {
        // "call for Borduria to cease fire"
        EventFiller nested when index > 0 && pattern.Parts[index - 1].Word == "for" => With(nested.Act, word => $"to {word}"),
        { } filler => Filler(filler),
        null => $"{(role.Role is Model.Role.Actor or Model.Role.Organisation ? "somebody" : "something")}",
    };

    private static string Third(Act act, string word) =>
        act.PatternIndex == 0 && act.Verb.Forms.Length > 0 ? act.Verb.Forms[0] : Inflection.ThirdPerson(word);

    private static string Plural(string word) => word == "be" ? "are" : word;
}
