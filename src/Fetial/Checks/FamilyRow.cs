using System.Collections.Immutable;

namespace Fetial.Checks;

/// <summary>One row of a family's table: a slot with its value in every text that has it.</summary>
public sealed record FamilyRow(string Name, ImmutableArray<FamilyCell> Cells);
