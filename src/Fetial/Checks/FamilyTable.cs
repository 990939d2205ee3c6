using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Checks;

/// <summary>
/// The divergence table of a family (design, "Divergence"): clauses aligned by verb, protected, direction and kind of trigger; rows are slots.
/// A clause is the family's when its frame has it or at least half of its texts do; what only some add is their own matter.
/// </summary>
public sealed class FamilyTable(Perspective perspective)
{
    private readonly Protection protection = new(perspective);

    public IEnumerable<Family> Families()
    {
        foreach (var frame in perspective.Instruments)
        {
            var texts = perspective.Instruments.Where(i => i.Under.Contains(frame.Id)).OrderBy(i => i.Id, StringComparer.Ordinal).ToImmutableArray();
            if (texts.Length >= 3)
            {
                var hub = texts.Select(t => perspective.Standings.PartiesOn(t, perspective.AsOf)).Aggregate((a, b) => a.Intersect(b));
                yield return new Family(frame, texts, hub);
            }
        }
    }

    /// <summary>Rows of the table, those about whole texts first.</summary>
    public IEnumerable<FamilyRow> Rows(Family family)
    {
        foreach (var row in TextRows(family))
        {
            yield return row;
        }

        var members = family.Texts.Prepend(family.Frame).ToList();
        var clauses = members.SelectMany(t => perspective.Commitments.Where(c => c.Instrument.Id == t.Id).SelectMany(c => c.Duties.Where(d => d.Value is { Commits: true, Negated: false }).Take(1).Select(d => new AlignedClause(t, c, d)))).ToList();
        foreach (var group in clauses.GroupBy(c => Alignment(family, c)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var holders = group.Select(c => c.Text.Id).Distinct().ToList();
            if (!holders.Contains(family.Frame.Id) && holders.Count * 2 < family.Texts.Length)
            {
                continue;
            }

            foreach (var (slot, read) in ClauseSlots)
            {
                yield return Row($"{slot} of the clause to {Subject(group.First())}", [.. family.Texts], group, read);
            }
        }
    }

    private static IReadOnlyList<(string Slot, Func<FamilyTable, AlignedClause, SlotValue> Read)> ClauseSlots { get; } =
    [
        ("word", static (_, c) => Value(c.Duty.Value.WordText, c.Duty.GradeOr(c.Clause.Evidence))),
        ("trigger", static (t, c) => t.Trigger(c)),
        ("deadline", static (_, c) => Deadline(c)),
        ("start of the clock", static (_, c) => Slot(c, c.Clause.On, o => string.Join(" or ", o.Atoms().Select(Kind).Distinct().Order(StringComparer.Ordinal)))),
        ("kind of amount", static (_, c) => Amount(c)),
        ("consent needed", static (_, c) => Slot(c, c.Clause.Needs, n => string.Join(", ", n.Atoms().OfType<ConsentAtom>().Select(a => a.Kind == ConsentKind.MoneyVoted ? "money voted" : a.Kind.ToString().ToLowerInvariant()).Distinct()))),
        ("exception", static (_, c) => c.Clause.Unless.IsEmpty ? Value("none", c.Clause.Evidence) : Value("an exception", SingleClause.Grade(c.Clause, c.Clause.Unless))),
    ];

    private FamilyRow Row(string name, ImmutableArray<Instrument> texts, IEnumerable<AlignedClause> group, Func<FamilyTable, AlignedClause, SlotValue> read)
    {
        var byText = group.ToLookup(c => c.Text.Id);
        var cells = ImmutableArray.CreateBuilder<FamilyCell>();
        foreach (var text in texts)
        {
            var own = byText[text.Id].ToList();
            if (own.Count == 0)
            {
                // A text that lacks the clause is told once, in the row of the clause itself; here it has no value.
                continue;
            }

            var values = own.Select(c => read(this, c)).DistinctBy(v => v.Text).OrderBy(v => v.Text, StringComparer.Ordinal).ToList();
            var value = new SlotValue(string.Join("; ", values.Select(v => v.Text)), values.Min(v => v.Evidence), values.TrueForAll(v => v.NotSeen));
            cells.Add(new FamilyCell(text, own[0].Clause, value));
        }

        return new FamilyRow(name, cells.ToImmutable());
    }

    private IEnumerable<FamilyRow> TextRows(Family family)
    {
        yield return TextRow("force", family, t => perspective.Trusted(t.Force) is { } f ? Value(Findings.ClauseText.ForceText(f.Value), f.GradeOr(t.Evidence)) : Value("not stated", t.Evidence));
        yield return TextRow("term", family, t => perspective.Trusted(t.InForce) is { } p ? Value(Term(p.Value), p.GradeOr(t.Evidence)) : Value("absent", t.Evidence));
        yield return TextRow("exit", family, t => perspective.Trusted(t.Exit) is { } e
            ? e.Value.Undefined is { } open ? new SlotValue(open, e.GradeOr(t.Evidence), true) : Value(e.Value.ToString(), e.GradeOr(t.Evidence))
            : Value("absent", t.Evidence));
    }

    private static FamilyRow TextRow(string name, Family family, Func<Instrument, SlotValue> read) =>
        new(name, [.. family.Texts.Select(t => new FamilyCell(t, null, read(t)))]);

    private static string Term(InForcePeriod period)
    {
        if (period is { From: { } from, To: { } to })
        {
            var years = Math.Round((to - from + 1) / 365.25, 1);
            return years == Math.Floor(years) ? $"{years:0} years" : $"{to - from + 1} days";
        }

        return period.Until is not null ? "until a condition" : period.To is null ? "open" : "a fixed day";
    }

    /// <summary>By verb, protected, direction and kind of trigger.</summary>
    private string Alignment(Family family, AlignedClause clause)
    {
        var frame = new Frame(clause.Text, null, perspective.AsOf);
        var bearers = perspective.Actors.Resolve(clause.Clause.Who.Value, frame);
        var toHub = bearers.Except(family.Hub);
        var direction = toHub.IsEmpty ? "from the hub" : bearers.Meets(family.Hub) ? "mutual" : "to the hub";
        var victims = protection.Protected(clause.Clause);
        var whom = victims.IsEmpty ? "each other" : victims.Meets(family.Hub) ? "the hub" : "the partner";
        return string.Join('|', clause.Duty.Value.Act.Verb.Name, EventText(clause.Duty.Value.Act), whom, direction, TriggerKind(clause.Clause));
    }

    private static string EventText(Act act) => act[Role.Event] is EventFiller nested ? Sentences.ActText(nested.Act, true) : "";

    private string TriggerKind(Commitment clause) =>
        protection.HostileTriggers(clause).Any() ? "hostile" : clause.Per is not null || clause.Amounts.Any(a => a.Value.Per is not null) ? "periodic" : "none";

    private string Subject(AlignedClause clause)
    {
        var hostile = TriggerKind(clause.Clause) == "hostile" ? " on attack" : "";
        var act = clause.Duty.Value.Act;
        return act.Verb.Patterns[0].Parts.Any(p => p.Role is { Role: Role.Event }) ? Sentences.ActText(act, false) : $"{act.Verb.Name}{hostile}";
    }

    /// <summary>The trigger as a set of kinds of event: attack, attack and escalate.</summary>
    private SlotValue Trigger(AlignedClause clause) =>
        Slot(clause, clause.Clause.When, w => string.Join(" or ", w.Atoms().Select(Kind).Distinct().Order(StringComparer.Ordinal)));

    private static string Kind(Atom atom) => atom switch
    {
        EventAtom e => e.Act.Verb.Name + (e.AfterAct is null ? "" : $" after {e.AfterAct.Verb.Name}"),
        StatusAtom status => status.Phrase.Name.Split(' ')[0],
        OpenAtom => "left open",
        _ => atom.Text,
    };

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

    private static SlotValue Amount(AlignedClause clause) => clause.Clause.Amounts.IsEmpty
        ? Value("absent", clause.Clause.Evidence)
        : Value(clause.Clause.Amounts[0].Value.Kind, SingleClause.Grade(clause.Clause, clause.Clause.Amounts));

    private static SlotValue Slot(AlignedClause clause, ImmutableArray<Stated<Formula>> slots, Func<Formula, string> text) => slots.IsEmpty
        ? Value("absent", clause.Clause.Evidence)
        : Value(string.Join(" and ", slots.Select(s => text(s.Value)).Distinct()), SingleClause.Grade(clause.Clause, slots));

    private static SlotValue Value(string text, EvidenceGrade evidence) => new(text, evidence, false);
}
