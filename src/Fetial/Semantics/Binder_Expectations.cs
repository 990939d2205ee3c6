using System.Collections.Immutable;
using System.Globalization;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private static readonly ImmutableArray<string> ExpectedStates = ["in force", "kept", "missed"];

    private ImmutableArray<Expectation> BindExpectations(StrategyBook book) =>
        [.. Declared("expect").Where(d => d.Slot("that") is { Value: PhraseValue } that && IsOfThisScenario(that)).Select(d => BindExpectation(d, (PhraseValue)(d.Slot("that") ?? d.Slots[0]).Value, book))];

    private Expectation BindExpectation(DeclarationSyntax declaration, PhraseValue value, StrategyBook book)
    {
        var tokens = value.Phrase.Tokens;
        var negated = !tokens.IsEmpty && tokens[0].Is("no");
        var rest = negated ? tokens.RemoveAt(0) : tokens;
        var at = declaration.Slot("that")?.Tail("at")?.Value is WhenValue when ? DaysOf(when.When).Last
            : declaration.Slot("that")?.Tail("by")?.Value is WhenValue by ? DaysOf(by.When).Last : (int?)null;
        var blank = new Expectation(ExpectationKind.Unread, negated, [], null, null, at, value.Phrase.Text.Replace(" ,", ",", StringComparison.Ordinal), At(declaration.Span))
        {
            Because = TextOf(declaration.Slot("because")),
            Sentence = string.Join(' ', (declaration.Slot("that")?.Tails ?? []).Where(t => t.Name is "at" or "by" or "from" or "to" or "where" or "in scenario").Select(t => OneLine(t.Span)).Prepend(OneLine(value.Phrase.Span))),
        };
        if (rest.Length > 2 && (rest[0].Is("contradiction") || rest[0].Is("collision")) && rest[1].Is("between"))
        {
            var ids = rest.Skip(2).Where(t => t.Kind == TokenKind.Word && !t.Is("and")).ToList();
            foreach (var id in ids.Where(i => !tables.TextIds.Contains(i.Text)))
            {
                Report(BindingErrors.UnknownId("text", id.Text, At(id.Span), Nearest.Find(id.Text, tables.TextIds)));
            }

            return blank with { Kind = rest[0].Is("contradiction") ? ExpectationKind.Contradiction : ExpectationKind.Collision, Ids = [.. ids.Select(i => i.Text)] };
        }

        if (rest is [.. var named, var be, var allocated] && (be.Is("is") || be.Is("are")) && allocated.Is("allocated") && named.Length > 0 && named.All(t => t.Kind == TokenKind.Comma || tables.TextIds.Contains(t.Text)))
        {
            return blank with { Kind = ExpectationKind.Allocated, Ids = [.. named.Where(t => t.Kind != TokenKind.Comma).Select(t => t.Text)], State = "allocated" };
        }

        if (rest.Length >= 3 && tables.TextIds.Contains(rest[0].Text) && rest[1].Is("is"))
        {
            var not = rest[2].Is("not") ? 1 : 0;
            var state = string.Join(' ', rest.Skip(2 + not).Select(t => t.Text));
            if (!ExpectedStates.Contains(state))
            {
                Report(BindingErrors.UnknownWord("is", state, ExpectedStates, At(rest[^1].Span)));
                return blank;
            }

            return blank with { Kind = ExpectationKind.State, Negated = negated != (not > 0), Ids = [rest[0].Text], State = state };
        }

        if (BindCover(declaration.Slot("that"), rest) is { } cover)
        {
            return blank with { Kind = rest[0].Is("cover") ? ExpectationKind.Cover : ExpectationKind.Gap, Cover = cover, Text = CoverText(value.Phrase.Text, cover) };
        }

        if (rest.Length >= 3 && rest[0].Is("key") && rest[1].Is("to"))
        {
            return WithTarget(blank with { Kind = ExpectationKind.Key }, rest[2..]);
        }

        if (rest.Length >= 4 && rest[0].Is("key") && rest[1].Is("of"))
        {
            var to = rest.ToList().FindIndex(t => t.Is("to"));
            if (to > 2 && tables.Names.Find(SymbolKind.Actor, [.. rest.Skip(2).Take(to - 2)]) is { } actor)
            {
                return WithTarget(blank with { Kind = ExpectationKind.Key, Actors = ActorSet.Single(tables.Actors[actor]) }, rest[(to + 1)..]);
            }
        }

        if (rest.Any(t => t.Is("deterred")))
        {
            return Deterred(blank, rest, value, book);
        }

        if (!rest.IsEmpty && (matcher.ReadSentence(rest).Count > 0 || matcher.ReadStatus(rest) is [_, ..]))
        {
            return Happening(blank, rest, declaration.Slot("that"));
        }

        Report(BindingErrors.UnknownWord("expect", value.Phrase.Text, ["[no] contradiction between IDS", "[no] collision between IDS", "[no] key of NAMES to ID", "ID is [not] in force", "ID is [not] kept", "ID is [not] missed", "IDS are allocated", "[no] SENTENCE by DATE", "cover NAME against SENTENCE at LEVEL", "gap NAME against SENTENCE at LEVEL", "CHALLENGE is [not] deterred"], At(declaration.Span)));
        return blank;
    }

    /// <summary>"[no] SENTENCE", with the days and the place that its tails name.</summary>
    private Expectation Happening(Expectation blank, ImmutableArray<Token> words, SlotSyntax? slot)
    {
        (int First, int Last)? Days(string tail) => slot?.Tail(tail)?.Value is WhenValue when ? DaysOf(when.When) : null;
        var (at, by, from, to) = (Days("at"), Days("by"), Days("from"), Days("to"));
        return blank with
        {
            Kind = ExpectationKind.Event,
            Condition = Read(context => ConditionParser.Parse(words.AsSpan(), words[0].Span, context)) is { } condition ? BindCondition(condition) : null,
            At = (at ?? by ?? to)?.Last,
            Days = at is { } day ? new DayRange(day.First, day.Last) : by is null && from is null && to is null ? null : new DayRange(from?.First ?? Model.Calendar.Beginning, (by ?? to)?.Last ?? Model.Calendar.Forever),
            Where = slot?.Tail("where")?.Value is PlaceValue places ? BindPlaces(places) : [],
        };
    }

    /// <summary>
    /// The question as a claim asks it: "CHALLENGE is [not] deterred [by …] [without NAMES]", or shortly "[no] deterred CHALLENGE"; the whole of it also
    /// "in N % of assumptions".
    /// </summary>
    private Expectation Deterred(Expectation blank, ImmutableArray<Token> words, PhraseValue value, StrategyBook book)
    {
        var head = new NotDecidableTest(blank.Text, null, blank.Location, "");
        var known = diagnostics.Count;
        var percent = words is [.., var into, { Kind: TokenKind.Number } number, { Kind: TokenKind.Percent }, var of, var assumptions]
            && into.Is("in") && of.Is("of") && assumptions.Is("assumptions") && decimal.TryParse(number.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var stated) && stated is >= 0 and <= 100
            ? stated
            : (decimal?)null;
        var reader = new StatementReader(percent is null ? words : words[..^5], value.Phrase.Span);
        var test = reader.Take("deterred")
            ? QuestionId(reader, "challenge", [.. book.Challenges.Select(c => c.Id)]) is { } id ? new DeterTest(head.Text, null, head.Location, false, id, null, []) : null
            : Deterred(reader, head, book);
        if (diagnostics.Count == known && (test is null || !reader.IsAtEnd || (percent is not null && test.By is not null)))
        {
            Report(BindingErrors.UnknownWord("expect", value.Phrase.Text, ["CHALLENGE is [not] deterred", "CHALLENGE is deterred in 80 % of assumptions", "CHALLENGE is deterred by denial", "CHALLENGE is deterred without NAMES"], blank.Location));
        }

        return diagnostics.Count > known || test is null ? blank : blank with { Kind = ExpectationKind.Deterred, Deter = test, Percent = percent };
    }
}
