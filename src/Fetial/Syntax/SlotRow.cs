namespace Fetial.Syntax;

/// <summary>One cell of the slot tables.</summary>
internal readonly record struct SlotRow(string Name, ValueShape Shape, bool Repeatable = false, TailSet Tails = TailSet.Common);
