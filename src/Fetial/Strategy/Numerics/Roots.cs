using System.Collections.Immutable;

namespace Fetial.Strategy.Numerics;

/// <summary>Roots of a continuous function of one variable.</summary>
public static class Roots
{
    /// <summary>The root between two ends at which the function differs in sign, by bisection to the last bit.</summary>
    public static double Between(Func<double, double> function, double low, double high)
    {
        var below = function(low);
        for (var i = 0; i < 200 && high - low > 0; i++)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                break;
            }

            var value = function(middle);
            if (value == 0)
            {
                return middle;
            }

            if (Math.Sign(value) == Math.Sign(below))
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return low + ((high - low) / 2);
    }

    /// <summary>Every root in an open range that changes the sign between two neighbours of the grid; the grid must be finer than the roots.</summary>
    /// <param name="grid">Ascending points inside the range.</param>
    public static ImmutableArray<double> On(Func<double, double> function, ReadOnlySpan<double> grid)
    {
        var roots = ImmutableArray.CreateBuilder<double>();
        var last = double.NaN;
        for (var i = 0; i < grid.Length; i++)
        {
            var value = function(grid[i]);
            if (value == 0)
            {
                roots.Add(grid[i]);
            }
            else if (i > 0 && last != 0 && Math.Sign(value) * Math.Sign(last) < 0)
            {
                roots.Add(Between(function, grid[i - 1], grid[i]));
            }

            last = value;
        }

        return roots.ToImmutable();
    }
}
