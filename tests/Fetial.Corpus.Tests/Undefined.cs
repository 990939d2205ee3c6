using System.Text;
using System.Text.RegularExpressions;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Corpus.Tests;

/// <summary>Everything that the corpus leaves open with <c>undefined "…"</c>, as the page docs/corpus/undefined.md.</summary>
public sealed partial class Undefined(Corpus corpus)
{
    private sealed record Entry(string Id, string Slot, string Text, EvidenceGrade Grade);

    public string Page()
    {
        var entries = corpus.Trees.SelectMany(Entries).OrderBy(e => e.Id, StringComparer.Ordinal).ToList();
        var page = new StringBuilder();
        page.Append("# What the corpus leaves open\n\n");
        page.Append("Every `undefined \"…\"` of the corpus. The page is made by the tests; `FETIAL_ACCEPT=1 ./test` writes it anew.\n\n");
        page.Append("The grade is that of the statement: its own sources, else those of its declaration.\n\n");
        Counts(page, "By slot", entries.GroupBy(e => e.Slot), entries.Count);
        Counts(page, "By grade", entries.GroupBy(e => GradeName(e.Grade)), entries.Count);
        page.Append("## All\n\n| id | slot | text | grade |\n|---|---|---|---|\n");
        foreach (var entry in entries)
        {
            page.Append(null, $"| {entry.Id} | {entry.Slot} | {entry.Text} | {GradeName(entry.Grade)} |\n");
        }

        return page.ToString();
    }

    public static string GradeName(EvidenceGrade grade) => grade.ToString().ToLowerInvariant();

    private static void Counts(StringBuilder page, string title, IEnumerable<IGrouping<string, Entry>> groups, int total)
    {
        page.Append(null, $"## {title}\n\n| | number |\n|---|---:|\n");
        foreach (var group in groups.OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            page.Append(null, $"| {group.Key} | {group.Count()} |\n");
        }

        page.Append(null, $"| all | {total} |\n\n");
    }

    private IEnumerable<Entry> Entries(FileSyntax file) =>
        from declaration in file.Declarations
        from slot in declaration.Slots
        let text = file.Text.Slice(slot.Span)
        from match in Open().Matches(text)
        let written = match.Groups[1].Value
        select new Entry(declaration.Name.Text, slot.Name, written, Grade(declaration, slot));

    private EvidenceGrade Grade(DeclarationSyntax declaration, SlotSyntax slot)
    {
        var cited = corpus.Model.Sources.Where(s => slot.Cites.Any(c => c.Source.Text == s.Id)).Select(s => s.Evidence).ToList();
        return cited.Count > 0 ? cited.Max() : Inherited(declaration.Name.Text, declaration);
    }

    private EvidenceGrade Inherited(string id, DeclarationSyntax declaration)
    {
        if (corpus.Model.FindCommitment(id) is { } clause)
        {
            return clause.Evidence;
        }

        if (corpus.Model.FindInstrument(id) is { } instrument)
        {
            return instrument.Evidence;
        }

        var sources = declaration.SlotsNamed("source").SelectMany(s => s.Cites).Select(c => c.Source.Text).ToHashSet();
        return corpus.Model.Sources.Where(s => sources.Contains(s.Id)).Select(s => s.Evidence).DefaultIfEmpty(EvidenceGrade.Unverified).Max();
    }

    [GeneratedRegex("\\bundefined\\s+\"([^\"]*)\"")]
    private static partial Regex Open();
}
