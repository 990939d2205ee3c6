using System.Text.RegularExpressions;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Corpus.Tests;

/// <summary>Compares coalitions.csv with the coalitions under whose comment <c># coalitions row N</c> they stand.</summary>
public sealed partial class CoalitionRows(Corpus corpus)
{
    public IEnumerable<Difference> Compare() =>
        Table.Read(corpus.PathOf("docs/corpus/coalitions.csv")).Rows.SelectMany(Compare);

    private IEnumerable<Difference> Compare(Table.Row row)
    {
        var id = $"coalitions {row.Number}";
        if (corpus.Comments.Of("coalitions", row.Number) is not [var place]
            || corpus.Trees.Single(t => t.Text.Path == place.Path) is not { } file
            || file.Declarations.FirstOrDefault(d => d.Line >= place.Line) is not { Keyword: "coalition" } declaration
            || corpus.Model.Coalitions.FirstOrDefault(c => c.Actor.Location.Path == place.Path && c.Actor.Name == declaration.Name.Text) is not { } coalition)
        {
            return [new Difference(id, "id", "1", "not one coalition under the comment")];
        }

        return Fields(row, coalition, BlockText(file, declaration)).Where(f => !f.Same).Select(f => new Difference(id, f.Field, f.Table, f.Text));
    }

    private IEnumerable<(string Field, string Table, string Text, bool Same)> Fields(Table.Row row, Coalition coalition, string block)
    {
        // Leads that sources tell differently stand side by side in the table, cut by "|".
        var leads = coalition.Leads.Select(l => string.Join(';', Terms.Of(l.Value, null).Order(StringComparer.Ordinal))).ToList();
        var told = row["leads"].Split('|').Select(cell => string.Join(';', corpus.Names.Terms(cell.Split(';'), ""))).ToList();
        yield return ("leads", string.Join('|', told), string.Join('|', leads), told.All(leads.Contains));

        var members = new SortedSet<string>(Members(block), StringComparer.Ordinal);
        var listed = corpus.Names.Terms(row.List("members"), "");
        yield return ("members", string.Join(';', listed), string.Join(';', members), listed.Count == 0 || listed.SetEquals(members));

        yield return ("since", row["since"], Days.Text(coalition.Since?.Value), Days.Agrees(row["since"], coalition.Since?.Value));
        var marked = block.Split('\n').Any(l => l.TrimStart().StartsWith("since ", StringComparison.Ordinal) && l.Contains("[not-checked]", StringComparison.Ordinal)) ? "yes" : "";
        yield return ("since_not_checked", row["since_not_checked"], marked, marked == row["since_not_checked"]);

        var numbers = Number().Matches(block.Replace(",", "", StringComparison.Ordinal)).Select(m => m.Value).ToHashSet();
        var missing = row.List("figures").Where(f => !numbers.Contains(f)).ToList();
        yield return ("figures", string.Join(';', missing), "", missing.Count == 0);
    }

    // Members whom the text leaves open are no entries of the model, so that the slots are read as written.
    private static IEnumerable<string> Members(string block) =>
        block.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("member ", StringComparison.Ordinal))
            .SelectMany(line => Tail().Replace(line["member ".Length..], "").Split(','))
            .Select(name => name.Trim()).Select(name => name.StartsWith("undefined ", StringComparison.Ordinal) ? "undefined" : name);

    private static string BlockText(FileSyntax file, DeclarationSyntax declaration)
    {
        var start = declaration.Span.Start;
        var end = declaration.Slots.IsEmpty ? declaration.Span.End : declaration.Slots.Max(s => file.Text.LineSpan(file.Text.Locate(s.Span).Line - 1).End);
        return file.Text.Content[start..end];
    }

    [GeneratedRegex(@"\d+(?:\.\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+from \d.*$|\s+\[.*$|(?<=undefined) "".*?""")]
    private static partial Regex Tail();
}
