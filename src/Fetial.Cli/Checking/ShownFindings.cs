using System.Collections.Immutable;
using Fetial.Checks;
using Fetial.Findings;

namespace Fetial.Cli.Checking;

/// <summary>Which findings a screen shows, and how.</summary>
/// <param name="Groups">Worst first.</param>
/// <param name="Hidden">Findings below the level that is shown, by severity.</param>
public sealed record ShownFindings(ImmutableArray<FindingGroup> Groups, ImmutableArray<Finding> Hidden)
{
    /// <summary>Findings that the short screen shows with their clauses, in all groups together.</summary>
    public const int FullLimit = 5;

    /// <summary>Findings of one kind that the short screen shows at all.</summary>
    public const int KindLimit = 3;

    public static ShownFindings Of(CheckReport report, CheckRequest request)
    {
        var shown = report.Findings.Where(finding => finding.Severity >= request.Shown).ToList();
        // A question about one kind is not answered by its first three.
        var perKind = request.InFull || !request.Only.IsEmpty ? int.MaxValue : KindLimit;
        var left = request.InFull ? int.MaxValue : FullLimit;
        var groups = ImmutableArray.CreateBuilder<FindingGroup>();
        // Grouping keeps the report's order, which is worst first.
        foreach (var kind in shown.GroupBy(finding => finding.Kind))
        {
            var listed = kind.Take(perKind).ToList();
            var full = Math.Min(left, listed.Count);
            left -= full;
            groups.Add(new FindingGroup(kind.Key, [.. listed.Take(full)], [.. listed.Skip(full)], kind.Count() - listed.Count));
        }

        return new ShownFindings(groups.ToImmutable(), [.. report.Findings.Where(finding => finding.Severity < request.Shown)]);
    }
}
