using System.Collections.Immutable;

namespace Fetial.Strategy.Packages;

/// <summary>Finds minimal sufficient packages. A package gives each resource a level from 0 to levels-1.</summary>
/// <param name="levels">Number of levels of each resource, at least 1.</param>
/// <param name="suffices">Whether a package is sufficient.</param>
public sealed class PackageSearch(ImmutableArray<int> levels, Func<ReadOnlySpan<int>, bool> suffices)
{
    private int asked;

    /// <summary>Checks that more is never worse, then takes the staircase; where it is worse once, every local minimum is listed.</summary>
    public SufficientPackages Checked()
    {
        asked = 0;
        var all = All().Select(x => (Levels: x, Suffices: Ask(x))).ToList();
        var known = all.ToDictionary(x => Index(x.Levels), x => x.Suffices);
        var fault = all.Where(x => x.Suffices).SelectMany(x => Steps(x.Levels, 1).Where(y => !known[Index(y)]).Select(y => new MonotonicityFault([.. x.Levels], [.. y]))).FirstOrDefault();
        var minimal = all.Where(x => x.Suffices && Steps(x.Levels, -1).All(y => !known[Index(y)])).Select(x => x.Levels.ToImmutableArray());
        return new(fault, Sorted(minimal), asked);
    }

    /// <summary>
    /// The staircase: for each setting of all resources but the last, the least sufficient level of the last, starting from that of the settings below it.
    /// Correct where more is never worse; takes about as many questions as there are settings.
    /// </summary>
    public SufficientPackages Staircase()
    {
        asked = 0;
        var last = levels.Length - 1;
        var none = levels[last];
        var frontier = new Dictionary<int, int>();
        var minimal = new List<ImmutableArray<int>>();
        var point = new int[levels.Length];
        foreach (var setting in All(last))
        {
            Array.Copy(setting, point, last);
            point[last] = 0;
            var below = none;
            foreach (var lower in Steps(point, -1, last))
            {
                below = Math.Min(below, frontier[Index(lower)]);
            }

            var level = below;
            while (level > 0)
            {
                point[last] = level - 1;
                if (!Ask(point))
                {
                    break;
                }

                level--;
            }

            point[last] = 0;
            frontier[Index(point)] = level;
            if (level < below)
            {
                minimal.Add([.. setting[..last], level]);
            }
        }

        return new(null, Sorted(minimal), asked);
    }

    /// <summary>By rising sum of levels, leaving out what a known minimum lies below. Correct where more is never worse.</summary>
    public SufficientPackages LevelOrder()
    {
        asked = 0;
        var minimal = new List<ImmutableArray<int>>();
        foreach (var package in All().OrderBy(x => x.Sum()))
        {
            if (!minimal.Exists(m => IsBelow(m, package)) && Ask(package))
            {
                minimal.Add([.. package]);
            }
        }

        return new(null, Sorted(minimal), asked);
    }

    private static bool IsBelow(ImmutableArray<int> lower, int[] upper)
    {
        for (var i = 0; i < upper.Length; i++)
        {
            if (lower[i] > upper[i])
            {
                return false;
            }
        }

        return true;
    }

    private static ImmutableArray<ImmutableArray<int>> Sorted(IEnumerable<ImmutableArray<int>> packages) => [.. packages.Order(new Lexicographic())];

    private bool Ask(int[] package)
    {
        asked++;
        return suffices(package);
    }

    private int Index(int[] package)
    {
        var index = 0;
        for (var i = 0; i < levels.Length; i++)
        {
            index = (index * levels[i]) + package[i];
        }

        return index;
    }

    private IEnumerable<int[]> All() => All(levels.Length);

    /// <summary>Every setting of the first resources, lexicographic; the others stay at 0.</summary>
    private IEnumerable<int[]> All(int count)
    {
        var point = new int[levels.Length];
        while (true)
        {
            yield return (int[])point.Clone();
            var i = count - 1;
            while (i >= 0 && ++point[i] == levels[i])
            {
                point[i--] = 0;
            }

            if (i < 0)
            {
                yield break;
            }
        }
    }

    private IEnumerable<int[]> Steps(int[] package, int step) => Steps(package, step, levels.Length);

    private IEnumerable<int[]> Steps(int[] package, int step, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (package[i] + step >= 0 && package[i] + step < levels[i])
            {
                var next = (int[])package.Clone();
                next[i] += step;
                yield return next;
            }
        }
    }

    private sealed class Lexicographic : IComparer<ImmutableArray<int>>
    {
        public int Compare(ImmutableArray<int> x, ImmutableArray<int> y)
        {
            for (var i = 0; i < x.Length; i++)
            {
                if (x[i] != y[i])
                {
                    return x[i] - y[i];
                }
            }

            return 0;
        }
    }
}
