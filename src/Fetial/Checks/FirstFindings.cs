using System.Collections.Immutable;
using Fetial.Findings;

namespace Fetial.Checks;

/// <summary>
/// The findings to read first: the worst, and not all of them alike. One of each kind (two where they are errors) and none about a clause that another of the
/// chosen names, as long as there are such; then those that repeat a kind or a clause least.
/// </summary>
public static class FirstFindings
{
    private const int ErrorsOfOneKind = 2;

    /// <param name="findings">In the order of the report.</param>
    /// <param name="count">How many at most; at least 0.</param>
    /// <returns>In the order of the report.</returns>
    public static ImmutableArray<Finding> Of(IReadOnlyList<Finding> findings, int count)
    {
        var left = Enumerable.Range(0, findings.Count).ToList();
        var chosen = new List<int>();
        while (chosen.Count < count && left.Count > 0)
        {
            var next = left.MinBy(i => (Repeats(findings, chosen, findings[i]), i));
            left.Remove(next);
            chosen.Add(next);
        }

        return [.. chosen.Order().Select(i => findings[i])];
    }

    private static int Repeats(IReadOnlyList<Finding> findings, List<int> chosen, Finding finding)
    {
        var free = finding.Severity == Severity.Error ? ErrorsOfOneKind : 1;
        var ofKind = chosen.Count(c => findings[c].Kind == finding.Kind);
        var ofClause = chosen.Exists(c => findings[c].Clauses.Any(a => finding.Clauses.Any(b => a.Id == b.Id))) ? 1 : 0;
        return Math.Max(0, ofKind - free + 1) + ofClause;
    }
}
