using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>How the promises of one answer lie over each other: reinforcing or complementary (design, "Overlap"). It is a matrix, and no finding.</summary>
public sealed record CoverageOverlap(ImmutableArray<OverlapRow> Rows, ImmutableArray<OverlapPair> Pairs)
{
    public static CoverageOverlap Of(CoverageReport report, CoverageAnswer answer)
    {
        var rows = answer.Promises.GroupBy(g => CoverageMatrix.Component(g.Duty.Act), StringComparer.Ordinal)
            .Select(g => new OverlapRow(
                g.Key, g.Max(p => p.Step),
                [.. g.Select(p => p.Clause.Instrument).DistinctBy(i => i.Index).OrderBy(i => i.Id, StringComparer.Ordinal)],
                [.. g.SelectMany(p => p.By.Members).Distinct().Order()]))
            .OrderByDescending(r => r.Step).ThenByDescending(r => r.Texts.Length).ThenBy(r => r.Component, StringComparer.Ordinal);
        var texts = answer.Promises.GroupBy(p => p.Clause.Instrument.Index).Select(g => g.ToList()).OrderBy(g => g[0].Clause.Instrument.Id, StringComparer.Ordinal).ToList();
        var pairs = from first in texts
                    from second in texts
                    where string.CompareOrdinal(first[0].Clause.Instrument.Id, second[0].Clause.Instrument.Id) < 0
                    let pair = Pair(report.Perspective, first, second)
                    where pair is not null
                    select pair;
        return new CoverageOverlap([.. rows], [.. pairs]);
    }

    private static OverlapPair? Pair(Perspective perspective, List<Grant> first, List<Grant> second)
    {
        var common = Days(first).Intersect(Days(second));
        if (common.IsEmpty || !first.Exists(f => second.Exists(s => perspective.Cases.Places.Meets(f.Clause, s.Clause))))
        {
            return null;
        }

        var (here, there) = (Components(first), Components(second));
        return new OverlapPair(
            first[0].Clause.Instrument, second[0].Clause.Instrument,
            [.. here.Intersect(there, StringComparer.Ordinal).Order(StringComparer.Ordinal)], !here.SetEquals(there), common);
    }

    private static TimeSet Days(List<Grant> grants) => TimeSet.Of(grants.SelectMany(g => g.Days.Ranges).OrderBy(r => r.First));

    private static HashSet<string> Components(List<Grant> grants) => grants.Select(g => CoverageMatrix.Component(g.Duty.Act)).ToHashSet(StringComparer.Ordinal);
}
