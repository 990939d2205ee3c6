using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Situations;

namespace Fetial.Reviewing;

/// <summary>One place in which a draft says something else than most texts of its family.</summary>
/// <param name="Frame">The id of the family's frame.</param>
/// <param name="Text">The id of the draft's text.</param>
/// <param name="Clause">The id of its clause; null for what concerns the whole text.</param>
/// <param name="Place">"deadline of the clause to consult on attack".</param>
/// <param name="Value">What the draft says there.</param>
/// <param name="Others">What the others say, the most frequent value first.</param>
public sealed record FamilyDifference(string Frame, string Text, string? Clause, string Place, string Value, ImmutableArray<FamilyValue> Others)
{
    /// <summary>
    /// The rows of the family tables (design, "Divergence") in which the draft does not have the most frequent value among the others. Only
    /// values from reported evidence or better are counted; the others are shown as what they are. A row in which nobody else has a value
    /// that counts says nothing about the draft.
    /// </summary>
    public static ImmutableArray<FamilyDifference> Find(Perspective after, ReviewedDraft draft)
    {
        var table = new FamilyTable(after);
        var found = ImmutableArray.CreateBuilder<FamilyDifference>();
        foreach (var family in table.Families().Where(family => family.Texts.Any(text => draft.Has(text.Id))))
        {
            foreach (var row in table.Rows(family))
            {
                var others = row.Cells.Where(cell => !draft.Has(cell.Text.Id)).ToList();
                var counts = others.Where(cell => cell.Value.Counts).GroupBy(cell => cell.Value.Text, StringComparer.Ordinal).ToDictionary(value => value.Key, value => value.Count(), StringComparer.Ordinal);
                var most = counts.Values.DefaultIfEmpty(0).Max();
                found.AddRange(row.Cells
                    .Where(cell => draft.Has(cell.Text.Id) && most > 0 && counts.GetValueOrDefault(cell.Value.Text) < most)
                    .Select(cell => new FamilyDifference(family.Frame.Id, cell.Text.Id, cell.Clause?.Id, row.Name, cell.Value.Shown, Values(others))));
            }
        }

        return found.ToImmutable();
    }

    private static ImmutableArray<FamilyValue> Values(IEnumerable<FamilyCell> cells) =>
    [
        .. cells.GroupBy(cell => cell.Value.Shown, StringComparer.Ordinal)
            .OrderByDescending(value => value.Any(cell => cell.Value.Counts)).ThenByDescending(value => value.Count()).ThenBy(value => value.Key, StringComparer.Ordinal)
            .Select(value => new FamilyValue(value.Key, [.. value.Select(cell => cell.Text.Id).Order(StringComparer.Ordinal)])),
    ];
}
