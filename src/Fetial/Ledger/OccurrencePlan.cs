using System.Collections.Immutable;
using Fetial.Conditions;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Ledger;

/// <summary>
/// Says how often something is owed under a commitment: once for every recorded event that starts its clock (<c>on</c>) or triggers it
/// (<c>when</c>), once for every period (<c>per year</c>, counted from its first day), or once as a whole.
/// </summary>
internal sealed class OccurrencePlan(Perspective perspective, ConditionReader conditions, long now)
{
    /// <param name="bound">The days on which the bearer is bound.</param>
    /// <param name="waits">What must still happen or is left open, as it reads.</param>
    public ImmutableArray<PlannedOccurrence> Of(Commitment clause, Bearing bearing, TimeSet bound, out ImmutableArray<string> waits)
    {
        var entry = ConditionReader.Entry(clause);
        waits =
        [
            .. conditions.Open(entry, clause, Math.Min(perspective.AsOf, bound.Last)),
            .. clause.On.SelectMany(o => conditions.Open(o.Value, clause, Math.Min(perspective.AsOf, bound.Last))),
        ];
        var starters = Starters(clause, clause.On.Length > 0 ? clause.On : clause.When, bound).Where(e => clause.On.IsEmpty || !IsOwnRequest(clause, bearing, e)).ToList();
        if (clause.On.Length > 0 || starters.Count > 0 || clause.When.SelectMany(w => w.Value.Atoms()).OfType<EventAtom>().Any())
        {
            var started = starters.Select(e => (Event: e, Bites: conditions.Truth(entry, clause, e.First))).Where(s => s.Bites != Truth.False).ToList();
            return [.. started.Select(s => Triggered(clause, s.Event, s.Bites, started.Select(o => MinuteRange.Of(o.Event).First).Where(m => m > MinuteRange.Of(s.Event).First).DefaultIfEmpty(long.MaxValue).Min() - 1))];
        }

        if (!entry.IsTrue)
        {
            var met = FirstDay(entry, clause, bound);
            return met is { } day ? Whole(clause, bound, day, Truth.True) : [];
        }

        return Whole(clause, bound, Math.Max(bound.First, 0), Truth.True);
    }

    private List<RecordedEvent> Starters(Commitment clause, ImmutableArray<Stated<Formula>> formulas, TimeSet bound) =>
    [
        .. formulas.SelectMany(f => Positive(f.Value)).SelectMany(a => perspective.Facts.Cases(a, clause.Instrument, perspective.AsOf))
            .Where(e => bound.Contains(e.First) && MinuteRange.Of(e).First <= now).DistinctBy(e => e.Index).OrderBy(e => e.First).ThenBy(e => e.Minute ?? 0).ThenBy(e => e.Index),
    ];

    /// <summary>Who asks for help does not owe it; who asks for a meeting does, because its act is the same told from the other side.</summary>
    private bool IsOwnRequest(Commitment clause, Bearing bearing, RecordedEvent request) => request.Act.Subject is { } subject
        && perspective.Actors.Resolve(subject, new Frame(null, null, request.First)).IsWithin(bearing.Own) && bearing.Bearer is not null
        && !clause.Duties.Any(d => perspective.Architecture.Vocabulary.Relations[d.Value.Act.Verb.Index].Mirrors.Any(m => m.Verb.Index == d.Value.Act.Verb.Index));

    private static IEnumerable<EventAtom> Positive(Formula formula) => formula switch
    {
        AllOf all => all.Terms.SelectMany(Positive),
        AnyOf any => any.Terms.SelectMany(Positive),
        EventAtom atom => [atom],
        _ => [],
    };

    private int? FirstDay(Formula entry, Commitment clause, TimeSet bound)
    {
        foreach (var day in perspective.Facts.Record.Select(r => r.Event.First).Prepend(Math.Max(bound.First, 0)).Where(d => bound.Contains(d) && d <= perspective.AsOf).Distinct().Order())
        {
            if (conditions.Truth(entry, clause, day) == Truth.True)
            {
                return day;
            }
        }

        return null;
    }

    private static PlannedOccurrence Triggered(Commitment clause, RecordedEvent by, Truth bites, long end)
    {
        var start = MinuteRange.Of(by);
        return new PlannedOccurrence(by, start, Earliest(clause, start), end, bites, false);
    }

    private ImmutableArray<PlannedOccurrence> Whole(Commitment clause, TimeSet bound, int first, Truth bites)
    {
        var start = MinuteRange.OfDays(first, first);
        if (Months(clause.Per ?? clause.Amounts.Select(a => a.Value.Per).FirstOrDefault(p => p is not null)) is { } months && first > Calendar.Beginning)
        {
            var periods = ImmutableArray.CreateBuilder<PlannedOccurrence>();
            for (var (n, from) = (1, first); from <= perspective.AsOf && from <= bound.Last; n++)
            {
                var next = Calendar.AddMonths(first, (long)n * months);
                var last = Math.Min(next - 1, bound.Last);
                periods.Add(new PlannedOccurrence(null, MinuteRange.OfDays(from, from), Spans.EndOf(last), Spans.EndOf(last).Last, bites, true));
                from = next;
            }

            return periods.ToImmutable();
        }

        return [new PlannedOccurrence(null, start, Earliest(clause, start) ?? OwnEnd(clause, bound), long.MaxValue, bites, false)];
    }

    /// <summary>A clause may have several deadlines, one per act; what is owed first is looked at.</summary>
    private static MinuteRange? Earliest(Commitment clause, MinuteRange start)
    {
        MinuteRange? earliest = clause.By is { } by ? Spans.EndOf(by.Value) : null;
        foreach (var within in clause.Within)
        {
            if (Spans.After(start, within.Value) is { } end && (earliest is null || end.Last < earliest.Value.Last))
            {
                earliest = end;
            }
        }

        return earliest;
    }

    /// <summary>The end of the clause's own days is a deadline for what is done once or counted; other acts just stop then.</summary>
    private static MinuteRange? OwnEnd(Commitment clause, TimeSet bound)
    {
        var counted = clause.Amounts.Length > 0 || clause.Duties.Any(d => d.Value.Act.Verb.Once || d.Value.Act.Roles.Any(r => r.Value is ThingFiller { Amount: not null }));
        return counted && (clause.To is not null || clause.Until is not null) && bound.Last < Calendar.Forever ? Spans.EndOf(bound.Last) : null;
    }

    private static int? Months(string? per) => per switch
    {
        "year" => 12,
        "half year" or "half-year" => 6,
        "quarter" => 3,
        "month" => 1,
        _ => null,
    };
}
