using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>The slots that are compared within a family, each with its value in one clause.</summary>
public static class FamilySlots
{
    public static ImmutableArray<FamilySlot> All { get; } =
    [
        new("word", false, false, static c => Value(c.Duty.Value.WordText, c.Duty.GradeOr(c.Clause.Evidence))),
        new("trigger", true, false, static c => Slot(c, c.Clause.When, Kinds)),
        new("deadline", true, false, Deadline),
        new("start of the clock", true, false, static c => Slot(c, c.Clause.On, Kinds)),
        new("consent needed", false, false, static c => Slot(c, c.Clause.Needs, Consents)),
        new("exception", false, false, static c => c.Clause.Unless.IsEmpty ? Value("absent", c.Clause.Evidence) : Value("an exception", SingleClause.Grade(c.Clause, c.Clause.Unless))),
        new("kind of amount", false, true, Amount),
    ];

    /// <summary>"10 years", "10 years or until Ruritania joins Northern League", "open".</summary>
    public static string Term(InForcePeriod period)
    {
        var length = period is { From: { } from, To: { } to } ? Length(from, to) : period.Months is { } months ? (months % 12 == 0 ? $"{months / 12} years" : $"{months} months") : period.To is null ? "open" : "to a fixed day";
        return period.Until is { } until ? $"{(length == "open" ? "" : length + " or ")}until {string.Join(", ", until.Atoms().Select(a => a.Text))}" : length;
    }

    private static string Length(int from, int to)
    {
        for (var years = 1; Calendar.AddMonths(from, years * 12) - 1 <= to; years++)
        {
            if (Calendar.AddMonths(from, years * 12) - 1 == to)
            {
                return $"{years} years";
            }
        }

        return $"{to - from + 1} days";
    }

    /// <summary>A trigger as a set of kinds of event: "attack", "attack or escalate".</summary>
    private static string Kinds(Formula formula) => string.Join(" or ", formula.Atoms().Select(Kind).Distinct().Order(StringComparer.Ordinal));

    private static string Kind(Atom atom) => atom switch
    {
        EventAtom e => e.Act.Verb.Name + (e.AfterAct is null ? "" : $" after {e.AfterAct.Verb.Name}"),
        StatusAtom status => status.Phrase.Name.Split(' ')[0],
        OpenAtom => "left open",
        _ => atom.Text,
    };

    private static string Consents(Formula formula) => string.Join(", ", formula.Atoms().OfType<ConsentAtom>()
        .Select(a => a.Kind switch { ConsentKind.MoneyVoted => "money voted", ConsentKind.Approval => "approval", _ => "consent" }).Distinct());

    private static SlotValue Deadline(AlignedClause clause)
    {
        if (clause.Clause.Within.IsEmpty)
        {
            return Value("absent", clause.Clause.Evidence);
        }

        var within = clause.Clause.Within[0];
        return within.Value.Undefined is { } open
            ? new SlotValue(open, within.GradeOr(clause.Clause.Evidence), true)
            : Value(within.Value.ToString(), SingleClause.Grade(clause.Clause, [within]));
    }

    /// <summary>Floor, ceiling, sum, share, none stated: kinds that cannot be added up without a rule.</summary>
    private static SlotValue Amount(AlignedClause clause)
    {
        var inAct = clause.Duty.Value.Act[Role.Thing] is ThingFiller { Amount: { } amount } ? amount : null;
        if (clause.Clause.Amounts.IsEmpty)
        {
            return Value(inAct is null ? "absent" : Kind(inAct), clause.Clause.Evidence);
        }

        return Value(Kind(clause.Clause.Amounts[0].Value), SingleClause.Grade(clause.Clause, clause.Clause.Amounts));
    }

    private static string Kind(Amount amount) => amount.Absence != AmountAbsence.None ? amount.Kind : amount.Qualifier switch
    {
        AmountQualifier.AtLeast => $"floor ({amount.Kind})",
        AmountQualifier.AtMost => $"ceiling ({amount.Kind})",
        AmountQualifier.About => $"about ({amount.Kind})",
        AmountQualifier.Between => $"range ({amount.Kind})",
        _ => amount.Kind,
    };

    private static SlotValue Slot(AlignedClause clause, ImmutableArray<Stated<Formula>> slots, Func<Formula, string> text) => slots.IsEmpty
        ? Value("absent", clause.Clause.Evidence)
        : Value(string.Join(" and ", slots.Select(s => text(s.Value)).Distinct()), SingleClause.Grade(clause.Clause, slots));

    private static SlotValue Value(string text, EvidenceGrade evidence) => new(text, evidence, false);
}
