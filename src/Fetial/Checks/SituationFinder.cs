using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Checks;

/// <summary>
/// Finds a situation in which several clauses bite at once: a day of the record on which all conditions are true (certain), else an assignment
/// of their atoms that the vocabulary allows, on a day after the as-of day (possible).
/// </summary>
public sealed class SituationFinder(Perspective perspective)
{
    private readonly TruthTable table = new(perspective);

    public Situation? Find(IReadOnlyList<Commitment> clauses, TimeSet days)
    {
        if (days.IsEmpty)
        {
            return null;
        }

        var conditions = clauses.Select(c => (Formula: ClauseCondition.Of(c), c.Instrument)).ToList();
        if (conditions.TrueForAll(c => c.Formula.IsTrue))
        {
            return new Situation(days.First, days.First <= perspective.AsOf ? Certainty.Certain : Certainty.Possible, []);
        }

        foreach (var day in RecordedDays(conditions, days))
        {
            if (conditions.TrueForAll(c => perspective.Facts.Evaluate(c.Formula, c.Instrument, day) == Truth.True))
            {
                return new Situation(day, Certainty.Certain, [.. Atoms(conditions).Select(a => new WitnessFact(a.Atom.Text, perspective.Facts.Evaluate(a.Atom, a.Instrument, day) == Truth.True))]);
            }
        }

        var future = days.Intersect(TimeSet.Of(perspective.AsOf + 1, Calendar.Forever));
        if (future.IsEmpty)
        {
            return null;
        }

        return table.Satisfy(conditions, perspective.AsOf, out var tooLarge) is { } assignment
            ? new Situation(future.First, Certainty.Possible, [.. assignment.Select(a => new WitnessFact(a.Key, a.Value))])
            : tooLarge ? new Situation(future.First, Certainty.Possible, [new WitnessFact("cannot be decided: more than 16 conditions", true)]) : null;
    }

    /// <summary>Days of the record on which a condition can change its value: the first day of each range, days of change, the as-of day.</summary>
    private IEnumerable<int> RecordedDays(IEnumerable<(Formula Formula, Instrument Instrument)> conditions, TimeSet days) =>
        perspective.Facts.DaysOfChange(conditions).Concat(days.Ranges.Select(r => r.First)).Append(perspective.AsOf)
            .Where(d => d <= perspective.AsOf && d > Calendar.Beginning && days.Contains(d)).Distinct().Order();

    private static IEnumerable<(Atom Atom, Instrument Instrument)> Atoms(IEnumerable<(Formula Formula, Instrument Instrument)> conditions) =>
        conditions.SelectMany(c => c.Formula.Atoms().Select(a => (a, c.Instrument))).DistinctBy(a => AtomKey.Of(a.a, a.Instrument));
}
