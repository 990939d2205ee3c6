using Fetial.Model;
using Fetial.Situations;
using Fetial.Syntax;

namespace Fetial.Coverage;

/// <summary>What one actor owes another by one act of a clause, whatever it waits for: the days on which the text binds the one and protects the other.</summary>
/// <param name="Days">By the as-of day; until the condition that ends it was first met.</param>
public sealed record Owed(Commitment Clause, Duty Duty, int By, int To, TimeSet Days)
{
    /// <summary>Everything that is owed to somebody in the portfolio, clause by clause.</summary>
    public static IEnumerable<Owed> Of(Perspective perspective)
    {
        var duties = perspective.Shared(static p => new DutyDays(p));
        var past = TimeSet.Of(Calendar.Beginning, perspective.AsOf);
        foreach (var clause in perspective.Commitments)
        {
            foreach (var duty in clause.Duties.Select(d => d.Value))
            {
                var lists = Protected(clause, duty).ToList();
                foreach (var by in lists.Count == 0 ? [] : duties.Bearers(clause))
                {
                    var bound = TimeSet.Of(duties.Of(clause, by).Where(s => s.Standing is Standing.InForce or Standing.Provisional).SelectMany(s => s.Days.Ranges)).Intersect(past);
                    bound = bound.IsEmpty ? bound : bound.Except(AfterEnd(perspective, clause, bound.First));
                    foreach (var to in bound.IsEmpty ? [] : lists.SelectMany(l => duties.Ever(l, clause.Instrument)).Distinct().Order().Where(t => t != by))
                    {
                        var days = TimeSet.Of(lists.SelectMany(l => duties.DaysIn(l, to, clause.Instrument, by).Ranges)).Intersect(bound);
                        if (!days.IsEmpty)
                        {
                            yield return new Owed(clause, duty, by, to, days);
                        }
                    }
                }
            }
        }
    }

    /// <summary>The slot `for`, else the object of the act. "Any state" is nobody in particular.</summary>
    private static IEnumerable<ActorSet> Protected(Commitment clause, Duty duty) =>
        (clause.For is { } named ? [named.Value] : duty.Act.Roles.Where(r => r.Key.Role == Role.Actor).Select(r => r.Value).OfType<ActorsFiller>().Select(f => f.Actors))
        .Where(s => s.Terms.All(t => t.Form != PartyKind.Any));

    private static TimeSet AfterEnd(Perspective perspective, Commitment clause, int from) =>
        clause.UntilCondition is { } until && perspective.Facts.FirstDay(until.Value, clause.Instrument, Math.Max(from, 0)) is { } met
            ? TimeSet.Of(met, Calendar.Forever) : TimeSet.Empty;
}
