using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

/// <summary>Challenges, effects and assumptions: what `deter` reads.</summary>
public sealed partial class Binder
{
    private static readonly ImmutableArray<string> Quantities = ["removes", "costs", "punishes", "unsettles"];

    private StrategyBook BindStrategy()
    {
        var challenges = Declared("challenge").Select(BindChallenge).OfType<Challenge>().ToImmutableArray();
        var names = challenges.Select(c => c.Id).Concat(Declared("promise").Select(d => FirstWord(d))).ToImmutableHashSet(StringComparer.Ordinal);
        var effects = Declared("effect").Select(d => BindEffect(d, names)).OfType<Effect>().ToImmutableArray();
        var assumptions = Declared("assumption").Select(d => BindAssumption(d, names.Union(tables.TextIds))).OfType<Assumption>().ToImmutableArray();
        var promises = Declared("promise").Select(BindPromise).OfType<ConditionalPromiseQuestion>().ToImmutableArray();
        var issues = BindIssues();
        return new StrategyBook(
            challenges, effects, assumptions, promises, issues,
            [.. Declared("package").Select(d => BindPackage(d, issues)).OfType<Package>()],
            [.. Declared("position").Select(d => BindPosition(d, issues)).OfType<Position>()]);
    }

    private static string FirstWord(DeclarationSyntax declaration) => declaration.Name.Tokens.IsEmpty ? "" : declaration.Name.Tokens[0].Text;

    private Challenge? BindChallenge(DeclarationSyntax declaration)
    {
        var id = FirstWord(declaration);
        var challenger = ActorSlot(declaration, "challenge", "challenger");
        var against = ActorSlot(declaration, "challenge", "against");
        var prize = FigureSlot(declaration, "challenge", "prize", "", 0, double.PositiveInfinity);
        var restraint = FigureSlot(declaration, "challenge", "restraint", "", double.NegativeInfinity, double.PositiveInfinity);
        var repels = FigureSlot(declaration, "challenge", "alone", "repels", 0, 1);
        var costs = FigureSlot(declaration, "challenge", "alone", "costs", 0, double.PositiveInfinity);
        return challenger is null || against is null || prize is null || restraint is null || repels is null || costs is null
            ? null
            : new Challenge(id, declaration.Title, challenger, against, declaration.Slot("attack") is { Value: PhraseValue attack } ? Threat(attack.Phrase.Tokens) : null, prize, restraint, repels, costs, GamesOf(declaration), ScenarioIn(declaration), At(declaration.Span));
    }

    private Effect? BindEffect(DeclarationSyntax declaration, ImmutableHashSet<string> questions)
    {
        var reader = new StatementReader(declaration.Name.Tokens, declaration.Span);
        var sentence = reader.Until(t => t.Is("in") && Names(reader, questions) || Quantities.Any(t.Is) || t.Is("because"));
        var quantities = new Dictionary<string, (double Value, double Low, double High)>(StringComparer.Ordinal);
        var (challenge, scenario, because) = ((string?)null, (string?)null, (string?)null);
        while (!reader.IsAtEnd)
        {
            if (reader.TakeComma())
            {
                continue;
            }

            if (reader.Take("because"))
            {
                because = reader.TakeOf(TokenKind.String)?.Value;
            }
            else if (reader.Take("in", "scenario"))
            {
                scenario = reader.TakeOf(TokenKind.Word)?.Text;
            }
            else if (reader.Take("in"))
            {
                challenge = Question(reader, questions);
            }
            else if (Quantities.FirstOrDefault(q => reader.Take(q)) is { } quantity && reader.TakeFigure() is { } figure)
            {
                quantities[quantity] = figure;
            }
            else
            {
                Report(StrategyErrors.Unreadable("effect", reader.Rest, "removes N, costs N, punishes N, unsettles N, in CHALLENGE, because \"…\"", At(reader.Here)));
                return null;
            }
        }

        if (challenge is null)
        {
            Report(BindingErrors.Missing("this effect", "in CHALLENGE", At(declaration.Span), "Say which challenge it is about: in CHALLENGE."));
            return null;
        }

        var cites = SourcesOf(declaration);
        Figure? Of(string quantity, double low, double high) => quantities.TryGetValue(quantity, out var q) ? Checked(q, quantity, low, high, because, cites, declaration.Span) : null;
        return BindSentence(Phrase(sentence, declaration.Span)) is { Subject: not null } act
            ? new Effect(
                act, Words(sentence), challenge, Of("removes", 0, 1), Of("costs", 0, double.PositiveInfinity), Of("punishes", 0, double.PositiveInfinity),
                Of("unsettles", 0, double.PositiveInfinity), GradesOf(declaration), NumberSlot(declaration, "price"), scenario ?? ScenarioOf(declaration), At(declaration.Span))
            : null;
    }

    private Assumption? BindAssumption(DeclarationSyntax declaration, ImmutableHashSet<string> questions)
    {
        var reader = new StatementReader(declaration.Name.Tokens, declaration.Span);
        var words = reader.Until(t => t.Kind == TokenKind.Number);
        if (words.IsEmpty || reader.TakeFigure() is not { } figure)
        {
            Report(StrategyErrors.Unreadable("assumption", Words(declaration.Name.Tokens), "WORDS N from N to N, such as Syldavia is reliable 0.6 from 0.35 to 0.85", At(declaration.Span)));
            return null;
        }

        var (question, scenario, because) = ((string?)null, (string?)null, (string?)null);
        while (!reader.IsAtEnd)
        {
            if (reader.Take("because"))
            {
                because = reader.TakeOf(TokenKind.String)?.Value;
            }
            else if (reader.Take("in", "scenario"))
            {
                scenario = reader.TakeOf(TokenKind.Word)?.Text;
            }
            else if (reader.Take("in"))
            {
                question = Question(reader, questions);
            }
            else if (!reader.TakeComma())
            {
                Report(StrategyErrors.Unreadable("assumption", reader.Rest, "in CHALLENGE or TEXT, in scenario ID, because \"…\"", At(reader.Here)));
                return null;
            }
        }

        var isReliable = words.Length > 2 && words[^2].Is("is") && words[^1].Is("reliable");
        var isThreshold = words.Length > 2 && words[0].Is("threshold") && words[1].Is("of");
        var isHoldOut = words.Length > 2 && words[^2].Is("holds") && words[^1].Is("out");
        var isOfActor = isReliable || isThreshold || (isHoldOut && Words(words[..^2]) != "any party");
        var actor = isOfActor ? FindActor(isThreshold ? words[2..] : words[..^2]) : null;
        var isChance = isReliable || isHoldOut;
        // What counts days or shapes a distribution is above 0.
        var low = isChance ? 0 : Words(words) is "a hold-out takes" or "the others take" or "shared pace has shape" ? 1e-9 : double.NegativeInfinity;
        return (isOfActor && actor is null) || Checked(figure, Words(words), low, isChance ? 1 : double.PositiveInfinity, because, SourcesOf(declaration), declaration.Span) is not { } bound
            ? null
            : new Assumption(
                Words(words), isReliable ? actor : null, isThreshold ? actor : null, isHoldOut ? actor : null, bound, question, scenario ?? ScenarioOf(declaration), At(declaration.Span));
    }

    /// <summary>The challenge or promise after <c>in</c>; reported where there is none of that name.</summary>
    private string? Question(StatementReader reader, ImmutableHashSet<string> questions)
    {
        var at = reader.Here;
        var id = reader.TakeOf(TokenKind.Word)?.Text;
        if (id is not null && !questions.Contains(id))
        {
            Report(BindingErrors.UnknownId("challenge, promise or text", id, At(at), Nearest.Find(id, questions)));
        }

        return id;
    }

    /// <summary>Whether what follows <c>in</c> is a question or a scenario, so that "in" ends the sentence.</summary>
    private static bool Names(StatementReader reader, ImmutableHashSet<string> questions) =>
        reader.After is { } next && (next.Is("scenario") || questions.Contains(next.Text));

    private Figure? Checked(
        (double Value, double Low, double High) figure, string what, double low, double high, string? because, ImmutableArray<Citation> cites, TextSpan span)
    {
        if (figure.Low > figure.Value || figure.Value > figure.High)
        {
            Report(StrategyErrors.OutsideItsRange(what, figure.Value, figure.Low, figure.High, At(span)));
            return null;
        }

        if (figure.Low < low || figure.High > high)
        {
            Report(StrategyErrors.OutsideWhatItCanBe(what, low, high, At(span)));
            return null;
        }

        return new Figure(figure.Value, figure.Low, figure.High, because, cites, At(span));
    }

    /// <summary>A figure in a slot, after a word or at its start: <c>alone repels 0.3 from 0.2 to 0.4, costs 15</c>.</summary>
    private Figure? FigureSlot(DeclarationSyntax declaration, string kind, string name, string word, double low, double high, bool needed = true)
    {
        foreach (var slot in declaration.SlotsNamed(name).Where(IsActive))
        {
            if (slot.Value is not PhraseValue phrase)
            {
                continue;
            }

            var reader = new StatementReader(phrase.Phrase.Tokens, slot.Span);
            while (!reader.IsAtEnd)
            {
                var part = Words(reader.Until(t => t.Kind is TokenKind.Number or TokenKind.Comma));
                var figure = reader.TakeFigure();
                if (part == word && figure is { } found)
                {
                    return Checked(found, $"{name} {word}".Trim(), low, high, TextOf(Tail(slot, "because")), Citations(slot.Cites, slot.Tails), slot.Span);
                }

                if (!reader.TakeComma() && figure is null)
                {
                    break;
                }
            }
        }

        if (needed)
        {
            Report(BindingErrors.Missing($"{kind} {FirstWord(declaration)}", $"{name} {word}".Trim(), At(declaration.Span), $"Write {name} {word}{(word.Length > 0 ? " " : "")}N from N to N   because \"…\"."));
        }

        return null;
    }

    private static SlotSyntax? Tail(SlotSyntax slot, string name) =>
        slot.Tail(name) is { } tail ? new SlotSyntax(name, tail.Value, [], [], tail.Span) : null;

    private Actor? ActorSlot(DeclarationSyntax declaration, string kind, string name)
    {
        if (declaration.Slot(name) is { Value: PhraseValue phrase })
        {
            return FindActor(phrase.Phrase.Tokens);
        }

        Report(BindingErrors.Missing($"{kind} {FirstWord(declaration)}", name, At(declaration.Span), $"Write {name} ACTOR."));
        return null;
    }

    private Actor? FindActor(ImmutableArray<Token> tokens)
    {
        if (tables.Names.Find(SymbolKind.Actor, tokens) is { } index)
        {
            return tables.Actors[index];
        }

        var name = Words(tokens);
        var at = tokens.IsEmpty ? new TextSpan(0, 0) : TextSpan.Cover(tokens[0].Span, tokens[^1].Span);
        Report(BindingErrors.UnknownName("actor", name, At(at), null, Nearest.Find(name, tables.Names.Names(SymbolKind.Actor)), $"state {name}"));
        return null;
    }

    private ImmutableArray<double> GradesOf(DeclarationSyntax declaration)
    {
        if (declaration.Slot("grades") is not { Value: PhraseValue phrase } slot)
        {
            return [1];
        }

        var reader = new StatementReader(phrase.Phrase.Tokens, slot.Span);
        var grades = ImmutableArray.CreateBuilder<double>();
        while (reader.TakeNumber() is { } grade)
        {
            grades.Add(grade);
            reader.TakeComma();
        }

        if (!reader.IsAtEnd || grades.Count == 0 || grades[^1] != 1 || grades[0] <= 0 || grades.Zip(grades.Skip(1), (a, b) => a < b).Contains(false))
        {
            Report(StrategyErrors.Unreadable("grades", phrase.Phrase.Text, "rising shares that end with 1, such as grades 0.5, 1", At(slot.Span)));
            return [1];
        }

        return grades.ToImmutable();
    }

    private static double? NumberSlot(DeclarationSyntax declaration, string name) =>
        declaration.Slot(name) is { Value: PhraseValue phrase } slot ? new StatementReader(phrase.Phrase.Tokens, slot.Span).TakeNumber() : null;

    private static string Words(ImmutableArray<Token> tokens) => string.Join(' ', tokens.Select(t => t.Text));

    private static PhraseSyntax Phrase(ImmutableArray<Token> tokens, TextSpan anchor) => PhraseSyntax.Of(tokens.AsSpan(), anchor);

    /// <summary>The scenario of a declaration: its slot, or the tail in its header.</summary>
    private static string? ScenarioIn(DeclarationSyntax declaration)
    {
        var tokens = declaration.Name.Tokens;
        for (var i = 0; i + 2 < tokens.Length; i++)
        {
            if (tokens[i].Is("in") && tokens[i + 1].Is("scenario"))
            {
                return tokens[i + 2].Text;
            }
        }

        return ScenarioOf(declaration) ?? (declaration.Slot("in") is { Value: PhraseValue { Phrase.Tokens: [var first, var id] } } && first.Is("scenario") ? id.Text : null);
    }
}
