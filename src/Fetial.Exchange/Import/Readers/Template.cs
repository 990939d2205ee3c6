using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>
/// A text with columns in braces: <c>supply weapons to {beneficiary}</c>. <c>{ to |beneficiary}</c> is left out, with its words, where the cell
/// gives nothing to write. A cell with several items gives one text for each.
/// </summary>
internal static partial class Template
{
    /// <param name="mustBeNamed">The first word is the subject, and subjects must be names.</param>
    /// <returns>No texts if a column that must be there gives nothing; and the cells that were read completely.</returns>
    public static (ImmutableArray<string> Texts, ImmutableArray<Cell> Consumed) Render(string template, RowDraft row, bool mustBeNamed)
    {
        ImmutableArray<string> texts = [string.Empty];
        var consumed = ImmutableArray.CreateBuilder<Cell>();
        var end = 0;
        foreach (Match match in Hole().Matches(template))
        {
            var before = template[end..match.Index];
            var isSubject = mustBeNamed && match.Index == 0;
            var cell = row.Cell(match.Groups[2].Value);
            var (items, all) = Fillers(row, cell, isSubject);
            if (all && cell.Says)
            {
                consumed.Add(cell);
            }

            if (items.Length == 0)
            {
                if (!match.Groups[1].Success)
                {
                    return ([], []);
                }

                items = [string.Empty];
            }
            else if (match.Groups[1].Success)
            {
                items = [.. items.Select(i => match.Groups[1].Value + i)];
            }

            texts = [.. texts.SelectMany(t => items.Select(i => t + before + i))];
            end = match.Index + match.Length;
        }

        return ([.. texts.Select(t => FetialText.OneLine(t + template[end..]))], consumed.ToImmutable());
    }

    private static (ImmutableArray<string> Items, bool All) Fillers(RowDraft row, Cell cell, bool isSubject)
    {
        if (!cell.Says)
        {
            return ([], false);
        }

        var rule = row.Map.Rules.FirstOrDefault(r => r.Shape is SlotShape.Names or SlotShape.Places or SlotShape.Ids && r.Columns.Contains(cell.Column));
        var plainWords = !isSubject && rule is not { Shape: SlotShape.Names or SlotShape.Places };
        var items = ImmutableArray.CreateBuilder<string>();
        var all = !cell.NotChecked;
        foreach (var item in Items.Of(cell.Text, rule?.Separator ?? ";"))
        {
            var name = (rule is { Shape: SlotShape.Places } ? row.Map.Meaning(cell.Column, item) : null) ?? Items.Name(row.Map, item);
            if (name is null && !isSubject && (FetialText.IsId(item) || FetialText.IsArticleId(item) || (plainWords && FetialText.IsPhrase(item))))
            {
                name = item;
            }

            // Lists and open names cannot stand inside a sentence.
            if (name is null || name.Contains('"', StringComparison.Ordinal) || name.Contains(',', StringComparison.Ordinal))
            {
                all = false;
            }
            else
            {
                items.Add(name);
            }
        }

        return (items.ToImmutable(), all);
    }

    [GeneratedRegex(@"\{(?:([^{}|]*)\|)?([^{}|]+)\}")]
    private static partial Regex Hole();
}
