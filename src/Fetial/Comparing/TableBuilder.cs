using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Comparing;

/// <summary>
/// Lays texts side by side, slot by slot: the table that both the divergence check and <c>compare</c> read. Within a family a clause is the
/// family's own when at least half of its texts have it, when a hostile act triggers it, or when a source says that a text leaves it out; clauses
/// that some texts add are their own matter. Where texts have several clauses of one alignment they are lists, not versions of one clause, and
/// their slots are not compared. That a clause is absent is said only of a text that was read as a whole, or that a source says leaves it out; of
/// the others it was not seen.
/// </summary>
public static class TableBuilder
{
    /// <summary>Rows about whole texts first, then those of clauses in the order of their alignment.</summary>
    public static ImmutableArray<ComparedRow> Rows(Perspective perspective, ComparedSet set)
    {
        var alignment = new Alignment(perspective, set);
        var rows = ImmutableArray.CreateBuilder<ComparedRow>();
        rows.AddRange(new TextRows(perspective, set, alignment).Rows());
        rows.AddRange(new EndRows(perspective, set).Rows());
        rows.AddRange(new HelpRow(perspective, set, alignment).Rows());
        rows.AddRange(new MeansRows(perspective, set, alignment).Rows());
        foreach (var group in alignment.Clauses().GroupBy(alignment.Key, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            rows.AddRange(set.IsFamily ? OfFamily(set, alignment, [.. group]) : OfOthers(set, alignment, [.. group]));
        }

        return rows.ToImmutable();
    }

    private static IEnumerable<ComparedRow> OfFamily(ComparedSet set, Alignment alignment, List<AlignedClause> all)
    {
        var group = all.Where(c => !c.LeftOut).ToList();
        var holders = group.Select(c => c.Text.Id).Distinct().Count();
        var most = holders * 2 >= set.Texts.Length;
        var hostile = all.Exists(c => alignment.IsHostile(c.Clause));
        if (holders < 2 || (!hostile && !most && group.Count == all.Count))
        {
            yield break;
        }

        var name = alignment.Group(group[0]);
        yield return Presence(set, name, all);
        var single = group.GroupBy(c => c.Text.Id).Count(g => g.Count() == 1);
        foreach (var slot in ClauseSlots.All.Where(s => single * 4 >= holders * 3 && (hostile || !s.NeedsTrigger)))
        {
            yield return Row(set, name, slot.Name, group, false, most || !slot.NeedsHalf, slot.Read);
        }
    }

    private static IEnumerable<ComparedRow> OfOthers(ComparedSet set, Alignment alignment, List<AlignedClause> all)
    {
        var name = alignment.Group(all[0]);
        yield return Presence(set, name, all);
        var group = all.Where(c => !c.LeftOut).ToList();
        if (group.Count == 0)
        {
            yield break;
        }

        ImmutableArray<ClauseSlot> slots =
        [
            new("act", false, false, static c => Stated(Sentences.ActText(c.Duty.Value.Act, false), c)),
            new("who to whom", false, false, c => Stated(alignment.Owed(c), c)),
            .. ClauseSlots.All,
            new("amount", false, false, Amount),
            new("ends", false, false, Ends),
        ];

        // A slot that none of the clauses has is no row: it would say nothing of any text.
        foreach (var slot in slots)
        {
            var row = Row(set, name, slot.Name, group, true, false, slot.Read);
            if (row.Cells.Any(c => c.Readings.Any(r => r.Value.State != ValueState.Absent)))
            {
                yield return row;
            }
        }
    }

    private static SlotValue Amount(AlignedClause clause) => clause.Clause.Amounts.IsEmpty
        ? new SlotValue("absent", clause.Clause.Evidence, ValueState.Absent)
        : new SlotValue(string.Join(" and ", clause.Clause.Amounts.Select(a => a.Value.ToString())), SingleClause.Grade(clause.Clause, clause.Clause.Amounts), ValueState.Stated);

    private static SlotValue Stated(string text, AlignedClause clause) => new(text, clause.Duty.GradeOr(clause.Clause.Evidence), ValueState.Stated);

    private static SlotValue Ends(AlignedClause clause) => clause.Clause switch
    {
        { UntilCondition: { } until } c => new SlotValue($"until {string.Join(", ", until.Value.Atoms().Select(a => a.Text))}", SingleClause.Grade(c, [until]), ValueState.Stated),
        { Until: { } day } c => new SlotValue($"until {Calendar.Text(day.Value)}", SingleClause.Grade(c, [day]), ValueState.Stated),
        { To: { } day } c => new SlotValue($"to {Calendar.Text(day.Value)}", SingleClause.Grade(c, [day]), ValueState.Stated),
        var c => new SlotValue("with the text", c.Evidence, ValueState.Absent),
    };

    /// <summary>Which texts have the clause.</summary>
    private static ComparedRow Presence(ComparedSet set, string name, List<AlignedClause> group)
    {
        var holders = group.ToLookup(c => c.Text.Id);
        return new ComparedRow(name, "", [.. Texts(set, group).Select(t => holders[t.Id].Any()
            ? new ComparedCell(t, [.. holders[t.Id].Select(c => new CellReading(c.Clause, new SlotValue(c.LeftOut ? "absent" : "present", c.Duty.GradeOr(c.Clause.Evidence), c.LeftOut ? ValueState.Absent : ValueState.Stated)))])
            : new ComparedCell(t, SlotValue.Missing(t)))], false, set.IsFamily);
    }

    /// <summary>A text that lacks the clause is told once, in the row of the clause itself; in the rows of its slots it has no cell.</summary>
    private static ComparedRow Row(ComparedSet set, string group, string slot, List<AlignedClause> clauses, bool lists, bool tells, Func<AlignedClause, SlotValue> read)
    {
        var byText = clauses.ToLookup(c => c.Text.Id);
        return new ComparedRow(group, slot, [.. Texts(set, clauses).Where(t => byText[t.Id].Any())
            .Select(t => new ComparedCell(t, [.. byText[t.Id].Select(c => new CellReading(c.Clause, read(c))).Distinct()]))], lists, set.IsFamily && tells);
    }

    private static IEnumerable<Instrument> Texts(ComparedSet set, List<AlignedClause> clauses) =>
        set.Frame is { } frame && clauses.Exists(c => c.Text.Id == frame.Id) ? set.Texts.Prepend(frame) : set.Texts;
}
