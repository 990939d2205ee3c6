using System.Collections.Immutable;
using System.Runtime.InteropServices;

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
    public static TimeSet Of(int first, int last) => last < first ? Empty : first == DayRange.Always.First && last == DayRange.Always.Last ? Always : new([new DayRange(first, last)]);

    public static TimeSet Of(IEnumerable<DayRange> ranges)
    {
        var sorted = new List<DayRange>();
        foreach (var range in ranges)
        {
            if (range.First <= range.Last)
            {
                Insert(sorted, range);
            }
        }

        return Merged(sorted);
    }

    public bool Contains(int day)
    {
        foreach (var range in Ranges)
        {
            if (range.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    public TimeSet Union(TimeSet other)
    {
        if (IsEmpty || other.IsEmpty)
        {
            return IsEmpty ? other : this;
        }

        if (ReferenceEquals(this, Always) || ReferenceEquals(other, Always))
        {
            return Always;
        }

        var sorted = new List<DayRange>(Ranges.Length + other.Ranges.Length);
        int i = 0, j = 0;
        while (i < Ranges.Length || j < other.Ranges.Length)
        {
            sorted.Add(j == other.Ranges.Length || (i < Ranges.Length && Ranges[i].First <= other.Ranges[j].First) ? Ranges[i++] : other.Ranges[j++]);
        }

        return Merged(sorted);
    }

    public TimeSet Intersect(TimeSet other)
    {
        // Most sets are one range, and most cuts take nothing away.
        if (Ranges is [var own] && other.Ranges is [var cut])
        {
            return own.First >= cut.First && own.Last <= cut.Last ? this
                : cut.First >= own.First && cut.Last <= own.Last ? other
                : Of(Math.Max(own.First, cut.First), Math.Min(own.Last, cut.Last));
        }

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

        return Merged(common);
    }

    public TimeSet Except(TimeSet other) => other.IsEmpty || IsEmpty ? this : Intersect(other.Complement());

    /// <summary>Whether every day of this set belongs to the other.</summary>
    public bool IsWithin(TimeSet other) => Except(other).IsEmpty;

    public TimeSet Complement()
    {
        var gaps = new List<DayRange>();
        var next = Calendar.Beginning;
        foreach (var range in Ranges)
        {
            Gap(next, range.First - 1);
            next = range.Last + 1;
        }

        Gap(next, Calendar.Forever);
        return Merged(gaps);

        void Gap(int first, int last)
        {
            if (first <= last)
            {
                gaps.Add(new DayRange(first, last));
            }
        }
    }

    public bool Equals(TimeSet? other) => other is not null && Ranges.SequenceEqual(other.Ranges);

    public override bool Equals(object? obj) => Equals(obj as TimeSet);

    public override int GetHashCode() => Ranges.Aggregate(17, (hash, range) => HashCode.Combine(hash, range));

    /// <summary>Puts a range behind those that begin no later; ranges mostly come in order.</summary>
    private static void Insert(List<DayRange> sorted, DayRange range)
    {
        var at = sorted.Count;
        while (at > 0 && sorted[at - 1].First > range.First)
        {
            at--;
        }

        sorted.Insert(at, range);
    }

    /// <summary>A set of ranges in rising order of their first days; ranges that meet or touch become one.</summary>
    private static TimeSet Merged(List<DayRange> sorted)
    {
        if (sorted.Count == 0)
        {
            return Empty;
        }

        var count = 1;
        for (var i = 1; i < sorted.Count; i++)
        {
            var last = sorted[count - 1];
            if (sorted[i].First <= last.Last + 1)
            {
                sorted[count - 1] = new DayRange(last.First, Math.Max(last.Last, sorted[i].Last));
            }
            else
            {
                sorted[count++] = sorted[i];
            }
        }

        var ranges = new DayRange[count];
        for (var i = 0; i < count; i++)
        {
            ranges[i] = sorted[i];
        }

        return new TimeSet(ImmutableCollectionsMarshal.AsImmutableArray(ranges));
    }

    public override string ToString() => IsEmpty ? "never" : string.Join(", ", Ranges);
}
