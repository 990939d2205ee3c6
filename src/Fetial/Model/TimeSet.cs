using System.Collections.Immutable;

namespace Fetial.Model;

/// <summary>A set of days as disjoint closed ranges in rising order, never touching each other. Equality is by content.</summary>
public sealed class TimeSet : IEquatable<TimeSet>
{
    private TimeSet(ImmutableArray<DayRange> ranges) => Ranges = ranges;

    public static TimeSet Empty { get; } = new([]);

    public static TimeSet Always { get; } = new([DayRange.Always]);

    public ImmutableArray<DayRange> Ranges { get; }

    public bool IsEmpty => Ranges.IsEmpty;

    /// <summary>The first day; throws on an empty set.</summary>
    public int First => Ranges[0].First;

    /// <summary>The last day (inclusive); throws on an empty set.</summary>
    public int Last => Ranges[^1].Last;

    /// <summary>A range; empty where <paramref name="last"/> lies before <paramref name="first"/>.</summary>
    public static TimeSet Of(int first, int last) => last < first ? Empty : new([new DayRange(first, last)]);

    public static TimeSet Of(IEnumerable<DayRange> ranges)
    {
        var sorted = ranges.Where(r => r.First <= r.Last).OrderBy(r => r.First).ToList();
        var merged = ImmutableArray.CreateBuilder<DayRange>();
        foreach (var range in sorted)
        {
            if (merged.Count > 0 && range.First <= merged[^1].Last + 1)
            {
                merged[^1] = new DayRange(merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged.Count == 0 ? Empty : new TimeSet(merged.ToImmutable());
    }

    public bool Contains(int day) => Ranges.Any(r => r.Contains(day));

    public TimeSet Union(TimeSet other) => Of(Ranges.Concat(other.Ranges));

    public TimeSet Intersect(TimeSet other)
    {
        var common = new List<DayRange>();
        int i = 0, j = 0;
        while (i < Ranges.Length && j < other.Ranges.Length)
        {
            var first = Math.Max(Ranges[i].First, other.Ranges[j].First);
            var last = Math.Min(Ranges[i].Last, other.Ranges[j].Last);
            if (first <= last)
            {
                common.Add(new DayRange(first, last));
            }

            if (Ranges[i].Last < other.Ranges[j].Last)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return Of(common);
    }

    public TimeSet Except(TimeSet other) => Intersect(other.Complement());

    /// <summary>Whether every day of this set belongs to the other.</summary>
    public bool IsWithin(TimeSet other) => Except(other).IsEmpty;

    public TimeSet Complement()
    {
        var gaps = new List<DayRange>();
        var next = Calendar.Beginning;
        foreach (var range in Ranges)
        {
            gaps.Add(new DayRange(next, range.First - 1));
            next = range.Last + 1;
        }

        gaps.Add(new DayRange(next, Calendar.Forever));
        return Of(gaps);
    }

    public bool Equals(TimeSet? other) => other is not null && Ranges.SequenceEqual(other.Ranges);

    public override bool Equals(object? obj) => Equals(obj as TimeSet);

    public override int GetHashCode() => Ranges.Aggregate(17, (hash, range) => HashCode.Combine(hash, range));

    public override string ToString() => IsEmpty ? "never" : string.Join(", ", Ranges);
}
