using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;
using Fetial.Text;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    /// <summary>An act in its base form, or null with a diagnostic that names what is missing.</summary>
    private Act? BindAct(PhraseSyntax phrase)
    {
        if (phrases?.Act(phrase.Tokens) is { } known)
        {
            return known;
        }

        var readings = matcher.ReadAct(phrase.Tokens);
        if (readings.Count == 1)
        {
            var act = values.Acts.Shared(readings[0]);
            phrases?.KeepAct(phrase.Tokens, act);
            return act;
        }

        return Choose(readings, phrase) is { } chosen ? values.Acts.Shared(chosen) : null;
    }

    private Act? BindSentence(PhraseSyntax phrase) => Choose(SentenceReadings(phrase), phrase);

    private IReadOnlyList<Act> SentenceReadings(PhraseSyntax phrase)
    {
        if (phrases?.Sentence(phrase.Tokens) is { } known)
        {
            return [known];
        }

        var readings = matcher.ReadSentence(phrase.Tokens);
        if (readings.Count == 1)
        {
            var act = values.Acts.Shared(readings[0]);
            phrases?.KeepSentence(phrase.Tokens, act);
            return [act];
        }

        return readings;
    }

    private Act? Choose(IReadOnlyList<Act> readings, PhraseSyntax phrase)
    {
        if (readings.Count == 0)
        {
            ReportNoReading(phrase);
            return null;
        }

        if (readings.Count == 1)
        {
            return readings[0];
        }

        var most = readings.Max(WordCount);
        var best = readings.Where(r => WordCount(r) == most).ToList();
        if (best.Find(r => r.Verb.Index != best[0].Verb.Index) is { } other)
        {
            Report(BindingErrors.TwoReadings(phrase.Text, PatternText(best[0]), PatternText(other), At(phrase.Span)));
        }

        return best[0];
    }

    private static string PatternText(Act act) => act.Verb.Patterns[act.PatternIndex].ToString();

    private void ReportNoReading(PhraseSyntax phrase)
    {
        if (GroupedNumber.Find(phrase.Tokens.AsSpan()) is { } grouped)
        {
            var digits = phrase.Tokens.AsSpan().Slice(grouped.Start, grouped.Length);
            Report(SyntaxErrors.GroupedNumber(At(TextSpan.Cover(digits[0].Span, digits[^1].Span)), grouped.Written, grouped.Meant));
            return;
        }

        if (matcher.Failure is not { } failure)
        {
            var known = tables.VerbPatterns.Select(p => new Pattern(p.Parts).ToString()).ToList();
            var words = phrase.Tokens.Select(t => t.Text).ToHashSet(StringComparer.Ordinal);
            var near = known.OrderByDescending(k => k.Split(' ').Count(words.Contains)).ThenBy(k => k, StringComparer.Ordinal).Where(k => k.Split(' ').Any(words.Contains)).Take(3).ToList();
            Report(BindingErrors.NoVerb(phrase.Text, At(phrase.Span), near));
            return;
        }

        var pattern = new Pattern(failure.Pattern.Parts).ToString();
        if (UnknownContent(phrase.Tokens, failure.Position) is { IsEmpty: false } thing)
        {
            var text = string.Join(' ', thing.Select(t => t.Text));
            Report(BindingErrors.UnknownName("thing", text, At(TextSpan.Cover(thing[0].Span, thing[^1].Span)), pattern, Nearest.Find(text, tables.Names.Names(SymbolKind.Thing)), $"thing {text}"));
            return;
        }

        var rest = phrase.Tokens.Skip(failure.Position).ToImmutableArray();
        var location = rest.IsEmpty ? At(phrase.Span) : At(TextSpan.Cover(rest[0].Span, rest[^1].Span));
        if (failure.Expected is { Role: { } role })
        {
            var stop = failure.PartIndex + 1 < failure.Pattern.Parts.Length ? failure.Pattern.Parts[failure.PartIndex + 1].Word : null;
            var name = rest.TakeWhile(t => stop is null || t.Text != stop).ToImmutableArray();
            name = name.IsEmpty ? rest : name;
            var text = string.Join(' ', name.Select(t => t.Text));
            if (role.Role == Role.Thing && UnknownUnit(name, pattern) is { } unit)
            {
                Report(unit);
                return;
            }

            var span = name.IsEmpty ? location : At(TextSpan.Cover(name[0].Span, name[^1].Span));
            var (kind, names, declare) = Wanted(role.Role);
            Report(BindingErrors.UnknownName(kind, text, span, pattern, Nearest.Find(text, names), $"{declare} {text}"));
        }
        else if (failure.Expected is null)
        {
            Report(BindingErrors.TrailingWords(string.Join(' ', rest.Select(t => t.Text)), pattern, location));
        }
        else
        {
            Report(BindingErrors.NoVerb(phrase.Text, location, [pattern]));
        }
    }

    /// <summary>What an amount is of, where the reading stopped behind the unit because no thing has that name: the words up to the next preposition.</summary>
    private ImmutableArray<Token> UnknownContent(ImmutableArray<Token> tokens, int position)
    {
        var isAmount = position > 1 && position < tokens.Length && tokens[position].Is("of")
            && Enumerable.Range(1, position - 1).Any(i => tokens[i - 1].Kind == TokenKind.Number && tables.Names.Matches(SymbolKind.Unit, tokens, i).Any(m => i + m.Length == position));
        return isAmount ? [.. tokens.Skip(position + 1).TakeWhile(t => !t.Is("to") && !t.Is("from") && !t.Is("for") && !t.Is("in") && !t.Is("by"))] : [];
    }

    /// <summary>An amount whose unit, or whose thing, nobody declared: the word that is missing, not the whole amount.</summary>
    private Diagnostic? UnknownUnit(ImmutableArray<Token> amount, string pattern)
    {
        var words = amount.SkipWhile(t => t.Is("at") || t.Is("least") || t.Is("most") || t.Is("about")).ToImmutableArray();
        if (words.Length < 2 || words[0].Kind != TokenKind.Number)
        {
            return null;
        }

        words = words.RemoveAt(0);
        var unit = words.TakeWhile(t => !t.Is("of")).ToImmutableArray();
        var known = tables.Names.Matches(SymbolKind.Unit, unit, 0).Any(m => m.Length == unit.Length);
        var rest = words.Skip(unit.Length + 1).ToImmutableArray();
        var missing = known && !rest.IsEmpty ? rest : unit;
        if (missing.IsEmpty)
        {
            return null;
        }

        var text = string.Join(' ', missing.Select(t => t.Text));
        var at = At(TextSpan.Cover(missing[0].Span, missing[^1].Span));
        return known && !rest.IsEmpty ? BindingErrors.UnknownName("thing", text, at, pattern, Nearest.Find(text, tables.Names.Names(SymbolKind.Thing)), $"thing {text}")
            : !rest.IsEmpty ? BindingErrors.UnknownName("unit", text, at, pattern, Nearest.Find(text, tables.Units), $"unit {text}")
            : BindingErrors.UnknownName("unit or thing", text, at, pattern, Nearest.Find(text, tables.Units.Concat(tables.Names.Names(SymbolKind.Thing))), $"unit {text}, or thing {text}");
    }

    private (string Kind, IEnumerable<string> Names, string Declare) Wanted(Role role) => role switch
    {
        Role.Thing => ("thing", tables.Names.Names(SymbolKind.Thing), "thing"),
        Role.Place => ("territory", tables.Names.Names(SymbolKind.Territory), "territory"),
        Role.Organisation => ("organisation", tables.Names.Names(SymbolKind.Actor), "organisation"),
        Role.Text => ("text", tables.TextIds, "instrument"),
        Role.Number => ("number", [], "write digits instead of"),
        Role.Event => ("event", [], "verb"),
        _ => ("actor", tables.Names.Names(SymbolKind.Actor), "state"),
    };
}
