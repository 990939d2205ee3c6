using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Situations;

namespace Fetial.Coverage;

/// <summary>Puts promises on the ground and on the days asked about, and reads levels, gaps and exits off them.</summary>
internal sealed class CoverageAnswers(Perspective perspective, CoverageQuestion question, Ladder ladder, int? wanted, DayRange days)
{
    private const int MostNamed = 4;

    private readonly Ground ground = perspective.Shared(static p => new Ground(p));

    public CoverageAnswer Of(Actor of, Threat threat, ImmutableArray<Grant> grants, ImmutableArray<Shortfall> shortfalls)
    {
        var spots = ground.Spots(question.Cover.Where, of.Index);
        var range = TimeSet.Of(days.First, days.Last);
        var areas = new List<(CoverageArea Area, List<Grant> Here)>();
        foreach (var alike in spots.GroupBy(s => Signature(s, grants), StringComparer.Ordinal))
        {
            var spot = alike.First();
            var place = ground.In(question.Cover.Where, spot);
            var (asked, open) = (place.Within.Intersect(range), place.Open.Intersect(range));
            if (asked.IsEmpty && open.IsEmpty)
            {
                continue;
            }

            var here = Here(grants, spot, range);
            ImmutableArray<string> names = [.. alike.Select(ground.Name)];
            areas.Add((new CoverageArea(AreaName(of, spots, [.. alike]), names, asked, open, Sweep.Intervals(here, asked.Union(open), ladder.Steps.Length, question.Counting)), here));
        }

        var exits = question.Exits == 0 ? [] : areas.SelectMany(a => Left(a.Area, a.Here)).ToImmutableArray();
        var losses = question.Exits == 0 ? [] : Losses(areas).ToImmutableArray();
        var promises = areas.SelectMany(a => a.Here).ToList();
        var merged = areas.Select(a => a.Area).GroupBy(Levels, StringComparer.Ordinal).Select(g => Merged(of, spots, [.. g]))
            .OrderByDescending(a => a.Places.Length).ThenBy(a => a.Name, StringComparer.Ordinal).ToImmutableArray();
        var gaps = merged.SelectMany(Gaps).OrderBy(g => g.Days.First).ThenBy(g => g.Area, StringComparer.Ordinal).ToImmutableArray();
        return new CoverageAnswer(
            of, threat.Text, merged,
            [.. promises.DistinctBy(g => (g.Clause.Index, g.Duty.WordText, g.Duty.Act.Verb.Index, g.By, g.Kind, g.Days)).OrderBy(g => g.Clause.Id, StringComparer.Ordinal).ThenBy(g => g.Days.First)],
            gaps, exits, losses, Near(grants, shortfalls, spots));
    }

    /// <summary>What an area shows: ground with the same levels, owed in the same way on the same days, is one area.</summary>
    private static string Levels(CoverageArea area) =>
        $"{area.Asked}|{area.Open}|{string.Join('|', area.Intervals.Select(i => $"{i.Days} {i.Levels} {string.Join(',', i.Bindingness)} {i.Evidence}"))}";

    private CoverageArea Merged(Actor of, ImmutableArray<Spot> spots, ImmutableArray<CoverageArea> alike)
    {
        if (alike.Length == 1)
        {
            return alike[0];
        }

        var names = spots.Select(ground.Name).ToImmutableArray();
        var places = alike.SelectMany(a => a.Places).OrderBy(p => names.IndexOf(p)).ToImmutableArray();
        var intervals = alike[0].Intervals.Select((interval, i) => interval with
        {
            By = [.. alike.SelectMany(a => a.Intervals[i].By).DistinctBy(g => (g.Clause.Index, g.Duty.WordText, g.Duty.Act.Verb.Index, g.By, g.Kind)).OrderBy(g => g.Clause.Index)],
        });
        return alike[0] with { Name = AreaName(of, spots, [.. spots.Where((_, i) => places.Contains(names[i]))]), Places = places, Intervals = [.. intervals] };
    }

    /// <summary>Which scopes take a spot in on which days: spots of one signature have one answer.</summary>
    private string Signature(Spot spot, ImmutableArray<Grant> grants)
    {
        var parts = new List<string>();
        var known = new HashSet<(int, int)>();
        foreach (var grant in grants)
        {
            // Clauses without places of their own share those of their text.
            if (known.Add((grant.Clause.Instrument.Index, grant.Clause.Where is null && !grant.Clause.WhereAnew ? -1 : grant.Clause.Index)))
            {
                var place = ground.In(grant.Clause, spot);
                parts.Add($"{place.Within}/{place.Open}");
            }
        }

        var asked = ground.In(question.Cover.Where, spot);
        return string.Join('|', parts.Append($"{asked.Within}/{asked.Open}"));
    }

    /// <summary>The promises on a spot. Where the record leaves open whether a spot is in scope, so is the promise.</summary>
    private List<Grant> Here(ImmutableArray<Grant> grants, Spot spot, TimeSet range)
    {
        var here = new List<Grant>();
        foreach (var grant in grants)
        {
            var place = ground.In(grant.Clause, spot);
            var within = grant.Days.Intersect(place.Within).Intersect(range);
            if (!within.IsEmpty)
            {
                here.Add(within.Equals(grant.Days) ? grant : grant with { Days = within });
            }

            var open = grant.Days.Intersect(place.Open).Intersect(range);
            if (!open.IsEmpty)
            {
                here.Add(grant with { Days = open, Kind = grant.Kind == GrantKind.Firm ? GrantKind.PlaceOpen : GrantKind.CannotBeDecided, Why = "the record leaves open whether the place is in scope" });
            }
        }

        return here;
    }

    private IEnumerable<CoverageGap> Gaps(CoverageArea area)
    {
        if (wanted is not { } level)
        {
            yield break;
        }

        CoverageGap? last = null;
        foreach (var interval in area.Intervals.Where(i => i.Levels.Counted < level))
        {
            foreach (var (part, isAsked) in TimeSet.Of([interval.Days]).Intersect(area.Asked).Ranges.Select(r => (r, true)).Concat(TimeSet.Of([interval.Days]).Intersect(area.Open).Ranges.Select(r => (r, false))).OrderBy(p => p.r.First))
            {
                var gap = new CoverageGap(area.Name, area.Places, part, interval.Levels.Counted, level, !isAsked || interval.Levels.PlaceOpen >= level);
                if (last is not null && last.Days.Last + 1 == part.First && last.Held == gap.Held && last.IsOpen == gap.IsOpen)
                {
                    last = last with { Days = new DayRange(last.Days.First, part.Last) };
                    continue;
                }

                if (last is not null)
                {
                    yield return last;
                }

                last = gap;
            }
        }

        if (last is not null)
        {
            yield return last;
        }
    }

    private IEnumerable<CoverageExit> Left(CoverageArea area, List<Grant> here) =>
        Exits.Of([.. here.Where(Counts)], area.Asked.Union(area.Open), question.Exits)
            .Select(e => new CoverageExit(area.Name, e.Days, e.Leaving, e.Before, e.After, [.. e.Whose.Select(w => perspective.Architecture.Actors[w])]));

    private bool Counts(Grant grant) => grant.Kind switch
    {
        GrantKind.Firm => true,
        GrantKind.IfOthersConsent => question.Counting != Counting.Firm,
        GrantKind.AtDiscretion => question.Counting == Counting.Discretion && grant.Duty.Word is Word.Must or Word.Will,
        _ => false,
    };

    /// <summary>What the exit of each guarantor would cost, the dearest first.</summary>
    private IEnumerable<CoverageLoss> Losses(List<(CoverageArea Area, List<Grant> Here)> areas)
    {
        var losses = new List<CoverageLoss>();
        foreach (var actor in areas.SelectMany(a => a.Here).Where(Counts).SelectMany(g => g.By.Members).Distinct().Order())
        {
            long lost = 0;
            var (before, after, most) = (0, 0, -1L);
            foreach (var (area, here) in areas)
            {
                var left = Sweep.Intervals([.. here.Where(g => g.By.StandsWithout([actor]))], area.Asked.Union(area.Open), ladder.Steps.Length, question.Counting);
                var here1 = Lost(area.Intervals, left) * area.Places.Length;
                lost += here1;
                if (here1 > most && !area.Intervals.IsEmpty)
                {
                    (before, after, most) = (area.Intervals[^1].Levels.Counted, left[^1].Levels.Counted, here1);
                }
            }

            losses.Add(new CoverageLoss(perspective.Architecture.Actors[actor], lost, before, after));
        }

        return losses.OrderByDescending(l => l.Before - l.After).ThenByDescending(l => l.DayPlaces).ThenBy(l => l.Guarantor.Name, StringComparer.Ordinal);
    }

    /// <summary>Days on which the second level is lower than the first; both fill the same days in order.</summary>
    private static long Lost(ImmutableArray<CoverageInterval> with, ImmutableArray<CoverageInterval> without)
    {
        long days = 0;
        for (int i = 0, j = 0; i < with.Length && j < without.Length;)
        {
            var first = Math.Max(with[i].Days.First, without[j].Days.First);
            var last = Math.Min(with[i].Days.Last, without[j].Days.Last);
            days += first <= last && without[j].Levels.Counted < with[i].Levels.Counted ? last - first + 1 : 0;
            (i, j) = with[i].Days.Last <= without[j].Days.Last ? (i + 1, j) : (i, j + 1);
        }

        return days;
    }

    /// <summary>Clauses that fall short of the wanted level (of any level where none is named), nearest first.</summary>
    private ImmutableArray<Shortfall> Near(ImmutableArray<Grant> grants, ImmutableArray<Shortfall> shortfalls, ImmutableArray<Spot> spots)
    {
        var least = wanted ?? 1;
        var low = grants.Where(g => g.Step < least && g.Kind == GrantKind.Firm)
            .Select(g => new Shortfall(g.Clause, g.Duty, g.Step, ShortfallReason.LevelTooLow, $"owes {ladder.Steps[g.Step]}"));
        var elsewhere = grants.Where(g => g.Step >= least && g.Kind == GrantKind.Firm && spots.Any(s => ground.In(g.Clause, s).IsNever))
            .Select(g => new Shortfall(g.Clause, g.Duty, g.Step, ShortfallReason.PlaceNotCovered, $"place not covered: {Scope(g.Clause)}"));
        bool IsNamed(Shortfall s) => !question.Cover.Where.IsEmpty && s.Clause.Where is not null && spots.Any(spot => !ground.In(s.Clause, spot).IsNever);
        return [.. low.Concat(elsewhere).Concat(shortfalls.Select(s => s.Step < least && s.Step > 0 ? s with { Why = $"{s.Why}; would owe {ladder.Steps[s.Step]}" } : s))
            .DistinctBy(s => (s.Clause.Index, s.Duty.WordText, s.Duty.Act.Verb.Index, s.Why))
            .OrderBy(s => IsNamed(s) ? 0 : 1).ThenBy(s => s.Step >= least ? 0 : 1).ThenBy(s => (int)s.Reason).ThenByDescending(s => s.Step).ThenBy(s => s.Clause.Id, StringComparer.Ordinal)];
    }

    private static string Scope(Commitment clause) =>
        string.Join(", ", (clause.Where?.Value ?? clause.Instrument.Where).Select(p => p.ToString()));

    /// <summary>"Ukraine"; "Ukraine, except Crimea"; "Crimea, Sevastopol and 3 more".</summary>
    private string AreaName(Actor of, ImmutableArray<Spot> all, ImmutableArray<Spot> some)
    {
        var whole = question.Cover.Where.IsEmpty ? of.Name : string.Join(", ", question.Cover.Where.Select(p => p.ToString()));
        if (some.Length == all.Length)
        {
            return whole;
        }

        return some.Length * 2 > all.Length
            ? $"{whole}, except {List([.. all.Except(some).Select(ground.Name)])}"
            : List([.. some.Select(ground.Name)]);
    }

    private static string List(List<string> names) => names.Count <= MostNamed
        ? Findings.EnglishList.And(names)
        : $"{string.Join(", ", names.Take(MostNamed - 1))} and {names.Count - MostNamed + 1} more";
}
