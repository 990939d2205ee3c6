using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>A start date and, in a second column, an end date or a duration: <c>from 2024-01-12 for 10 years</c>.</summary>
internal sealed class PeriodReader : ICellReader
{
    public void Read(RowDraft row, SlotRule rule)
    {
        var start = row.Cell(rule.Columns[0]);
        if (start.Says && row.Map.Meaning(start.Column, start.Text) is { } meaning)
        {
            MeaningWriter.Write(row, rule, start, meaning);
            return;
        }

        if (CellDates.Read(start.Text) is not { } from)
        {
            return;
        }

        row.MarkRead(start);
        var end = rule.Columns.Length > 1 ? row.Cell(rule.Columns[1]) : row.Cell(string.Empty);
        var tail = !end.Says ? string.Empty : row.Map.Meaning(end.Column, end.Text) ?? End(end.Text);
        if (tail is not null)
        {
            row.MarkRead(end);
            row.Emit(rule.Slot, $"from {from} {tail}".TrimEnd(), start, end);
        }
        else
        {
            row.Emit(rule.Slot, $"from {from}", start);
        }
    }

    private static string? End(string text) =>
        CellDates.Read(text) is { } date ? $"to {date}" : Durations.Read(text) is { } span ? $"for {span}" : null;
}
