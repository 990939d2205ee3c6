using System.Collections.Immutable;

namespace Fetial.Comparing;

/// <summary>A row of a comparison, ready to be printed.</summary>
/// <param name="Name">The whole name, "deadline of the clause to consult on attack".</param>
/// <param name="Divergence">Whether <c>check</c> tells a difference here as a divergence of the family.</param>
/// <param name="Shares">The values that count, the most frequent first.</param>
/// <param name="Lines">The same cells by value: those counted first, then what was not.</param>
public sealed record ReportedRow(
    string Name, string Group, string Slot, bool Lists, bool Differs, bool Divergence, ImmutableArray<ValueShare> Shares, ImmutableArray<ReportedCell> Cells, ImmutableArray<ValueLine> Lines)
{
    public ReportedCell? Of(string text) => Cells.FirstOrDefault(c => c.Text == text);
}
