using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;
using Nearest = Fetial.Cli.CommandLine.Nearest;

namespace Fetial.Cli.Vocabularies;

/// <summary>The verbs, statuses and things that some words lead to.</summary>
/// <param name="Words">As typed.</param>
/// <param name="Fits">Verbs that hold every word in their name, a pattern or a form; those whose name begins with them first.</param>
/// <param name="Near">Verbs with a word that differs from a typed one by a slip.</param>
/// <param name="Statuses">Statuses that hold every word.</param>
/// <param name="Things">Things whose name, or one of whose names, holds every word.</param>
public sealed record WordSearch(string Words, ImmutableArray<Verb> Fits, ImmutableArray<Verb> Near, ImmutableArray<Status> Statuses, ImmutableArray<Thing> Things)
{
    public static WordSearch Find(string words, Vocabulary vocabulary)
    {
        var wanted = words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool Holds(IEnumerable<string> written) => wanted.All(word => written.Any(w => w.StartsWith(word, StringComparison.Ordinal)));
        var verbs = vocabulary.Verbs.Select(verb => (Verb: verb, Words: WordsOf(verb))).ToList();
        var fits = verbs.Where(v => Holds(v.Words))
            .OrderByDescending(v => v.Verb.Name.StartsWith(wanted.FirstOrDefault() ?? "", StringComparison.OrdinalIgnoreCase))
            .ThenBy(v => v.Verb.Name, StringComparer.Ordinal)
            .Select(v => v.Verb)
            .ToImmutableArray();
        var near = verbs.Where(v => !fits.Contains(v.Verb) && wanted.Any(word => word.Length > 2 && Nearest.To(word, v.Words) is not null))
            .OrderBy(v => v.Words.Min(w => wanted.Min(word => Nearest.Distance(word, w))))
            .ThenBy(v => v.Verb.Name, StringComparer.Ordinal)
            .Select(v => v.Verb)
            .ToImmutableArray();
        var statuses = vocabulary.Statuses.Where(status => Holds(status.Patterns.SelectMany(Plain).ToHashSet(StringComparer.Ordinal))).ToImmutableArray();
        var things = vocabulary.Things.Where(thing => Holds(thing.OtherNames.Prepend(thing.Name).SelectMany(name => name.ToLowerInvariant().Split(' ')).ToHashSet(StringComparer.Ordinal)))
            .OrderBy(thing => thing.Name, StringComparer.Ordinal).ToImmutableArray();
        return new WordSearch(words, fits, near, statuses, things);
    }

    public bool IsEmpty => Fits.IsEmpty && Statuses.IsEmpty && Things.IsEmpty;

    private static HashSet<string> WordsOf(Verb verb)
    {
        var words = verb.Patterns.SelectMany(Plain).Concat(verb.Name.ToLowerInvariant().Split(' ')).Concat(verb.Forms.Select(form => form.ToLowerInvariant()));
        var thirdPersons = verb.Patterns.Select(pattern => pattern.Parts[0]).Where(part => part.Role is null).Select(part => Inflection.ThirdPerson(part.Word.ToLowerInvariant()));
        return words.Concat(thirdPersons).ToHashSet(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Plain(Pattern pattern) => pattern.Parts.Where(part => part.Role is null).Select(part => part.Word.ToLowerInvariant());
}
