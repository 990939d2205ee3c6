using System.Collections.Immutable;
using Fetial.Strategy.Numerics;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Deterrence;

/// <summary>Draws from the ranges of a challenge, in numbered blocks that can be run anywhere and put together again.</summary>
public sealed class DeterrenceSweep(DeterrenceCase question, ulong seed)
{
    /// <summary>Draws in one block.</summary>
    public const int BlockSize = 4096;

    private readonly ImmutableArray<Ranged> ranges = [.. question.Inputs.Select(i => i.Range)];

    /// <summary>The block with this number, from 0.</summary>
    public DeterrenceBlock Block(int number)
    {
        var point = new double[ranges.Length];
        var stream = new Draws(seed).From((ulong)number, 0);
        var (deterred, sum, squares, least, most) = (0, 0.0, 0.0, double.PositiveInfinity, double.NegativeInfinity);
        for (var n = 0; n < BlockSize; n++)
        {
            for (var i = 0; i < point.Length; i++)
            {
                point[i] = ranges[i].IsFixed ? ranges[i].Value : ranges[i].At(stream.Next());
            }

            var margin = question.MarginAt(point);
            deterred += Tie.IsAtLeast(margin, 0) ? 1 : 0;
            sum += margin;
            squares += margin * margin;
            least = Math.Min(least, margin);
            most = Math.Max(most, margin);
        }

        return new(number, BlockSize, deterred, sum, squares, least, most);
    }

    /// <summary>Puts blocks together; the order in which they come does not matter, and a block that comes twice counts once.</summary>
    public static DeterrenceShare Merge(IEnumerable<DeterrenceBlock> blocks)
    {
        var all = blocks.DistinctBy(b => b.Number).OrderBy(b => b.Number).ToList();
        var draws = all.Sum(b => (long)b.Draws);
        var (sum, squares) = (all.Sum(b => b.Sum), all.Sum(b => b.Squares));
        var mean = sum / draws;
        return new(draws, all.Sum(b => (long)b.Deterred), mean, Math.Max(0, (squares / draws) - (mean * mean)), all.Min(b => b.Least), all.Max(b => b.Most));
    }
}
