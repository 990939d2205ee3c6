using System.Collections.Immutable;

namespace Fetial.Comparing;

/// <summary>One row of a table: a slot with its value in every text that has it.</summary>
/// <param name="Group">Of which clause, such as "clause to consult on attack"; empty for rows about whole texts.</param>
/// <param name="Slot">"deadline"; empty for the row that says which texts have the clause at all.</param>
/// <param name="Lists">Texts may have several values here: they are lists and no versions of one clause, so each value is counted by itself.</param>
/// <param name="Tells">A difference in this row is a divergence; otherwise the row is only shown.</param>
public sealed record ComparedRow(string Group, string Slot, ImmutableArray<ComparedCell> Cells, bool Lists, bool Tells)
{
    /// <summary>The groups of texts that are held against each other in this row; null where all are.</summary>
    public ImmutableArray<ImmutableHashSet<string>>? Kin { get; init; }

    public string Name => Group.Length == 0 ? Slot : Slot.Length == 0 ? Group : $"{Slot} of the {Group}";
}
