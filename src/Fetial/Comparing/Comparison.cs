using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Comparing;

/// <summary>The answer of <c>compare</c>: the table of a set of texts, and how they differ from one of them.</summary>
public static class Comparison
{
    /// <param name="against">The id of a text of the set; null for no differences.</param>
    public static ComparisonReport Of(Perspective perspective, ComparedSet set, string? against = null)
    {
        ImmutableArray<ReportedRow> rows = [.. TableBuilder.Rows(perspective, set).Select(r => Report(perspective, r))];
        var texts = set.Frame is { } frame && rows.Any(r => r.Of(frame.Id) is not null) ? set.Texts.Insert(0, frame) : set.Texts;
        return new ComparisonReport(
            set.Title, set.Frame?.Id, against, [.. texts.Select(t => ComparedText.Of(perspective, t))], rows,
            against is null ? [] : [.. texts.Where(t => t.Id != against).Select(t => Difference(rows, t.Id, against))]);
    }

    private static ReportedRow Report(Perspective perspective, ComparedRow row)
    {
        var verdict = RowVerdict.Of(perspective, row);
        return new ReportedRow(
            row.Name, row.Group, row.Slot, row.Lists, verdict.Differs, RowVerdict.Divergence(perspective, row) is not null, verdict.Shares,
            [.. row.Cells.Select(c => new ReportedCell(
                c.Text.Id, c.Value, c.Shown, c.State, c.Evidence, verdict.Counted.Contains(c), verdict.Counted.Contains(c) && verdict.IsMinority(c), [.. c.Readings.Select(r => Report(perspective, c.Text, r))]))],
            [.. Lines(row, verdict)]);
    }

    private static IEnumerable<ValueLine> Lines(ComparedRow row, RowVerdict verdict)
    {
        var readings = row.Cells.SelectMany(c => c.Readings.Select(r =>
        {
            var counted = verdict.Counted.Contains(c) && r.Value.Counts;
            var shown = row.Lists || (c.Counts && !r.Value.Counts) ? r.Value.Shown : c.Shown;
            return (Cell: c, Counted: counted, Value: !counted && r.Value.Counts ? $"{shown}, not in the books" : shown, Source: r.Clause?.Id ?? c.Text.Id, r.Value.Evidence);
        }));
        return readings.GroupBy(r => (r.Counted, r.Value))
            .Select(g => new ValueLine(
                Role(verdict, g.Key.Counted, g.Key.Value), g.Key.Value, g.Select(r => r.Cell.Text.Id).Distinct().Count(), [.. g.Select(r => r.Source).Distinct(StringComparer.Ordinal)],
                (EvidenceGrade)g.Min(r => (int)r.Evidence)))
            .OrderBy(l => l.Role == ValueRole.NotCounted).ThenByDescending(l => l.Texts).ThenBy(l => l.Value, StringComparer.Ordinal);
    }

    private static ValueRole Role(RowVerdict verdict, bool counted, string value) => !counted ? ValueRole.NotCounted
        : !verdict.Differs ? ValueRole.Alike
        : !verdict.HasMajority ? ValueRole.Differs
        : verdict.Shares[0].Value == value ? ValueRole.Most : ValueRole.Fewer;

    private static ReportedReading Report(Perspective perspective, Instrument text, CellReading reading) => reading.Clause is { } clause
        ? new(clause.Id, reading.Value.Text, reading.Value.State, reading.Value.Evidence, clause.Location.Path, clause.Location.Line, ClauseText.Of(perspective, clause, "", reading.Value.Evidence).Reading)
        : new(null, reading.Value.Text, reading.Value.State, reading.Value.Evidence, text.Location.Path, text.Location.Line, text.Title ?? text.Id);

    private static TextDifference Difference(ImmutableArray<ReportedRow> rows, string text, string against)
    {
        // A clause that one of the two lacks is told once, in the row that says which texts have it.
        var pairs = rows.Select(r => (r.Name, Here: r.Of(text)?.Shown, There: r.Of(against)?.Shown)).Where(p => p.Here is not null && p.There is not null).ToList();
        return new TextDifference(text, pairs.Count(p => p.Here == p.There), [.. pairs.Where(p => p.Here != p.There).Select(p => new SlotDifference(p.Name, p.Here ?? "", p.There ?? ""))]);
    }
}
