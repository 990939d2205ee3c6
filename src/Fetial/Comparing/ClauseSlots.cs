using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Model;
using Fetial.Syntax;

namespace Fetial.Comparing;

/// <summary>The slots that are compared between aligned clauses, each with its value in one clause.</summary>
public static class ClauseSlots
{
    public static ImmutableArray<ClauseSlot> All { get; } =
    [
        new("word", false, true, static c => Value(c.Duty.Value.WordText, c.Duty.GradeOr(c.Clause.Evidence))),
        new("trigger", true, false, static c => Slot(c, c.Clause.When, Kinds)),
        new("deadline", true, false, Deadline),
        new("start of the clock", true, false, static c => Slot(c, c.Clause.On, Kinds)),
        new("consent needed", false, false, static c => Slot(c, c.Clause.Needs, Consents)),
        new("exception", false, false, static c => c.Clause.Unless.IsEmpty ? Absent(c) : Value("an exception", SingleClause.Grade(c.Clause, c.Clause.Unless))),
    ];

    /// <summary>A trigger as a set of kinds of event: "attack", "attack or escalate".</summary>
    private static string Kinds(Formula formula) => string.Join(" or ", formula.Atoms().Select(Kind).Distinct().Order(StringComparer.Ordinal));

    private static string Kind(Atom atom) => atom switch
    {
        EventAtom e => (e.Anew ? "new " : "") + e.Act.Verb.Name + (e.AfterAct is null ? "" : $" after {e.AfterAct.Verb.Name}"),
        StatusAtom status => status.Phrase.Name.Split(' ')[0],
        OpenAtom { Defined: false } => "left open",
        _ => atom.Text,
    };

    private static string Consents(Formula formula) => string.Join(", ", formula.Atoms().OfType<ConsentAtom>()
        .Select(a => a.Kind switch { ConsentKind.MoneyVoted => "money voted", ConsentKind.Approval => "approval", _ => "consent" }).Distinct());

    private static SlotValue Deadline(AlignedClause clause)
    {
        if (clause.Clause.Within.IsEmpty)
        {
            return Absent(clause);
        }

        var within = clause.Clause.Within[0];
        return within.Value.Undefined is { } open
            ? new SlotValue(open, within.GradeOr(clause.Clause.Evidence), ValueState.NotSeen)
            : Value(within.Value.ToString(), SingleClause.Grade(clause.Clause, [within]));
    }

    private static SlotValue Slot(AlignedClause clause, ImmutableArray<Stated<Formula>> slots, Func<Formula, string> text) => slots.IsEmpty
        ? Absent(clause)
        : Value(string.Join(AreRival(slots) ? " / " : " and ", slots.Select(s => text(s.Value)).Distinct()), SingleClause.Grade(clause.Clause, slots));

    /// <summary>Lines that rest on different sources are tellings of one condition, not one longer condition.</summary>
    private static bool AreRival(ImmutableArray<Stated<Formula>> slots) =>
        slots.Length > 1 && slots.All(s => !s.Cites.IsEmpty) && slots.SelectMany(s => s.Cites.Select(c => c.Source.Id).Distinct()).GroupBy(id => id).All(g => g.Count() == 1);

    private static SlotValue Value(string text, EvidenceGrade evidence) => new(text, evidence, ValueState.Stated);

    /// <summary>The clause was read, and has no such slot.</summary>
    private static SlotValue Absent(AlignedClause clause) => new("absent", clause.Clause.Evidence, ValueState.Absent);
}
