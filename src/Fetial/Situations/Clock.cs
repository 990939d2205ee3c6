using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Semantics;
using Fetial.Syntax;

namespace Fetial.Situations;

/// <summary>
/// Within which days a thing to be done once has to be done once its clock has started (language, "within SPAN counts from on, else from when"): from the
/// day of the start to the day on which the span has passed, both inclusive.
/// </summary>
public sealed class Clock(Perspective perspective)
{
    /// <summary>
    /// One range for each start on record, in order of time. Empty where nothing is cut: no deadline, one that cannot be counted (softened or undefined), or
    /// no start. Of several deadlines the longest counts, because the text does not say which act has which.
    /// </summary>
    /// <param name="clause">The commitment.</param>
    /// <param name="window">The days on which it stands; a trigger from before starts the clock on the first of them, a request from before starts none.</param>
    public ImmutableArray<DayRange> Runs(Commitment clause, TimeSet window)
    {
        if (window.IsEmpty || clause.Within.IsEmpty || !clause.Within.All(w => w.Value is { Number: not null, Soft: null, Undefined: null }))
        {
            return [];
        }

        var starts = clause.On.IsEmpty
            ? Starts(clause.When, clause).Select(day => Math.Max(day, window.First))
            : Starts(clause.On, clause);
        return [.. starts.Where(window.Contains).Distinct().Order().Select(day => new DayRange(day, clause.Within.Max(w => LastDay(day, w.Value))))];
    }

    private IEnumerable<int> Starts(ImmutableArray<Stated<Formula>> lines, Commitment clause) =>
        lines.IsEmpty ? [] : perspective.Facts.StartsOf(Formula.All(lines.Select(l => l.Value)), clause.Instrument);

    private static int LastDay(int start, Deadline deadline) =>
        Dates.After(start, new SpanSyntax(deadline.Number ?? 0, deadline.Unit ?? TimeUnit.Days, default));
}
