using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Comparing;

/// <summary>
/// Rows about money and material: which kinds of amount the texts state, and what they reserve. Promises of means are aligned through the
/// widest act that they are a kind of, so that funding stands beside supplies: the reader wants to add them up, and cannot where the kinds differ.
/// </summary>
public sealed class MeansRows(Perspective perspective, ComparedSet set, Alignment alignment)
{
    public IEnumerable<ComparedRow> Rows()
    {
        var promises = alignment.Clauses().Where(c => !c.LeftOut && !alignment.IsHostile(c.Clause) && !alignment.IsFromHub(c)).ToList();
        var all = new List<AlignedClause>();
        foreach (var kin in promises.GroupBy(c => Root(c.Duty.Value.Act.Verb).Name, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            // A clause of a related act takes part where it says what it says about amounts, were it only that there is none.
            var expected = kin.Where(c => ExpectsAmount(c.Duty.Value.Act.Verb)).ToList();
            var means = expected.Count == 0 ? expected : [.. kin.Where(c => ExpectsAmount(c.Duty.Value.Act.Verb) || !c.Clause.Amounts.IsEmpty).DistinctBy(c => c.Clause.Id)];
            all.AddRange(means);
            if (means.Select(c => c.Text.Id).Distinct().Count() >= 2)
            {
                var verbs = expected.Select(c => c.Duty.Value.Act.Verb.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
                yield return Row($"clauses to {string.Join(", ", verbs)} and the like", "kind of amount", means.SelectMany(c => Amounts(c).Select(v => (c.Clause, v))));
            }
        }

        var reserved = Reservations(all).ToList();
        if (reserved.Select(r => r.Clause.Instrument.Id).Distinct().Count() >= 2)
        {
            yield return Row("", "reservation of means", reserved);
        }
    }

    /// <summary>Floor, ceiling, exact, range, share, none stated, unknown: kinds that cannot be added up without a rule.</summary>
    public static string Kind(Amount amount)
    {
        var per = amount.Per is null ? "" : $" per {amount.Per}";
        return amount.Absence != AmountAbsence.None ? amount.Kind
            : amount.Percent ? $"share{per}"
            : amount.Qualifier switch
            {
                AmountQualifier.AtLeast => "floor",
                AmountQualifier.AtMost => "ceiling",
                AmountQualifier.About => "about",
                AmountQualifier.Between => "range",
                _ => "exact",
            } + (amount.Currency is null ? " count" : "") + per;
    }

    private static IEnumerable<SlotValue> Amounts(AlignedClause clause)
    {
        foreach (var amount in clause.Clause.Amounts)
        {
            yield return new SlotValue(Kind(amount.Value), SingleClause.Grade(clause.Clause, [amount]), amount.Value.Absence == AmountAbsence.Unknown ? ValueState.NotSeen : ValueState.Stated);
        }

        if (clause.Clause.Amounts.IsEmpty)
        {
            yield return clause.Duty.Value.Act[Role.Thing] is ThingFiller { Amount: { } inAct }
                ? new SlotValue(Kind(inAct), clause.Clause.Evidence, ValueState.Stated)
                : new SlotValue("absent", clause.Clause.Evidence, ValueState.Absent);
        }
    }

    /// <summary>What stands between promise and money: a vote or approval at home, an open condition, a refusal of any cost beyond.</summary>
    private IEnumerable<(Commitment Clause, SlotValue Value)> Reservations(List<AlignedClause> means)
    {
        foreach (var clause in set.Clauses)
        {
            foreach (var need in clause.Needs)
            {
                foreach (var kind in need.Value.Atoms().OfType<ConsentAtom>().Where(a => IsAtHome(clause, a)).Select(Word).Distinct())
                {
                    yield return (clause, new SlotValue(kind, SingleClause.Grade(clause, [need]), ValueState.Stated));
                }
            }

            if (means.Exists(m => m.Clause.Id == clause.Id))
            {
                foreach (var condition in clause.While.Concat(clause.When).Where(c => c.Value.Atoms().Any(a => a is OpenAtom { Wording.Length: > 0, Defined: false })))
                {
                    yield return (clause, new SlotValue("an open condition", SingleClause.Grade(clause, [condition]), ValueState.Stated));
                }
            }

            if (clause.Duties.FirstOrDefault(d => d.Value is { Commits: true, Negated: true } && ExpectsAmount(d.Value.Act.Verb)) is { } refused)
            {
                yield return (clause, new SlotValue($"not to {Sentences.ActText(refused.Value.Act, false)}", refused.GradeOr(clause.Evidence), ValueState.Stated));
            }
        }
    }

    /// <summary>Whether the bearer itself, or an organ of it, is asked.</summary>
    private bool IsAtHome(Commitment clause, ConsentAtom atom)
    {
        var bearers = alignment.Bearers(clause);
        return perspective.Actors.Resolve(atom.Of, new Frame(clause.Instrument, null, perspective.AsOf)).Indices
            .Any(i => bearers.Contains(i) || !perspective.Architecture.Actors[i].PartOf.IsEmpty);
    }

    private static string Word(ConsentAtom atom) => atom.Kind switch
    {
        ConsentKind.MoneyVoted => "money to be voted",
        ConsentKind.Approval => "approval at home",
        _ => "consent at home",
    };

    private ComparedRow Row(string group, string slot, IEnumerable<(Commitment Clause, SlotValue Value)> readings)
    {
        var byText = readings.ToLookup(r => r.Clause.Instrument.Id);
        IEnumerable<Instrument> texts = set.Frame is { } frame && byText[frame.Id].Any() ? set.Texts.Prepend(frame) : set.Texts;

        // That a text reserves nothing can be said only of one that was read as a whole.
        return new ComparedRow(group, slot, [.. texts.Where(t => byText[t.Id].Any() || slot != "kind of amount").Select(t => byText[t.Id].Any()
            ? new ComparedCell(t, [.. byText[t.Id].Select(r => new CellReading(r.Clause, r.Value)).Distinct()])
            : new ComparedCell(t, SlotValue.Missing(t)))], true, set.IsFamily);
    }

    /// <summary>The widest act that this one is a kind of.</summary>
    private Verb Root(Verb verb) =>
        perspective.Architecture.Vocabulary.Verbs[Ancestry.Upwards(verb.Index, v => perspective.Architecture.Vocabulary.Relations[v].KindOf)[^1]];

    private bool ExpectsAmount(Verb verb) =>
        verb.ExpectsAmount || perspective.Architecture.Vocabulary.Relations[verb.Index].KindOf.Any(k => ExpectsAmount(perspective.Architecture.Vocabulary.Verbs[k]));
}
