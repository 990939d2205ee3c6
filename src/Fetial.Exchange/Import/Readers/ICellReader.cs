using Fetial.Exchange.Mapping;

namespace Fetial.Exchange.Import.Readers;

/// <summary>Reads the cells of one mapping line into slots. A cell is marked as read only if all of it was understood.</summary>
internal interface ICellReader
{
    /// <summary>At least one of the rule's cells says something.</summary>
    void Read(RowDraft row, SlotRule rule);
}
