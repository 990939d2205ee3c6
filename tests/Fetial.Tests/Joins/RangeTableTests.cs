using Fetial.Joins;

namespace Fetial.Tests.Joins;

public class RangeTableTests
{
    [Fact]
    public void Join_OfAnyRows_FindsWhatAComparisonOfAllWithAllFinds()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            var left = Rows(random);
            var right = Rows(random);

            var found = RangeTable.Of(left).Join(RangeTable.Of(right), new JoinWork());

            var all = from l in left from r in right where l.Key == r.Key && l.First <= l.Last && r.First <= r.Last && l.First <= r.Last && r.First <= l.Last select new RangePair(l.Entry, r.Entry);
            Assert.Equal(all.OrderBy(p => p.Left).ThenBy(p => p.Right), found.OrderBy(p => p.Left).ThenBy(p => p.Right));
        }
    }

    [Fact]
    public void Join_OfRowsThatShareNoKey_ComparesNothing()
    {
        var work = new JoinWork();
        var left = Enumerable.Range(0, 1000).Select(i => new RangeRow(2L * i, 0, 10, i)).ToList();
        var right = Enumerable.Range(0, 1000).Select(i => new RangeRow((2L * i) + 1, 0, 10, i)).ToList();

        Assert.Empty(RangeTable.Of(left).Join(RangeTable.Of(right), work));
        Assert.Equal(0, work.Comparisons);
    }

    [Fact]
    public void Join_OfOneKeyWithDaysApart_ComparesNoPair()
    {
        var work = new JoinWork();
        var left = Enumerable.Range(0, 1000).Select(i => new RangeRow(7, 100 * i, (100 * i) + 10, i)).ToList();
        var right = Enumerable.Range(0, 1000).Select(i => new RangeRow(7, (100 * i) + 50, (100 * i) + 60, i)).ToList();

        Assert.Empty(RangeTable.Of(left).Join(RangeTable.Of(right), work));
        Assert.Equal(0, work.Comparisons);
    }

    /// <summary>Few keys and days, so that many meet; some ranges are empty.</summary>
    private static List<RangeRow> Rows(Random random) =>
        [.. Enumerable.Range(0, random.Next(40)).Select(i => random.Next(30) is var first ? new RangeRow(random.Next(4), first, first + random.Next(-2, 9), i) : default)];
}
