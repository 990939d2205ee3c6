using System.Collections.Immutable;
using Fetial.Model.Strategy;
using Fetial.Strategy.Numerics;
using Fetial.Strategy.Sensitivity;

namespace Fetial.Strategy.Plan;

/// <summary>Draws from the ranges of a promise, in numbered blocks that can be run anywhere and put together again (models.md, sections 5 and 10).</summary>
public sealed class PromiseSweep(ConditionalPromiseQuestion question, ulong seed)
{
    /// <summary>Draws in one block.</summary>
    public const int BlockSize = 4096;

    /// <summary>The inputs with their ranges, in a fixed order.</summary>
    public ImmutableArray<(string Name, Ranged Range)> Inputs { get; } = PromiseAnalysis.Inputs(question);

    /// <summary>The block with this number, from 0.</summary>
    public PromiseBlock Block(int number)
    {
        var (fights, prolongs, ends, sum, squares, least, most) = (0, 0, 0, 0.0, 0.0, double.PositiveInfinity, double.NegativeInfinity);
        foreach (var x in RangePoints.Drawn([.. Inputs.Select(i => i.Range)], seed, (ulong)number, BlockSize))
        {
            var model = PromiseAnalysis.Model(x);
            var (on, warAlone, excess) = (model.Prolongs, Tie.IsBetter(model.Fighting, model.PeaceOutside), PromiseAnalysis.Excess(model));
            fights += on ? 1 : 0;
            prolongs += on && !warAlone ? 1 : 0;
            ends += !on && warAlone ? 1 : 0;
            sum += excess;
            squares += excess * excess;
            least = Math.Min(least, excess);
            most = Math.Max(most, excess);
        }

        return new(number, BlockSize, fights, prolongs, ends, sum, squares, least, most);
    }

    /// <summary>Puts blocks together; the order in which they come does not matter, and a block that comes twice counts once.</summary>
    public static PromiseShare Merge(IEnumerable<PromiseBlock> blocks)
    {
        var all = blocks.DistinctBy(b => b.Number).OrderBy(b => b.Number).ToList();
        var draws = all.Sum(b => (long)b.Draws);
        var mean = all.Sum(b => b.Sum) / draws;
        return new(
            draws, all.Sum(b => (long)b.FightsOn), all.Sum(b => (long)b.Prolongs), all.Sum(b => (long)b.Ends), mean, Math.Max(0, (all.Sum(b => b.Squares) / draws) - (mean * mean)),
            all.Min(b => b.Least), all.Max(b => b.Most));
    }
}
