using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Semantics;

public sealed partial class Binder
{
    private static readonly ImmutableArray<(string Word, EvidenceGrade Grade)> Grades =
    [
        ("text", EvidenceGrade.Text),
        ("excerpt", EvidenceGrade.Excerpt),
        ("reported", EvidenceGrade.Reported),
        ("weak", EvidenceGrade.Weak),
        ("unverified", EvidenceGrade.Unverified),
    ];

    private readonly Dictionary<(int Source, string Locator), ImmutableArray<Citation>> citedAlone = [];

    private void BindSources()
    {
        foreach (var declaration in Declared("source"))
        {
            var id = declaration.Name.Text;
            if (sources.TryGetValue(id, out var first))
            {
                Report(BindingErrors.Duplicate("source", id, first.Location, At(declaration.Span)));
                continue;
            }

            var published = declaration.Slot("published")?.Value is WhenValue when ? Dates.Last(when.When.Last?.Date ?? when.When.First.Date) : (int?)null;
            var grade = GradeOf(declaration.Slot("evidence")) ?? EvidenceGrade.Reported;
            sources.Add(id, new Source(sources.Count, id, declaration.Title, TextOf(declaration.Slot("url")), published, grade, At(declaration.Span)));
        }
    }

    private EvidenceGrade? GradeOf(SlotSyntax? slot) => slot?.Value is PhraseValue phrase ? GradeOf(phrase.Phrase) : null;

    private EvidenceGrade? GradeOf(PhraseSyntax phrase)
    {
        foreach (var (word, grade) in Grades)
        {
            if (word == phrase.Text)
            {
                return grade;
            }
        }

        Report(BindingErrors.UnknownWord("evidence", phrase.Text, Grades.Select(g => g.Word), At(phrase.Span)));
        return null;
    }

    /// <summary>Citations in brackets, and the sources of an <c>according to</c> tail.</summary>
    private ImmutableArray<Citation> Citations(ImmutableArray<CiteSyntax> cites, ImmutableArray<TailSyntax> tails)
    {
        if (cites.IsEmpty && tails.IsEmpty)
        {
            return [];
        }

        if (cites is [{ Locators.Length: <= 1 } only] && tails.IsEmpty && sources.TryGetValue(only.Source.Text, out var cited))
        {
            return Single(cited, only.Locators is [var locator] ? locator : "");
        }

        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var cite in cites)
        {
            if (FindSource(cite.Source) is { } source)
            {
                citations.Add(new Citation(source, string.Join(", ", cite.Locators)));
            }
        }

        foreach (var tail in tails)
        {
            if (tail.Name == "according to" && tail.Value is IdsValue ids)
            {
                foreach (var id in ids.Ids)
                {
                    if (FindSource(id) is { } source && citations.All(c => c.Source != source))
                    {
                        citations.Add(new Citation(source, ""));
                    }
                }
            }
        }

        return citations.ToImmutable();
    }

    /// <summary>The citation of one place alone; one for each place, because many slots cite the same.</summary>
    private ImmutableArray<Citation> Single(Source source, string locator)
    {
        if (!citedAlone.TryGetValue((source.Index, locator), out var known))
        {
            citedAlone[(source.Index, locator)] = known = [new Citation(source, locator)];
        }

        return known;
    }

    private Source? FindSource(Token id)
    {
        if (sources.TryGetValue(id.Text, out var source))
        {
            return source;
        }

        Report(BindingErrors.UnknownSource(id.Text, At(id.Span), Nearest.Find(id.Text, sources.Keys)));
        return null;
    }

    private Stated<T> State<T>(T value, SlotSyntax slot) =>
        new(value, Citations(slot.Cites, slot.Tails), TailGrade(slot.Tails), At(slot.Span));

    /// <summary>A statement without citations with those of its declaration.</summary>
    private Stated<T> Resting<T>(Stated<T> statement, DeclarationSyntax declaration) =>
        statement.Cites.IsEmpty && SourcesOf(declaration) is { IsEmpty: false } sources ? statement with { Cites = sources } : statement;

    private EvidenceGrade? TailGrade(ImmutableArray<TailSyntax> tails)
    {
        foreach (var tail in tails)
        {
            if (tail.Name == "evidence")
            {
                return tail.Value is PhraseValue phrase ? GradeOf(phrase.Phrase) : null;
            }
        }

        return null;
    }

    /// <summary>All citations of the <c>source</c> slots of a declaration.</summary>
    private ImmutableArray<Citation> SourcesOf(DeclarationSyntax declaration) =>
        declaration.SlotsNamed("source") switch
        {
            { Count: 0 } => [],
            { Count: 1 } one => Citations(one[0].Cites, one[0].Tails),
            var several => [.. several.SelectMany(s => Citations(s.Cites, s.Tails))],
        };

    /// <summary>The grade of a declaration: its own word, else the best of its sources, else <paramref name="otherwise"/>.</summary>
    private EvidenceGrade EvidenceOf(DeclarationSyntax declaration, ImmutableArray<Citation> cites, EvidenceGrade otherwise) =>
        GradeOf(declaration.Slot("evidence")) ?? (cites.IsEmpty ? otherwise : cites.Max(c => c.Source.Evidence));
}
