using Fetial.Findings;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Claims;

/// <summary><c>check [no] MATTER …</c>: whether the checks find it. What an explicit order between texts resolves is no finding against either.</summary>
internal static class FindingTests
{
    public static TestResult Of(Perspective view, FindingTest test)
    {
        if (Answer.Absent(view, test.Ids) is { } absent)
        {
            return test.Open(absent);
        }

        var matter = FindingMatter.Find(test.Matter);
        var under = test.Scope is FindingScope.Family or FindingScope.Among;
        List<string> ids = under ? [.. view.Instruments.Where(i => i.Under.Contains(test.Ids[0])).Select(i => i.Id), .. test.Ids.Where(_ => test.Scope == FindingScope.Family)] : [.. test.Ids];
        var found = matter.Checks.SelectMany(c => view.Shared(static p => new RaisedFindings(p)).By(c))
            .Where(f => matter.IsOf(f) && f.Certainty != Certainty.Resolved && (test.Scope == FindingScope.Each ? ids.TrueForAll(id => f.Clauses.Any(c => Is(c, id))) : IsBetween(f, ids))).ToList();
        var all = under ? $"texts under {test.Ids[0]}" : string.Join(test.Scope == FindingScope.Between ? " and " : ", ", test.Ids);
        return test.When(found.Count > 0 != test.Negated, found.Count == 0
            ? $"the checks find no {matter.Words} {(test.Scope == FindingScope.Each ? "of" : "between")} {all}"
            : Answer.Clause($"{found[0].Code}: {found[0].Message}") + (found.Count > 1 ? $" (and {found.Count - 1} more)" : ""));
    }

    private static bool Is(FindingClause clause, string id) => clause.Id == id || clause.Id.StartsWith(id + "/", StringComparison.Ordinal);

    /// <summary>Two clauses of different ids; on different sides where the finding has sides.</summary>
    private static bool IsBetween(Finding finding, IReadOnlyList<string> ids)
    {
        var named = finding.Clauses.SelectMany(c => ids.Where(id => Is(c, id)).Select(id => (Id: id, IsOut: c.Side.EndsWith("out", StringComparison.Ordinal)))).ToList();
        var hasSides = finding.Clauses.Any(c => c.Side.EndsWith("out", StringComparison.Ordinal)) && finding.Clauses.Any(c => c.Side.EndsWith("in", StringComparison.Ordinal));
        return named.Exists(a => named.Exists(b => a.Id != b.Id && (!hasSides || a.IsOut != b.IsOut)));
    }
}
