using Fetial.Model;
using Fetial.Semantics;
using Fetial.Syntax;

namespace Fetial.Cli.Vocabularies;

/// <summary>What a vocabulary says of a verb, each statement with what it means for the checks.</summary>
public static class VerbFacts
{
    /// <summary>Label and statement, in the order in which declarations have them.</summary>
    public static IEnumerable<(string Label, string Statement)> Of(Verb verb, Vocabulary vocabulary)
    {
        var relations = vocabulary.Relations[verb.Index];
        foreach (var fact in Marks(verb))
        {
            yield return fact;
        }

        if (!relations.KindOf.IsEmpty)
        {
            yield return ("kind of", $"{string.Join(", ", relations.KindOf.Select(index => vocabulary.Verbs[index].Name))}: doing this is doing that");
        }

        foreach (var (label, acts, meaning) in new[]
        {
            ("by means of", relations.ByMeansOf, "one way in which it is done"),
            ("mirrors", relations.Mirrors, "the same happening, told from the other side"),
            ("excludes", relations.Excludes, "not at the same time"),
            ("favours", relations.Favours, "what it wants to happen"),
        })
        {
            foreach (var act in acts)
            {
                yield return (label, $"{Sentences.ActText(act, thirdPerson: true)}: {meaning}");
            }
        }

        if (relations.ExcludesEvent)
        {
            yield return ("excludes", "EVENT: what it is directed against");
        }

        if (relations.FavoursEvent)
        {
            yield return ("favours", "EVENT: what it wants to happen");
        }

        foreach (var (label, phrases, meaning) in new[] { ("starts", relations.Starts, "holds from then on"), ("ends", relations.Ends, "no longer holds") })
        {
            foreach (var phrase in phrases)
            {
                yield return (label, $"{StatusText(phrase, vocabulary)}: {meaning}");
            }
        }

        if (!relations.HeldBy.IsEmpty)
        {
            yield return ("held by", $"{string.Join(" and ", relations.HeldBy.Select(holder => holder.Admission ? $"admission by {holder.Role}" : holder.Role.ToString()))}: without them it does not happen");
        }

        if (relations.Measures is { } measure)
        {
            yield return ("measures", $"{measure.Unit ?? "THING"} of {measure.Owner}: figures of it can be compared");
        }
    }

    private static IEnumerable<(string Label, string Statement)> Marks(Verb verb)
    {
        if (verb.Level is { } level)
        {
            yield return ("level", $"{level.Name}: its step on the ladder {level.Ladder}");
        }

        if (verb.Stage is { } stage)
        {
            yield return ("stage", $"{stage}: what it makes of a text");
        }

        if (verb.Ledger is { } ledger)
        {
            yield return ("ledger", $"{ledger}: its column in the ledger; stages are never added up");
        }

        if (verb.Gives is { } consent)
        {
            yield return ("gives", $"{(consent == ConsentKind.MoneyVoted ? "money" : consent.ToString().ToLowerInvariant())}: what clauses name under `needs`");
        }

        foreach (var (holds, label, meaning) in new[]
        {
            (verb.Hostile, "hostile", "whoever does it is an adversary of the one it is done to"),
            (verb.Once, "once", "done once, on a day"),
            (verb.Standing, "standing", "holds over time"),
            (verb.ExpectsAmount, "expects amount", "a promise of it without a sum is reported as vague"),
            (verb.PromisesAgreement, "promises agreement", "a promise of it is a promise to agree, not of a result"),
            (verb.Evaluative, "evaluative", "whether it was done needs a judgement"),
        })
        {
            if (holds)
            {
                yield return (label, meaning);
            }
        }
    }

    private static string StatusText(StatusPhrase phrase, Vocabulary vocabulary)
    {
        var pattern = vocabulary.Statuses[phrase.Status].Patterns[0];
        return string.Join(' ', pattern.Parts.Select(part => part.Role is { } role
            ? phrase.Roles.Where(r => r.Key == role).Select(r => Sentences.FillerText(r.Value)).FirstOrDefault() ?? part.ToString()
            : part.Word));
    }
}
