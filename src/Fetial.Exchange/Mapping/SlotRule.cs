using System.Collections.Immutable;

namespace Fetial.Exchange.Mapping;

/// <summary>One line of a mapping: which columns fill a slot, and how their cells are read.</summary>
/// <param name="Slot">For example "who" or "in force".</param>
/// <param name="Columns">At least one.</param>
/// <param name="Separator">What stands between the items of a list in one cell; null if the cell is one item.</param>
/// <param name="Remarks"><c>with remarks</c>: a text in parentheses at the end of an item is a remark; it is kept in a note.</param>
public sealed record SlotRule(string Slot, ImmutableArray<string> Columns, SlotShape Shape, string? Separator, bool Remarks);
