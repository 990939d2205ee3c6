using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Comparing;

/// <summary>
/// Who owes help on an attack to whom: the direction of a family's promises. A clause counts that a hostile act triggers and that is not the same
/// for both sides by its own words. That only one side is helped is said of what was seen; that the other side owes nothing is not.
/// </summary>
public sealed class HelpRow(Perspective perspective, ComparedSet set, Alignment alignment)
{
    public IEnumerable<ComparedRow> Rows()
    {
        var clauses = alignment.Clauses().Where(c => !c.LeftOut && c.Text.Id != set.Frame?.Id && alignment.IsHostile(c.Clause) && !alignment.IsMutual(c) && !alignment.Hub(c.Text).IsEmpty)
            .DistinctBy(c => c.Clause.Id).ToLookup(c => c.Text.Id);
        if (!set.IsFamily || clauses.Count < 2 || !clauses.Any(g => g.Any(alignment.IsFromHub)))
        {
            yield break;
        }

        yield return new ComparedRow("", "direction of help on an attack", [.. set.Texts.Select(t => Cell(t, [.. clauses[t.Id]]))], false, true);
    }

    private ComparedCell Cell(Instrument text, ImmutableArray<AlignedClause> clauses)
    {
        if (clauses.IsEmpty)
        {
            return new ComparedCell(text, SlotValue.Missing(text));
        }

        var hub = SingleClause.List(SingleClause.NamesOf(perspective, alignment.Hub(text)));
        var back = clauses.Where(alignment.IsFromHub).ToImmutableArray();
        var told = back.IsEmpty ? $"only to {hub}, as far as seen" : $"{hub} owes it too";
        return new ComparedCell(text, [.. (back.IsEmpty ? clauses : back).Select(c => new CellReading(c.Clause, new SlotValue(told, c.Duty.GradeOr(c.Clause.Evidence), ValueState.Stated)))]);
    }
}
