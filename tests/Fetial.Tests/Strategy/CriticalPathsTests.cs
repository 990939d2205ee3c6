using Fetial.Strategy.Plan;

namespace Fetial.Tests.Strategy;

/// <summary>Critical paths of random trees of steps, against looking at every chain from the top to a bottom.</summary>
public sealed class CriticalPathsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Paths_OfRandomTrees_AreTheChainsThatNoSiblingOutlasts(int seed)
    {
        var dice = new Random(seed);
        for (var n = 0; n < 200; n++)
        {
            var next = 0;
            var root = Step(dice, 4, ref next);
            var expected = Chains(root).Where(IsCritical).Select(c => string.Join(' ', c.Where((s, i) => s.Kind != StepKind.Group || i == c.Count - 1).Reverse().Select(s => s.Statement))).ToList();
            var found = CriticalPaths.Of(root);
            Assert.Equal(expected.Count, found.Count);
            var listed = found.Listed.Select(p => string.Join(' ', p.Select(s => s.Statement))).ToList();
            Assert.Equal(Math.Min(expected.Count, CriticalPaths.MostListed), listed.Count);
            Assert.All(listed, p => Assert.Contains(p, expected));
            Assert.Equal(listed.Count, listed.Distinct().Count());
            Assert.Equal(expected.SelectMany(e => e.Split(' ')).Distinct().Order(StringComparer.Ordinal), found.Steps.Select(s => s.Statement).Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Every way down, top first.</summary>
    private static IEnumerable<List<RoadStep>> Chains(RoadStep step)
    {
        var below = step.WaitsFor.Where(s => s.State != StepState.Done).ToList();
        return below.Count == 0 ? [[step]] : below.SelectMany(Chains).Select(c => (List<RoadStep>)[step, .. c]);
    }

    private static bool IsCritical(List<RoadStep> chain)
    {
        for (var i = 0; i + 1 < chain.Count; i++)
        {
            var siblings = chain[i].WaitsFor.Where(s => s.State != StepState.Done);
            if (siblings.Any(s => chain[i].IsAny ? IsFurther(chain[i + 1], s) : IsFurther(s, chain[i + 1])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFurther(RoadStep a, RoadStep b)
    {
        if (a.Dates.Latest is null != b.Dates.Latest is null)
        {
            return a.Dates.Latest is null;
        }

        if (a.Dates.Latest != b.Dates.Latest)
        {
            return a.Dates.Latest > b.Dates.Latest;
        }

        return a.State == StepState.Open != (b.State == StepState.Open) ? a.State == StepState.Open : Chains(a).Max(c => c.Count) > Chains(b).Max(c => c.Count);
    }

    private static RoadStep Step(Random dice, int depth, ref int next)
    {
        var below = new List<RoadStep>();
        for (var i = depth == 0 ? 0 : dice.Next(4); i > 0; i--)
        {
            below.Add(Step(dice, depth - 1, ref next));
        }

        var latest = dice.Next(3) is var d and > 0 ? d * 100 : (int?)null;
        var state = (StepState)dice.Next(3);
        return new(
            $"s{next++}", state, below.Count > 0 && dice.Next(4) == 0 ? StepKind.Group : StepKind.Event, StepLink.Condition, null, dice.Next(2) == 0, [.. below], [],
            new StepDates(null, latest, null, null, ""), null, "");
    }
}
