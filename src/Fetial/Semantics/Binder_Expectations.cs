using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private static readonly ImmutableArray<string> LaterExpectations = ["deterred"];

    private ImmutableArray<Expectation> BindExpectations() =>
        [.. Declared("expect").Where(d => d.Slot("that") is { Value: PhraseValue } that && IsOfThisScenario(that)).Select(d => BindExpectation(d, (PhraseValue)(d.Slot("that") ?? d.Slots[0]).Value))];

    private Expectation BindExpectation(DeclarationSyntax declaration, PhraseValue value)
    {
        var tokens = value.Phrase.Tokens;
        var negated = !tokens.IsEmpty && tokens[0].Is("no");
        var rest = negated ? tokens.RemoveAt(0) : tokens;
        var at = declaration.Slot("that")?.Tail("at")?.Value is WhenValue when ? DaysOf(when.When).Last
            : declaration.Slot("that")?.Tail("by")?.Value is WhenValue by ? DaysOf(by.When).Last : (int?)null;
        var blank = new Expectation(ExpectationKind.Later, negated, [], null, null, null, at, value.Phrase.Text.Replace(" ,", ",", StringComparison.Ordinal), At(declaration.Span));
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
            return blank with { Kind = ExpectationKind.State, Ids = [rest[0].Text], State = string.Join(' ', rest.Skip(2).Select(t => t.Text)) };
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

        // Deterrence and events are answered by their own commands; anything else is a slip of the pen.
        if (rest.IsEmpty || (!LaterExpectations.Contains(rest[0].Text) && matcher.ReadSentence(rest).Count == 0))
        {
            Report(BindingErrors.UnknownWord("expect", value.Phrase.Text, ["[no] contradiction between IDS", "[no] collision between IDS", "[no] key of NAMES to ID", "ID is in force", "ID is kept", "IDS are allocated", "cover NAME against SENTENCE at LEVEL", "gap NAME against SENTENCE at LEVEL", "deterred …"], At(declaration.Span)));
        }

        return blank;
    }
}
