using System.Collections.Immutable;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// The divergence table of a family (design, "Divergence"): clauses aligned by verb, protected, direction and kind of trigger; rows are slots.
/// A clause is the family's own when at least half of its texts have it, or when a hostile act triggers it: those clauses are what a family is
/// for. Other clauses that some texts add are their own matter. Where texts have several clauses of one alignment they are lists, not versions of
/// one clause, and only the kind of amount is compared. That a clause is absent can be said only of a text that was read as a whole; of the
/// others it was not seen.
/// </summary>
public sealed class FamilyTable(Perspective perspective)
{
    private readonly Protection protection = perspective.Shared(static p => new Protection(p));

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

        var clauses = family.Texts.Prepend(family.Frame).SelectMany(Clauses).ToList();
        foreach (var group in clauses.GroupBy(c => Alignment(family, c), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (var row in Rows(family, [.. group]))
            {
                yield return row;
            }
        }
    }

    private IEnumerable<AlignedClause> Clauses(Instrument text) => perspective.Commitments
        .Where(c => c.Instrument.Id == text.Id)
        .SelectMany(c => c.Duties.Where(d => d.Value is { Commits: true, Negated: false }).DistinctBy(d => d.Value.Act.Verb.Name + EventText(d.Value.Act)).Select(d => new AlignedClause(text, c, d)));

    private IEnumerable<FamilyRow> Rows(Family family, List<AlignedClause> group)
    {
        var holders = group.Select(c => c.Text.Id).Distinct().Count();
        var inFrame = group.Exists(c => c.Text.Id == family.Frame.Id);
        var hostile = IsHostile(group[0].Clause);
        if (holders < 2 || (!hostile && holders * 2 < family.Texts.Length))
        {
            yield break;
        }

        var subject = Subject(group[0]);
        var texts = inFrame ? family.Texts.Insert(0, family.Frame) : family.Texts;
        yield return Presence($"clause to {subject}", texts, group);
        var single = group.GroupBy(c => c.Text.Id).Count(g => g.Count() == 1);
        foreach (var slot in FamilySlots.All)
        {
            var comparable = slot.Lists ? ExpectsAmount(group[0].Duty.Value.Act.Verb) : single * 4 >= holders * 3 && (hostile || !slot.NeedsTrigger);
            if (comparable)
            {
                yield return Row($"{slot.Name} of the clause to {subject}", texts, group, slot);
            }
        }
    }

    private static FamilyRow Presence(string name, ImmutableArray<Instrument> texts, List<AlignedClause> group)
    {
        var holders = group.ToLookup(c => c.Text.Id);
        return new FamilyRow(name, [.. texts.Select(t => new FamilyCell(t, holders[t.Id].FirstOrDefault()?.Clause, holders[t.Id].Any()
            ? new SlotValue("present", t.Evidence, false)
            : new SlotValue("absent", t.Evidence, t.Evidence < EvidenceGrade.Text)))]);
    }

    private static FamilyRow Row(string name, ImmutableArray<Instrument> texts, List<AlignedClause> group, FamilySlot slot)
    {
        var byText = group.ToLookup(c => c.Text.Id);
        var cells = ImmutableArray.CreateBuilder<FamilyCell>();

        // A text that lacks the clause is told once, in the row of the clause itself; in the rows of its slots it has no value.
        foreach (var text in texts.Where(t => byText[t.Id].Any()))
        {
            var values = byText[text.Id].Select(slot.Read).DistinctBy(v => v.Text).OrderBy(v => v.Text, StringComparer.Ordinal).ToList();
            cells.Add(new FamilyCell(text, byText[text.Id].First().Clause, new SlotValue(string.Join("; ", values.Select(v => v.Text)), values.Min(v => v.Evidence), values.TrueForAll(v => v.NotSeen))));
        }

        return new FamilyRow(name, cells.ToImmutable());
    }

    private IEnumerable<FamilyRow> TextRows(Family family)
    {
        yield return TextRow("force", family, t => perspective.Trusted(t.Force) is { } f ? new SlotValue(ClauseText.ForceText(f.Value), f.GradeOr(t.Evidence), false) : new SlotValue("not stated", t.Evidence, false));
        yield return TextRow("term", family, t => perspective.Trusted(t.InForce) is { } p ? new SlotValue(FamilySlots.Term(p.Value), p.GradeOr(t.Evidence), false) : new SlotValue("absent", t.Evidence, false));
        yield return TextRow("exit", family, t => perspective.Trusted(t.Exit) is { } e
            ? new SlotValue(e.Value.Undefined ?? e.Value.ToString(), e.GradeOr(t.Evidence), e.Value.Undefined is not null)
            : new SlotValue("absent", t.Evidence, false));
    }

    private static FamilyRow TextRow(string name, Family family, Func<Instrument, SlotValue> read) =>
        new(name, [.. family.Texts.Select(t => new FamilyCell(t, null, read(t)))]);

    /// <summary>By verb (with the event it wants), protected, direction and kind of trigger. A verb that mirrors itself has no direction.</summary>
    private string Alignment(Family family, AlignedClause clause)
    {
        var verb = clause.Duty.Value.Act.Verb;
        var bearers = perspective.Actors.Resolve(clause.Clause.Who.Value, new Frame(clause.Text, null, perspective.AsOf));
        var mutual = perspective.Architecture.Vocabulary.Relations[verb.Index].Mirrors.Any(m => m.Verb.Index == verb.Index);
        var direction = mutual ? "mutual" : !bearers.IsEmpty && bearers.Except(family.Hub).IsEmpty ? "from the hub" : "to the hub";
        var victims = protection.Protected(clause.Clause);
        var whom = mutual || victims.IsEmpty ? "each other" : victims.Meets(family.Hub) ? "the hub" : "the partner";
        return string.Join('|', verb.Name, EventText(clause.Duty.Value.Act), whom, direction, IsHostile(clause.Clause) ? "hostile" : clause.Clause.Per is not null ? "periodic" : "none");
    }

    private bool IsHostile(Commitment clause) => protection.HostileTriggers(clause).Any();

    private bool ExpectsAmount(Verb verb) =>
        verb.ExpectsAmount || perspective.Architecture.Vocabulary.Relations[verb.Index].KindOf.Any(k => ExpectsAmount(perspective.Architecture.Vocabulary.Verbs[k]));

    private static string EventText(Act act) => act[Role.Event] is EventFiller nested ? Sentences.ActText(nested.Act, true) : "";

    private string Subject(AlignedClause clause)
    {
        var act = clause.Duty.Value.Act;
        var words = act[Role.Event] is not null ? Sentences.ActText(act, false) : act.Verb.Name;
        return IsHostile(clause.Clause) ? $"{words} on attack" : words;
    }
}
