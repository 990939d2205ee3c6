using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>Promises, issues and packages: what `plan` and `deal` read.</summary>
public sealed partial class Binder
{
    private ConditionalPromiseQuestion? BindPromise(DeclarationSyntax declaration)
    {
        Figure? Flow(string word) => FigureSlot(declaration, "promise", "value", word, double.NegativeInfinity, double.PositiveInfinity);
        Figure? Rate(string slot, string word) => FigureSlot(declaration, "promise", slot, word, 0, 1);
        var challenger = ActorSlot(declaration, "promise", "challenger");
        var (fighting, outside, member) = (Flow("fighting"), Flow("peace outside"), Flow("peace with member"));
        var (arrivesWar, arrivesPeace, lapsesWar, lapsesPeace) = (Rate("arrival", "in war"), Rate("arrival", "after ceasefire"), Rate("lapse", "in war"), Rate("lapse", "after ceasefire"));
        var discount = FigureSlot(declaration, "promise", "discount", "", 0, 1 - 1e-9);
        if (challenger is null || fighting is null || outside is null || member is null || arrivesWar is null || arrivesPeace is null || lapsesWar is null || lapsesPeace is null || discount is null)
        {
            return null;
        }

        var of = declaration.SlotsNamed("of").Select(s => s.Value).OfType<PhraseValue>().SelectMany(v => v.Phrase.Tokens).Where(t => t.Kind == TokenKind.Word).ToList();
        foreach (var id in of.Where(i => !tables.TextIds.Contains(i.Text)))
        {
            Report(BindingErrors.UnknownId("text or clause", id.Text, At(id.Span), Nearest.Find(id.Text, tables.TextIds)));
        }

        return new ConditionalPromiseQuestion(
            FirstWord(declaration), declaration.Title, [.. of.Select(i => i.Text)],
            declaration.Slot("waits for") is { Value: PhraseValue waits } ? BindSentence(waits.Phrase) : null,
            challenger, fighting, outside, member, arrivesWar, arrivesPeace, lapsesWar, lapsesPeace, discount,
            FigureSlot(declaration, "promise", "bridge", "", 0, double.PositiveInfinity, needed: false),
            FigureSlot(declaration, "promise", "shocks", "", 1e-9, double.PositiveInfinity, needed: false),
            GamesOf(declaration), ScenarioIn(declaration), At(declaration.Span));
    }

    private ImmutableArray<Issue> BindIssues()
    {
        var issues = new List<Issue>();
        foreach (var declaration in Declared("issue"))
        {
            var reader = new StatementReader(declaration.Name.Tokens, declaration.Span);
            var name = Words(reader.Until(t => t.Is("levels")));
            reader.Take("levels");
            var levels = ImmutableArray.CreateBuilder<string>();
            while (!reader.IsAtEnd)
            {
                levels.Add(Words(reader.Until(t => t.Kind == TokenKind.Comma)));
                reader.TakeComma();
            }

            if (name.Length == 0 || levels.Count < 2 || levels.Distinct().Count() != levels.Count)
            {
                Report(StrategyErrors.Unreadable("issue", Words(declaration.Name.Tokens), "NAME levels FIRST, SECOND, … with at least two levels that differ", At(declaration.Span)));
            }
            else if (issues.Find(i => i.Name == name) is { } known)
            {
                Report(BindingErrors.Duplicate("issue", name, known.Location, At(declaration.Span)));
            }
            else
            {
                issues.Add(new(name, levels.ToImmutable(), [], At(declaration.Span)));
            }
        }

        foreach (var declaration in Declared("level"))
        {
            var tokens = declaration.Name.Tokens;
            var found = LevelAt(tokens, issues, declaration.Span);
            if (found is not { } level)
            {
                continue;
            }

            var rest = tokens[level.Length..];
            if (rest.Length < 2 || !rest[0].Is("is"))
            {
                Report(StrategyErrors.Unreadable("level", Words(tokens), "ISSUE LEVEL is SENTENCE", At(declaration.Span)));
            }
            else if (BindSentence(Phrase(rest[1..], declaration.Span)) is { } act)
            {
                issues[level.Issue] = issues[level.Issue] with { Meanings = issues[level.Issue].Meanings.Add(new(level.Level, act)) };
            }
        }

        return [.. issues];
    }

    private Package? BindPackage(DeclarationSyntax declaration, ImmutableArray<Issue> issues)
    {
        var levels = ImmutableArray.CreateBuilder<KeyValuePair<int, int>>();
        foreach (var slot in declaration.Slots.Where(s => s.Value is PhraseValue && s.Name is not ("note" or "in scenario" or "because" or "gist" or "kind" or "value" or "by")))
        {
            var tokens = slot.Name.Split(' ').Select(w => new Token(TokenKind.Word, w, slot.Span)).Concat(((PhraseValue)slot.Value).Phrase.Tokens).ToImmutableArray();
            if (LevelAt(tokens, issues, slot.Span) is { } level)
            {
                if (level.Length < tokens.Length)
                {
                    Report(StrategyErrors.Unreadable("package", Words(tokens), $"one of the levels {string.Join(", ", issues[level.Issue].Levels)}", At(slot.Span)));
                }

                levels.Add(new(level.Issue, level.Level));
            }
        }

        var isDisagreement = TextOf(declaration.Slot("kind")) == "disagreement";
        if (declaration.Slot("kind") is { } kind && !isDisagreement)
        {
            Report(BindingErrors.UnknownWord("kind", TextOf(kind) ?? "", ["disagreement"], At(kind.Span)));
        }

        return new Package(FirstWord(declaration), declaration.Title, isDisagreement, PartiesIn(declaration, "by"), ValuesOf(declaration), levels.ToImmutable(), SourcesOf(declaration), ScenarioIn(declaration), At(declaration.Span));
    }

    /// <summary>What somebody has of a package beyond its issues: <c>value ACTOR N from N to N</c>.</summary>
    private ImmutableArray<KeyValuePair<Actor, Figure>> ValuesOf(DeclarationSyntax declaration)
    {
        var values = ImmutableArray.CreateBuilder<KeyValuePair<Actor, Figure>>();
        foreach (var slot in declaration.SlotsNamed("value").Where(IsActive))
        {
            if (slot.Value is not PhraseValue phrase)
            {
                continue;
            }

            var reader = new StatementReader(phrase.Phrase.Tokens, slot.Span);
            var actor = FindActor(reader.Until(t => t.Kind == TokenKind.Number));
            var figure = reader.TakeFigure();
            if (figure is null || !reader.IsAtEnd)
            {
                Report(StrategyErrors.Unreadable("value", phrase.Phrase.Text, "value ACTOR N from N to N   because \"…\"", At(slot.Span)));
            }
            else if (actor is not null
                && Checked(figure.Value, actor.Name, double.NegativeInfinity, double.PositiveInfinity, TextOf(Tail(slot, "because")), Citations(slot.Cites, slot.Tails), slot.Span) is { } value)
            {
                values.Add(new(actor, value));
            }
        }

        return values.ToImmutable();
    }

    private int? IssueAt(ImmutableArray<Token> tokens, IReadOnlyList<Issue> issues, TextSpan span)
    {
        var name = Words(tokens);
        for (var i = 0; i < issues.Count; i++)
        {
            if (issues[i].Name == name)
            {
                return i;
            }
        }

        Report(BindingErrors.UnknownName("issue", name, At(span), null, Nearest.Find(name, issues.Select(i => i.Name)), $"issue {name} levels …"));
        return null;
    }

    /// <summary>An issue and one of its levels at the start of a run, longest issue first, with how many tokens they take.</summary>
    private (int Issue, int Level, int Length)? LevelAt(ImmutableArray<Token> tokens, IReadOnlyList<Issue> issues, TextSpan span)
    {
        for (var length = Math.Min(tokens.Length, 8); length > 0; length--)
        {
            var name = Words(tokens[..length]);
            for (var i = 0; i < issues.Count; i++)
            {
                if (issues[i].Name == name)
                {
                    var rest = tokens[length..];
                    for (var words = rest.Length; words > 0; words--)
                    {
                        var level = issues[i].Levels.IndexOf(Words(rest[..words]));
                        if (level >= 0)
                        {
                            return (i, level, length + words);
                        }
                    }

                    LevelOf(rest, issues[i], span);
                    return null;
                }
            }
        }

        var given = Words(tokens);
        Report(BindingErrors.UnknownName("issue", given, At(span), null, Nearest.Find(given, issues.Select(i => i.Name)), "issue NAME levels …"));
        return null;
    }

    private int? LevelOf(ImmutableArray<Token> tokens, Issue issue, TextSpan span)
    {
        var level = issue.Levels.IndexOf(Words(tokens));
        if (level >= 0)
        {
            return level;
        }

        Report(BindingErrors.UnknownWord(issue.Name, Words(tokens), issue.Levels, At(span)));
        return null;
    }
}
