using System.Collections.Immutable;
using Fetial.Model;

namespace Fetial.Findings;

/// <summary>
/// The articles that the short sentences of a portfolio leave out: "the United Kingdom", "the recovery of X", "an agreement on Y". They are
/// English, not vocabulary: a word that is not in these tables is read as it was written.
/// </summary>
internal static class EnglishArticles
{
    private static readonly ImmutableHashSet<string> NamesWithThe = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "Agency", "Alliance", "Assembly", "Bank", "Coalition", "Command", "Commission", "Community", "Conference", "Congress", "Council", "Court",
        "Emirates", "Entity", "Federation", "Force", "Forum", "Fund", "Government", "Group", "Initiative", "Institute", "Kingdom", "League", "Mechanism",
        "Mission", "Nations", "Netherlands", "Organisation", "Organization", "Pact", "Parliament", "Philippines", "Plan", "Process", "Republic",
        "Senate", "States", "Union");

    private static readonly ImmutableHashSet<string> PlacesWithThe = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "area", "border", "Caucasus", "Kingdom", "line", "Netherlands", "region", "Republic", "Sea", "States", "Union", "zone");

    private static readonly ImmutableHashSet<string> NounsWithA = ImmutableHashSet.Create(
        StringComparer.Ordinal, "agreement", "candidate", "law", "meeting", "party", "referendum", "statement", "summit", "tribunal");

    private static readonly ImmutableHashSet<string> NounsWithThe = ImmutableHashSet.Create(
        StringComparer.Ordinal, "ability", "ceasefire", "constitution", "end", "line");

    private static readonly ImmutableHashSet<string> NounsWithout = ImmutableHashSet.Create(
        StringComparer.Ordinal, "action", "assets", "candidacy", "crimes", "membership", "territory");

    private static readonly ImmutableHashSet<string> Prepositions = ImmutableHashSet.Create(
        StringComparer.Ordinal, "against", "as", "at", "by", "for", "from", "in", "into", "of", "on", "over", "that", "to", "with");

    /// <summary>The name by which a reader knows an actor; a coalition is declared by its id and known by another name.</summary>
    public static string NameOf(Actor actor) =>
        actor.Kind == ActorKind.Coalition ? actor.OtherNames.FirstOrDefault(n => n.Any(char.IsUpper)) ?? actor.Title ?? actor.Name : actor.Name;

    public static string Actor(Actor actor)
    {
        var name = NameOf(actor);
        var last = name[(name.LastIndexOf(' ') + 1)..];
        var plural = last.EndsWith('s') && char.IsLower(last[0]);
        var numbered = last.Length is 2 or 3 && last[0] == 'G' && last.Skip(1).All(char.IsDigit);
        var takes = actor.Kind switch
        {
            ActorKind.Body => !plural,
            ActorKind.Class => false,
            _ => NamesWithThe.Contains(last) || numbered,
        };
        return takes && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? $"the {name}" : name;
    }

    public static string Place(Territory territory) =>
        PlacesWithThe.Contains(territory.Name.Split(' ').Last(w => !w.All(char.IsDigit) || w == territory.Name)) ? $"the {territory.Name}" : territory.Name;

    /// <summary>Whether a name is a plural noun: "coastal states", "Istanbul guarantors".</summary>
    public static bool IsPlural(Actor actor)
    {
        var name = NameOf(actor);
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return actor.Kind is not (ActorKind.State or ActorKind.Organisation or ActorKind.Alliance) && last.EndsWith('s') && char.IsLower(last[0]);
    }

    /// <summary>The article to set before each part of a pattern, or empty.</summary>
    public static ImmutableArray<string> Before(Pattern pattern)
    {
        var parts = pattern.Parts;
        var articles = Enumerable.Repeat("", parts.Length).ToArray();
        for (var i = 1; i < parts.Length; i++)
        {
            var word = parts[i].Word;
            if (parts[i].Role is null && parts[i - 1].Word is not ("a" or "an" or "the"))
            {
                articles[i] = NounsWithA.Contains(word) ? ("aeiou".Contains(word[0]) ? "an " : "a ") : NounsWithThe.Contains(word) ? "the " : "";
            }

            var owned = word == "of" && i + 1 < parts.Length && parts[i + 1].Role is not null && parts[i - 1].Role is null;
            if (owned && i > 1 && articles[i - 1].Length == 0 && !NounsWithout.Contains(parts[i - 1].Word))
            {
                var start = i - 1;
                while (start > 1 && parts[start - 1].Role is null && !Prepositions.Contains(parts[start - 1].Word))
                {
                    start--;
                }

                articles[start] = parts[start].Word is "a" or "an" or "the" || articles[start].Length > 0 ? articles[start] : "the ";
            }
        }

        return [.. articles];
    }
}
