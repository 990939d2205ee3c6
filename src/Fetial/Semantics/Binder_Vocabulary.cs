using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private static readonly ImmutableArray<string> Stages =
    [
        "interested", "negotiated", "proposed", "initialled", "signed", "adopted", "approved", "ratified", "deposited", "joined", "in force",
        "provisional", "suspended", "resumed", "denounced", "ended", "withdrawn", "waived",
    ];

    private static readonly ImmutableArray<string> LedgerVerbs = ["announce", "pledge", "allocate", "deliver", "withdraw", "revise"];

    private static readonly ImmutableArray<string> ConsentWords = ["consent", "approval", "money"];

    private readonly Dictionary<string, int> verbsByName = new(StringComparer.Ordinal);
    private readonly List<(DeclarationSyntax Syntax, SourceText Text)> verbSyntax = [];
    private readonly List<(DeclarationSyntax Syntax, SourceText Text)> statusSyntax = [];

    private Vocabulary BindVocabulary()
    {
        BindThings();
        foreach (var declaration in Declared("unit"))
        {
            var index = tables.Units.Count;
            tables.Names.Add(SymbolKind.Unit, WordsOf(declaration.Name), index);
            foreach (var other in OtherNames(declaration))
            {
                tables.Names.Add(SymbolKind.Unit, other.Split(' '), index);
            }

            tables.Units.Add(declaration.Name.Text);
        }

        var ladders = BindLadders();
        DeclareStatuses();
        DeclareVerbs(ladders);
        var relations = BindRelations();
        return new Vocabulary([.. tables.Verbs], relations, [.. tables.Things], [.. tables.Statuses], ladders);
    }

    private void BindThings()
    {
        var kept = new List<(DeclarationSyntax Syntax, SourceText Text)>();
        foreach (var declaration in Declared("thing"))
        {
            if (tables.Names.Add(SymbolKind.Thing, WordsOf(declaration.Name), kept.Count) is { } existing)
            {
                Report(BindingErrors.Duplicate("thing", declaration.Name.Text, kept[existing].Text.Locate(kept[existing].Syntax.Span), At(declaration.Span)));
                continue;
            }

            foreach (var other in OtherNames(declaration))
            {
                tables.Names.Add(SymbolKind.Thing, other.Split(' '), kept.Count);
            }

            kept.Add((declaration, current));
        }

        foreach (var (syntax, text) in kept)
        {
            current = text;
            var wider = ImmutableArray.CreateBuilder<int>();
            foreach (var name in NamesIn(syntax, "kind of"))
            {
                if (tables.Names.Find(SymbolKind.Thing, name.Tokens) is { } index)
                {
                    wider.Add(index);
                }
                else
                {
                    Report(BindingErrors.UnknownName("thing", name.Text, At(name.Span), null, Nearest.Find(name.Text, tables.Names.Names(SymbolKind.Thing)), $"thing {name.Text}"));
                }
            }

            tables.Things.Add(new Thing(tables.Things.Count, syntax.Name.Text, [.. OtherNames(syntax)], wider.ToImmutable(), syntax.Slot("evaluative") is not null));
        }

        BreakCircles("kind of", tables.Things.Count, i => tables.Things[i].KindOf, i => tables.Things[i].Name, i => kept[i].Text.Locate(kept[i].Syntax.Span),
            (i, wider) => tables.Things[i] = tables.Things[i] with { KindOf = wider });
    }

    private static IEnumerable<PhraseSyntax> NamesIn(DeclarationSyntax declaration, string slot) =>
        declaration.SlotsNamed(slot).Select(s => s.Value).OfType<PartiesValue>().SelectMany(v => v.Parties.Parties).Select(p => p.Name);

    private ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> BindLadders()
    {
        var ladders = ImmutableArray.CreateBuilder<KeyValuePair<string, ImmutableArray<string>>>();
        foreach (var declaration in Declared("ladder"))
        {
            if (declaration.Slot("steps")?.Value is PhraseValue steps)
            {
                var names = string.Join(' ', steps.Phrase.Tokens.Select(t => t.Text)).Split('<', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                ladders.Add(new(declaration.Name.Text, [.. names]));
            }
        }

        return ladders.ToImmutable();
    }

    private void DeclareStatuses()
    {
        foreach (var declaration in Declared("status"))
        {
            var patterns = declaration.SlotsNamed("also").Select(s => s.Value).OfType<PhraseValue>().Select(v => PatternReader.Read(v.Phrase))
                .Prepend(PatternReader.Read(declaration.Name)).ToImmutableArray();
            var index = tables.Statuses.Count;
            tables.Statuses.Add(new Status(index, patterns[0].ToString(), patterns, declaration.Slot("evaluative") is not null, []));
            statusSyntax.Add((declaration, current));
            for (var p = 0; p < patterns.Length; p++)
            {
                tables.StatusPatterns.Add(new CompiledPattern(index, p, patterns[p].Parts, "", ""));
            }
        }
    }

    private void DeclareVerbs(ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> ladders)
    {
        foreach (var declaration in Declared("verb"))
        {
            var name = declaration.Name.Text;
            if (!verbsByName.TryAdd(name, tables.Verbs.Count))
            {
                Report(BindingErrors.Duplicate("verb", name, tables.Verbs[verbsByName[name]].Location, At(declaration.Span)));
                continue;
            }

            var patterns = declaration.Slots.Where(s => s.Name is "says" or "also").OrderBy(s => s.Name == "says" ? 0 : 1)
                .Select(s => s.Value).OfType<PhraseValue>().Where(v => !v.Phrase.IsEmpty).Select(v => PatternReader.Read(v.Phrase)).ToImmutableArray();
            if (patterns.IsEmpty)
            {
                Report(BindingErrors.Missing($"verb {name}", "says", At(declaration.Span), "Write its pattern: `says supply THING to ACTOR`."));
            }

            var forms = declaration.Slot("forms")?.Value is PhraseValue written ? [.. written.Phrase.Tokens.Where(t => t.Kind == TokenKind.Word).Select(t => t.Text)] : ImmutableArray<string>.Empty;
            tables.Verbs.Add(new Verb(
                tables.Verbs.Count, name, patterns, forms,
                declaration.Slot("hostile") is not null, declaration.Slot("once") is not null, declaration.Slot("standing") is not null,
                BindLevel(declaration, ladders),
                Known(declaration, "stage", Stages), Known(declaration, "ledger", LedgerVerbs),
                Known(declaration, "gives", ConsentWords) switch { "consent" => ConsentKind.Consent, "approval" => ConsentKind.Approval, "money" => ConsentKind.MoneyVoted, _ => null },
                declaration.Slot("expects amount") is not null, declaration.Slot("promises agreement") is not null, declaration.Slot("evaluative") is not null,
                At(declaration.Span)));
            verbSyntax.Add((declaration, current));
            for (var p = 0; p < patterns.Length; p++)
            {
                var first = patterns[p].Parts[0].Word;
                tables.AddVerbPattern(new CompiledPattern(tables.Verbs.Count - 1, p, patterns[p].Parts, first, p == 0 && forms.Length > 0 ? forms[0] : Inflection.ThirdPerson(first)));
            }
        }
    }

    private string? Known(DeclarationSyntax declaration, string slot, ImmutableArray<string> words)
    {
        if (declaration.Slot(slot) is not { } found || TextOf(found) is not { } word)
        {
            return null;
        }

        if (words.Contains(word))
        {
            return word;
        }

        Report(BindingErrors.UnknownWord(slot, word, words, At(found.Span)));
        return null;
    }

    /// <summary><c>level supply</c>, or <c>level pressure sanction</c> where two ladders have a step of that name.</summary>
    private Level? BindLevel(DeclarationSyntax declaration, ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> ladders)
    {
        if (declaration.Slot("level") is not { } slot || TextOf(slot) is not { } text)
        {
            return null;
        }

        foreach (var (ladder, steps) in ladders)
        {
            var step = text.StartsWith(ladder + " ", StringComparison.Ordinal) ? text[(ladder.Length + 1)..] : text;
            var index = steps.IndexOf(step);
            if (index >= 0)
            {
                return new Level(ladder, index, step);
            }
        }

        Report(BindingErrors.UnknownWord("level", text, ladders.SelectMany(l => l.Value), At(slot.Span)));
        return null;
    }
}
