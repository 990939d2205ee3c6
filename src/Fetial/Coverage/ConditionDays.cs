using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>The days on which the condition of a clause can change its value under a threat.</summary>
public sealed class ConditionDays(Perspective perspective, Threat threat)
{
    private readonly ConditionChanges changes = perspective.Shared(static p => new ConditionChanges(p));

    /// <summary>A set of days cut into pieces within which nothing that the condition reads changes, in order of time.</summary>
    public IEnumerable<DayRange> Pieces(Commitment clause, TimeSet days)
    {
        var cuts = Cuts(clause);
        foreach (var range in days.Ranges)
        {
            var first = range.First;
            var next = Array.BinarySearch(cuts, first + 1);
            for (next = next < 0 ? ~next : next; next < cuts.Length && cuts[next] <= range.Last; next++)
            {
                yield return new DayRange(first, cuts[next] - 1);
                first = cuts[next];
            }

            yield return new DayRange(first, range.Last);
        }
    }

    /// <summary>What must be a new act turns on the statuses that the threat would start as well.</summary>
    private int[] Cuts(Commitment clause)
    {
        var cuts = changes.Of(clause.Condition, clause.Instrument);
        return clause.Condition.Atoms().Any(a => a is EventAtom { Anew: true })
            ? [.. cuts.Concat(threat.Starts.SelectMany(s => changes.OfStatus(s.Phrase.Status))).Distinct().Order()]
            : cuts;
    }
}
