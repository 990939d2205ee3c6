using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private ImmutableArray<VerbRelations> BindRelations()
    {
        for (var index = 0; index < statusSyntax.Count; index++)
        {
            var (syntax, text) = statusSyntax[index];
            current = text;
            tables.Statuses[index] = tables.Statuses[index] with { Excludes = [.. Phrases(syntax, "excludes").Select(p => RelatedStatus("excludes", p)).OfType<StatusPhrase>()] };
        }

        var relations = ImmutableArray.CreateBuilder<VerbRelations>();
        foreach (var (syntax, text) in verbSyntax)
        {
            current = text;
            relations.Add(new VerbRelations(
                Indices(NamesIn(syntax, "kind of"), FindVerbIndex),
                [.. Phrases(syntax, "by means of").Select(p => Related("by means of", p)).OfType<Act>()],
                [.. Phrases(syntax, "mirrors").Select(p => Related("mirrors", p)).OfType<Act>()],
                [.. Phrases(syntax, "excludes").Where(p => p.Text != "EVENT").Select(p => Related("excludes", p)).OfType<Act>()],
                Phrases(syntax, "excludes").Any(p => p.Text == "EVENT"),
                [.. Phrases(syntax, "favours").Where(p => p.Text != "EVENT").Select(p => Related("favours", p)).OfType<Act>()],
                Phrases(syntax, "favours").Any(p => p.Text == "EVENT"),
                [.. Phrases(syntax, "starts").Select(p => RelatedStatus("starts", p)).OfType<StatusPhrase>()],
                [.. Phrases(syntax, "ends").Select(p => RelatedStatus("ends", p)).OfType<StatusPhrase>()],
                [.. Phrases(syntax, "held by").SelectMany(Holders)],
                Phrases(syntax, "measures").Select(BindMeasure).FirstOrDefault()));
        }

        BreakCircles("kind of", relations.Count, i => relations[i].KindOf, i => tables.Verbs[i].Name, i => tables.Verbs[i].Location,
            (i, wider) => relations[i] = relations[i] with { KindOf = wider });
        return relations.ToImmutable();
    }

    private static IEnumerable<PhraseSyntax> Phrases(DeclarationSyntax declaration, string slot) =>
        declaration.SlotsNamed(slot).Select(s => s.Value).OfType<PhraseValue>().Select(v => v.Phrase);

    private int? FindVerbIndex(PhraseSyntax name)
    {
        if (verbsByName.TryGetValue(name.Text, out var index))
        {
            return index;
        }

        Report(BindingErrors.UnknownName("verb", name.Text, At(name.Span), null, Nearest.Find(name.Text, verbsByName.Keys), $"verb {name.Text}"));
        return null;
    }

    private Act? Related(string slot, PhraseSyntax phrase)
    {
        var readings = matcher.ReadSentence(phrase.Tokens);
        if (Best(readings) is { } act)
        {
            return act;
        }

        Report(BindingErrors.BadRelation(slot, phrase.Text, At(phrase.Span)));
        return null;
    }

    private StatusPhrase? RelatedStatus(string slot, PhraseSyntax phrase)
    {
        if (matcher.ReadStatus(phrase.Tokens) is [var status, ..])
        {
            return status;
        }

        Report(BindingErrors.BadRelation(slot, phrase.Text, At(phrase.Span)));
        return null;
    }

    /// <summary><c>SUBJECT and ACTOR</c>, <c>SUBJECT and admission by ORGANISATION</c>.</summary>
    private IEnumerable<Holder> Holders(PhraseSyntax phrase)
    {
        var admission = false;
        foreach (var token in phrase.Tokens)
        {
            if (PatternReader.RoleOf(token) is { } role)
            {
                yield return new Holder(new RoleKey(role, 0), admission);
                admission = false;
            }
            else if (token.Is("admission"))
            {
                admission = true;
            }
            else if (!token.Is("and") && !token.Is("by"))
            {
                Report(BindingErrors.BadRelation("held by", phrase.Text, At(token.Span)));
            }
        }
    }

    /// <summary><c>trees of SUBJECT</c>: a unit with its owner; <c>THING of SUBJECT</c>: how much of the thing the owner has.</summary>
    private Measure? BindMeasure(PhraseSyntax phrase)
    {
        var words = WordsOf(phrase);
        var of = words.LastIndexOf("of");
        if (of <= 0 || of + 1 >= words.Length || PatternReader.RoleOf(phrase.Tokens[of + 1]) is not { } owner)
        {
            Report(BindingErrors.BadRelation("measures", phrase.Text, At(phrase.Span)));
            return null;
        }

        var unit = string.Join(' ', words.Take(of));
        return new Measure(unit == "THING" ? null : unit, new RoleKey(owner, 0));
    }

    /// <summary>The reading with the most words of its pattern; null where there is none.</summary>
    private Act? Best(IReadOnlyList<Act> readings) => readings.Count == 0 ? null : readings.Count == 1 ? readings[0] : readings.MaxBy(WordCount);

    private static int WordCount(Act act)
    {
        var words = 0;
        foreach (var part in act.Verb.Patterns[act.PatternIndex].Parts)
        {
            words += part.Role is null ? 1 : 0;
        }

        foreach (var role in act.Roles)
        {
            words += role.Value is EventFiller nested ? WordCount(nested.Act) : 0;
        }

        return words;
    }
}
