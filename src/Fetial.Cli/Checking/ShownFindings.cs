using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;

namespace Fetial.Cli.Checking;

/// <summary>Which findings a screen shows, and how: the most important ones in brief with a table of the rest, or full blocks by kind.</summary>
/// <param name="Level">The lowest severity that is shown.</param>
/// <param name="Important">On the short screen the findings to read first, in the order of the report; empty on the others.</param>
/// <param name="Groups">On the other screens the findings by kind, worst first; empty on the short one.</param>
/// <param name="Hidden">Findings below the level.</param>
public sealed record ShownFindings(Severity Level, ImmutableArray<Finding> Important, ImmutableArray<FindingGroup> Groups, ImmutableArray<Finding> Hidden)
{
    /// <summary>Findings that the short screen names, and that a question about a few kinds shows with their clauses.</summary>
    public const int Limit = 5;

    public bool IsShort => !Important.IsEmpty;

    public static ShownFindings Of(CheckReport report, CheckRequest request)
    {
        var level = Lowest(report, request);
        var shown = report.Findings.Where(finding => finding.Severity >= level).ToList();
        ImmutableArray<Finding> hidden = [.. report.Findings.Where(finding => finding.Severity < level)];
        return request.IsQuestion || shown.Count <= Limit
            ? new ShownFindings(level, [], Blocks(shown, request.InFull ? int.MaxValue : Limit), hidden)
            : new ShownFindings(level, FirstFindings.Of(shown, Limit), [], hidden);
    }

    // Notes are hidden as a rule; where notes are the whole answer to what was asked, they are shown.
    private static Severity Lowest(CheckReport report, CheckRequest request) =>
        request.IsQuestion && request.Severity is null && report.Findings.All(finding => finding.Severity == Severity.Note) ? Severity.Note : request.Shown;

    private static ImmutableArray<FindingGroup> Blocks(IEnumerable<Finding> shown, int left)
    {
        var groups = ImmutableArray.CreateBuilder<FindingGroup>();
        // Grouping keeps the report's order, which is worst first.
        foreach (var kind in shown.GroupBy(finding => finding.Kind))
        {
            var full = Math.Min(left, kind.Count());
            left -= full;
            groups.Add(new FindingGroup(kind.Key, [.. kind.Take(full)], [.. kind.Skip(full)]));
        }

        return groups.ToImmutable();
    }
}
