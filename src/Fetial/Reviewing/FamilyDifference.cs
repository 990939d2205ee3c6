using System.Collections.Immutable;
using Fetial.Comparing;
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
    /// The rows of the family tables whose differences tell (design, "Divergence") in which the draft does not have the most frequent value
    /// among the others; where texts have several values each, in which it has one that no other text has. Only values from reported evidence
    /// or better are counted; the others are shown as what they are. A row in which nobody else has a value that counts says nothing about
    /// the draft.
    /// </summary>
    public static ImmutableArray<FamilyDifference> Find(Perspective after, ReviewedDraft draft)
    {
        var found = ImmutableArray.CreateBuilder<FamilyDifference>();
        foreach (var family in Families.Of(after).Where(family => family.Texts.Any(text => draft.Has(text.Id))))
        {
            foreach (var row in TableBuilder.Rows(after, family).Where(row => row.Tells))
            {
                var kin = row.Kin?.Where(k => k.Any(draft.Has)).Aggregate((a, b) => a.Union(b));
                var others = row.Cells.Where(cell => !draft.Has(cell.Text.Id) && kin?.Contains(cell.Text.Id) != false).ToList();
                var counts = others.Where(cell => cell.Counts).SelectMany(cell => Values(row, cell)).GroupBy(value => value, StringComparer.Ordinal)
                    .ToDictionary(value => value.Key, value => value.Count(), StringComparer.Ordinal);
                var least = row.Lists ? 1 : counts.Values.DefaultIfEmpty(0).Max();
                found.AddRange(row.Cells
                    .Where(cell => draft.Has(cell.Text.Id) && counts.Count > 0 && Values(row, cell).Any(value => counts.GetValueOrDefault(value) < least))
                    .Select(cell => new FamilyDifference(
                        family.Frame?.Id ?? family.Title, cell.Text.Id, cell.Readings.Select(reading => reading.Clause?.Id).FirstOrDefault(id => id is not null), row.Name, cell.Shown, Told(others))));
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<string> Values(ComparedRow row, ComparedCell cell) =>
        row.Lists ? cell.Readings.Where(reading => reading.Value.Counts || !cell.Counts).Select(reading => reading.Value.Text).Distinct(StringComparer.Ordinal) : [cell.Value];

    private static ImmutableArray<FamilyValue> Told(IEnumerable<ComparedCell> cells) =>
    [
        .. cells.GroupBy(cell => cell.Shown, StringComparer.Ordinal)
            .OrderByDescending(value => value.Any(cell => cell.Counts)).ThenByDescending(value => value.Count()).ThenBy(value => value.Key, StringComparer.Ordinal)
            .Select(value => new FamilyValue(value.Key, [.. value.Select(cell => cell.Text.Id).Order(StringComparer.Ordinal)])),
    ];
}
