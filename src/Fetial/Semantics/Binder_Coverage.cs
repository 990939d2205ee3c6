using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    /// <summary>An expectation speaks of the scenario it names and of no other; one that names none speaks of all of them.</summary>
    private bool IsOfThisScenario(SlotSyntax slot) =>
        slot.Tail("in scenario")?.Value is not { } value || ScenarioId(value) == options.Scenario;

    /// <summary>"cover NAMES [against SENTENCE] [at LEVEL]" with its tails, or null where the words are others or cannot be read.</summary>
    private ExpectedCover? BindCover(SlotSyntax? slot, ImmutableArray<Token> words)
    {
        if (words.Length < 2 || !(words[0].Is("cover") || words[0].Is("gap")) || slot is null)
        {
            return null;
        }

        var against = words.ToList().FindIndex(t => t.Is("against"));
        var names = words[1..(against < 0 ? words.Length : against)];
        if (names.IsEmpty || Read(context => PartyListParser.Parse(names.AsSpan(), names[0].Span, context)) is not { } parties)
        {
            return null;
        }

        var threat = against < 0 ? null : Threat(words[(against + 1)..]);
        return new ExpectedCover(
            BindParties(parties),
            threat?.Act,
            threat?.Anew ?? false,
            threat?.Text ?? "",
            slot.Tail("at")?.Value is PhraseValue level ? BindLevel(level.Phrase) : null,
            slot.Tail("from")?.Value is WhenValue from ? DaysOf(from.When).First : null,
            slot.Tail("to")?.Value is WhenValue to ? DaysOf(to.When).Last : null,
            slot.Tail("where")?.Value is PlaceValue places ? BindPlaces(places) : []);
    }

    private EventAtom? Threat(ImmutableArray<Token> words)
    {
        if (words.IsEmpty || Read(context => ConditionParser.Parse(words.AsSpan(), words[0].Span, context)) is not { } condition)
        {
            return null;
        }

        var bound = BindCondition(condition);
        if (bound is EventAtom { Act.Verb.Hostile: true } threat)
        {
            return threat;
        }

        if (bound is not OpenAtom)
        {
            Report(BindingErrors.UnknownWord("against", string.Join(' ', words.Select(t => t.Text)), tables.Verbs.Where(v => v.Hostile).Select(v => $"NAME {Inflection.ThirdPerson(v.Name)} NAME").Take(4), At(TextSpan.Cover(words[0].Span, words[^1].Span))));
        }

        return null;
    }

    private string? BindLevel(PhraseSyntax phrase)
    {
        var steps = tables.Verbs.Select(v => v.Level?.Name).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        if (!steps.Contains(phrase.Text, StringComparer.Ordinal))
        {
            Report(BindingErrors.UnknownWord("at", phrase.Text, steps, At(phrase.Span)));
            return null;
        }

        return phrase.Text;
    }

    private static string CoverText(string words, ExpectedCover cover) =>
        words.Replace(" ,", ",", StringComparison.Ordinal)
        + (cover.Level is { } level ? $" at {level}" : "")
        + (cover.From is { } from ? $" from {Calendar.Text(from)}" : "")
        + (cover.To is { } to ? $" to {Calendar.Text(to)}" : "")
        + (cover.Where.IsEmpty ? "" : $" where {string.Join(", ", cover.Where)}");

    /// <summary>A key to a text or clause by id, or to a condition: an event or a status.</summary>
    private Expectation WithTarget(Expectation expectation, ImmutableArray<Token> target)
    {
        if (target is [{ } single] && tables.TextIds.Contains(single.Text))
        {
            return expectation with { Ids = [single.Text] };
        }

        return Read(context => ConditionParser.Parse(target.AsSpan(), target[0].Span, context)) is { } condition
            ? expectation with { Condition = BindCondition(condition) }
            : expectation;
    }

    /// <summary>Reads words of a phrase as something narrower; what is wrong with them is reported.</summary>
    private T? Read<T>(Func<ParseContext, T?> parse)
        where T : class
    {
        var context = new ParseContext(current);
        var read = parse(context);
        diagnostics.AddRange(context.Diagnostics);
        return read;
    }
}
