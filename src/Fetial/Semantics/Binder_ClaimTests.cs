using System.Collections.Immutable;
using Fetial.Claims;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>Lines <c>tested by …</c>: each has one of a few forms (docs/claims.md); what has none is an error.</summary>
public sealed partial class Binder
{
    private static readonly ImmutableArray<string> TestForms =
    [
        "check [no] KIND IDS [at DATE]", "check [no] key of NAMES to ID or SENTENCE [at DATE]", "check force of ID is FORCE", "cover NAMES against SENTENCE at LEVEL [without NAMES]", "gap NAMES against SENTENCE at LEVEL [without NAMES]",
        "track ID is [not] kept, missed or in force [at DATE]", "plan PROMISE prolongs, ends the war or is neutral", "deter CHALLENGE is [not] deterred", "deal PACKAGE acceptable to NAMES or blocked by NAMES",
        "not decidable here because \"…\"",
    ];

    private const string AnyId = "text, clause or coalition";

    private ClaimTest? BindTest(SlotSyntax slot, StrategyBook book)
    {
        if (slot.Value is not PhraseValue { Phrase: { IsEmpty: false } phrase })
        {
            return null;
        }

        var known = diagnostics.Count;
        var head = new NotDecidableTest(
            string.Join(' ', slot.Tails.Where(t => t.Name != "because").Select(t => OneLine(t.Span)).Prepend(OneLine(phrase.Span))), TestScenario(slot), At(phrase.Span),
            TextOf(Tail(slot, "because")) ?? "");
        var reader = new StatementReader(phrase.Tokens, phrase.Span);
        ClaimTest? test =
            reader.Take("not", "decidable", "here") ? head.Because.Length > 0 && reader.IsAtEnd ? head : null
            : reader.Take("check") ? CheckOf(reader, head)
            : phrase.Tokens[0].Is("cover") || phrase.Tokens[0].Is("gap") ? Covered(slot, phrase.Tokens, head)
            : reader.Take("track") ? Tracked(reader, head)
            : reader.Take("plan") ? Planned(reader, head, book)
            : reader.Take("deter") ? Deterred(reader, head, book)
            : reader.Take("deal") ? Dealt(reader, head, book)
            : null;

        test = test is null ? null : test with { At = (slot.Tail("at") ?? slot.Tail("by"))?.Value is WhenValue when ? DaysOf(when.When).Last : null };
        // Words that a form has no place for would be passed over in silence.
        if (diagnostics.Count == known && (test is null || (test is not CoverTest and not NotDecidableTest and not KeyTest && !reader.IsAtEnd)))
        {
            Report(ClaimErrors.Unreadable(head.Text, FormOf(phrase.Tokens[0].Text), head.Location));
        }

        return diagnostics.Count == known ? test : null;
    }

    /// <summary>The forms that begin with a word; all of them where none does, the nearest first.</summary>
    private static string FormOf(string first)
    {
        var near = Nearest.Find(first, TestForms.Select(f => f.Split(' ')[0]));
        var forms = TestForms.Where(f => near.Count > 0 ? near.Contains(f.Split(' ')[0]) : true);
        return string.Join("; ", forms);
    }

    private string OneLine(TextSpan span) => string.Join(' ', current.Slice(span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string? TestScenario(SlotSyntax slot)
    {
        if (slot.Tail("in scenario") is not { } tail || ScenarioId(tail.Value) is not { } id)
        {
            return null;
        }

        var ids = Found(["scenario"]).Select(d => d.Syntax.Name.Text).Append("baseline").ToList();
        if (!ids.Contains(id))
        {
            Report(ClaimErrors.Unknown("scenario", id, Nearest.Find(id, ids), At(tail.Span)));
        }

        return id;
    }

    private ClaimTest? CheckOf(StatementReader reader, ClaimTest head)
    {
        var negated = reader.Take("no");
        if (reader.Take("key", "of"))
        {
            return KeyOf(reader, head, negated);
        }

        if (!negated && reader.Take("force", "of"))
        {
            var text = TestId(reader, "text");
            var words = reader.Take("is") ? Words(reader.Until(static _ => false)) : "";
            var force = Forces.FirstOrDefault(f => f.Word == words);
            if (text is not null && force.Word is null)
            {
                Report(BindingErrors.UnknownWord("force", words, Forces.Select(f => f.Word), head.Location));
            }

            return text is null ? null : new ForceTest(head.Text, head.Scenario, head.Location, text, force.Force);
        }

        var from = reader.Here;
        var before = reader.Rest;
        if (FindingMatter.Longest(before) is not { } matter)
        {
            var words = before.Length == 0 ? "" : Words(reader.Until(t => tables.TextIds.Contains(t.Text) || t.Is("between") || t.Is("among") || t.Is("in") || t.Text.Contains('/', StringComparison.Ordinal)));
            words = words.Length == 0 ? before : words;
            Report(ClaimErrors.NoMatter(words, Nearest.Find(words, FindingMatter.All.Select(m => m.Words)), At(from)));
            return null;
        }

        for (var i = 0; i < matter.Written.Split(' ').Length; i++)
        {
            reader.TakeAny();
        }

        var scope = reader.Take("between") ? FindingScope.Between : reader.Take("in", "the", "family", "of") ? FindingScope.Family : reader.Take("among", "the", "texts", "under") ? FindingScope.Among : FindingScope.Each;
        if (scope == FindingScope.Each)
        {
            reader.Take("of");
        }

        var ids = TestIds(reader, scope is FindingScope.Family or FindingScope.Among ? 1 : int.MaxValue);
        return ids.Length < (scope == FindingScope.Between ? 2 : 1) ? null : new FindingTest(head.Text, head.Scenario, head.Location, negated, matter.Words, scope, ids);
    }

    private KeyTest? KeyOf(StatementReader reader, ClaimTest head, bool negated)
    {
        var names = reader.Until(t => t.Is("to"));
        if (names.IsEmpty || !reader.Take("to") || Read(context => PartyListParser.Parse(names.AsSpan(), names[0].Span, context)) is not { } parties)
        {
            return null;
        }

        var target = reader.Until(static _ => false);
        if (target is [{ } single] && !tables.TextIds.Contains(single.Text))
        {
            Report(ClaimErrors.Unknown("text or clause", single.Text, Nearest.Find(single.Text, tables.TextIds), At(single.Span)));
            return null;
        }

        var condition = target.Length > 1 && Read(context => ConditionParser.Parse(target.AsSpan(), target[0].Span, context)) is { } read ? BindCondition(read) : null;
        return target.IsEmpty ? null : new KeyTest(head.Text, head.Scenario, head.Location, negated, BindParties(parties), Words(names), condition is null ? target[0].Text : null, condition, Words(target));
    }

    private CoverTest? Covered(SlotSyntax slot, ImmutableArray<Token> words, ClaimTest head)
    {
        var (asked, level) = (words.ToList(), slot.Tail("at"));
        var against = asked.FindIndex(t => t.Is("against"));
        var levelWords = level?.Value is PhraseValue { Phrase: var phrase } ? phrase.Tokens : [];
        var without = levelWords.ToList().FindIndex(t => t.Is("without"));
        if (against < 2 || levelWords.IsEmpty || level is null)
        {
            return null;
        }

        // Those left out stand behind the level, which is a tail.
        var leaving = without < 0 ? [] : TestActors(new StatementReader(levelWords[(without + 1)..], level.Span));
        var named = without < 0 ? slot : slot with { Tails = [.. slot.Tails.Select(t => t == level ? t with { Value = new PhraseValue(Phrase(levelWords[..without], t.Span), t.Span) } : t)] };
        return BindCover(named, words) is { Threat: not null } cover
            ? new CoverTest(head.Text, head.Scenario, head.Location, words[0].Is("gap"), cover, Words(words[1..against]), [.. leaving.Select(n => tables.Actors.First(a => a.Name == n))])
            : null;
    }

    private StateTest? Tracked(StatementReader reader, ClaimTest head)
    {
        var id = TestId(reader, "text or clause");
        if (id is null || !reader.Take("is"))
        {
            return null;
        }

        var negated = reader.Take("not");
        var state = reader.Take("kept") ? "kept" : reader.Take("missed") ? "missed" : reader.Take("in", "force") ? "in force" : null;
        return state is null ? null : new StateTest(head.Text, head.Scenario, head.Location, negated, id, state);
    }

    private PromiseTest? Planned(StatementReader reader, ClaimTest head, StrategyBook book)
    {
        var id = QuestionId(reader, "promise", [.. book.Promises.Select(p => p.Id)]);
        PromiseEffect? effect =
            reader.Take("prolongs", "the", "war") || reader.Take("prolongs") ? PromiseEffect.Prolongs
            : reader.Take("ends", "the", "war") ? PromiseEffect.Ends
            : reader.Take("is", "neutral") ? PromiseEffect.IsNeutral : null;
        return id is null || effect is not { } does ? null : new PromiseTest(head.Text, head.Scenario, head.Location, id, does);
    }

    private DeterTest? Deterred(StatementReader reader, ClaimTest head, StrategyBook book)
    {
        var id = QuestionId(reader, "challenge", [.. book.Challenges.Select(c => c.Id)]);
        if (id is null || !reader.Take("is"))
        {
            return null;
        }

        var negated = reader.Take("not");
        if (!reader.Take("deterred"))
        {
            return null;
        }

        var at = reader.Here;
        var by = reader.Take("by") ? Words(reader.Until(t => t.Is("without"))) : null;
        var effects = book.Effects.Where(e => e.Challenge == id).Select(e => e.Sentence).Append("denial").Append("punishment").ToList();
        if (by is not null && !effects.Contains(by) && book.Challenges.Length > 0)
        {
            Report(ClaimErrors.Unknown($"effect on {id}", by, Nearest.Find(by, effects), At(at)));
        }

        return new DeterTest(head.Text, head.Scenario, head.Location, negated, id, by, reader.Take("without") ? TestActors(reader) : []);
    }

    private DealTest? Dealt(StatementReader reader, ClaimTest head, StrategyBook book)
    {
        var id = QuestionId(reader, "package", [.. book.Packages.Select(p => p.Id)]);
        var isBlocked = reader.Take("blocked", "by");
        if (id is null || (!isBlocked && !reader.Take("acceptable", "to")))
        {
            return null;
        }

        if (reader.Take("all"))
        {
            return isBlocked ? null : new DealTest(head.Text, head.Scenario, head.Location, id, false, []);
        }

        var players = TestActors(reader);
        return players.IsEmpty ? null : new DealTest(head.Text, head.Scenario, head.Location, id, isBlocked, players);
    }

    /// <summary>
    /// The id of a question for the models. Where the portfolio asks none of its kind yet, any id may stand: the test then says that nothing decides it.
    /// </summary>
    private string? QuestionId(StatementReader reader, string what, IReadOnlyList<string> ids)
    {
        var at = reader.Here;
        if (reader.TakeOf(TokenKind.Word) is not { } token)
        {
            return null;
        }

        if (ids.Count > 0 && !ids.Contains(token.Text))
        {
            Report(ClaimErrors.Unknown(what, token.Text, Nearest.Find(token.Text, ids), At(at)));
        }

        return token.Text;
    }

    private ImmutableArray<string> TestActors(StatementReader reader)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        do
        {
            if (FindActor(reader.Until(t => t.Kind == TokenKind.Comma)) is { } actor)
            {
                names.Add(actor.Name);
            }
        }
        while (reader.TakeComma());
        return names.ToImmutable();
    }

    private string? TestId(StatementReader reader, string what)
    {
        if (reader.TakeOf(TokenKind.Word) is not { } token)
        {
            return null;
        }

        var isCoalition = tables.Names.Find(SymbolKind.Actor, [token]) is { } actor && tables.Actors[actor].Kind == ActorKind.Coalition;
        if (tables.TextIds.Contains(token.Text) || (isCoalition && what == AnyId))
        {
            return token.Text;
        }

        Report(ClaimErrors.Unknown(what, token.Text, Nearest.Find(token.Text, tables.TextIds), At(token.Span)));
        return null;
    }

    private ImmutableArray<string> TestIds(StatementReader reader, int most)
    {
        var ids = ImmutableArray.CreateBuilder<string>();
        while (!reader.IsAtEnd && ids.Count < most && TestId(reader, AnyId) is { } id)
        {
            ids.Add(id);
            if (!reader.TakeComma())
            {
                reader.Take("and");
            }
        }

        return ids.ToImmutable();
    }
}
