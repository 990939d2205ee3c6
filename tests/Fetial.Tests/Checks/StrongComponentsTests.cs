using Fetial.Checks;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Checks;

/// <summary>Components with a cycle against the closure of "leads to".</summary>
public sealed class StrongComponentsTests
{
    private const int Nodes = 6;

    [Fact]
    public void WithCycle_SmallGraphs_AreTheNodesThatLeadToEachOther()
    {
        var edges = Gen.Zip(Gen.Choose(0, Nodes - 1), Gen.Choose(0, Nodes - 1)).ListOf().Select(all => all.Take(10).Distinct().ToList());
        Prop.ForAll(Arb.From(edges), graph =>
        {
            var reach = new bool[Nodes, Nodes];
            graph.ForEach(e => reach[e.Item1, e.Item2] = true);
            for (var k = 0; k < Nodes; k++)
            {
                for (var i = 0; i < Nodes; i++)
                {
                    for (var j = 0; j < Nodes; j++)
                    {
                        reach[i, j] |= reach[i, k] && reach[k, j];
                    }
                }
            }

            var expected = Enumerable.Range(0, Nodes).Where(n => reach[n, n]).Select(n => string.Join(' ', Enumerable.Range(0, Nodes).Where(m => m == n || (reach[n, m] && reach[m, n])))).Distinct().Order(StringComparer.Ordinal);
            var found = StrongComponents.WithCycle(Nodes, n => [.. graph.Where(e => e.Item1 == n).Select(e => e.Item2)]).Select(c => string.Join(' ', c)).Order(StringComparer.Ordinal);
            Assert.Equal(expected, found);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void WithCycle_LongChain_NeedsNoCallStack()
    {
        const int Long = 200_000;
        var found = StrongComponents.WithCycle(Long, n => [(n + 1) % Long]);
        Assert.Equal(Long, Assert.Single(found).Count);
    }
}
