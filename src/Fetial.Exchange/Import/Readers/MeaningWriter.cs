using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>Writes what the mapping's table says a whole cell means. An empty meaning writes nothing and still counts as read.</summary>
internal static class MeaningWriter
{
    public static void Write(RowDraft row, SlotRule rule, Cell cell, string meaning)
    {
        if (meaning.Length > 0)
        {
            row.Emit(rule.Slot, meaning, cell);
        }

        row.MarkRead(cell);
    }
}
