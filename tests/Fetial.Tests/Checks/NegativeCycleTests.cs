using Fetial.Checks;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Checks;

/// <summary>Impossible deadlines against trying every assignment of days.</summary>
public sealed class NegativeCycleTests
{
    private const int Points = 4;

    private const int Span = 3;

    private static Arbitrary<List<TimeBound>> Bounds => Arb.From(
        (from start in Gen.Choose(0, Points - 1)
         from step in Gen.Choose(1, Points - 1)
         from days in Gen.Choose(-Span, Span)
         select new TimeBound(start, (start + step) % Points, days, days, "", null)).ListOf().Select(all => all.Take(8).ToList()));

    /// <summary>If there is a solution, there is one in which no point lies further from another than all bounds together reach.</summary>
    [Fact]
    public void Find_SmallConstraints_AgreesWithTryingAllDays() =>
        Prop.ForAll(Bounds, bounds => Assert.Equal(!Satisfiable(bounds), NegativeCycle.Find(Points, bounds, b => b.Loose) is not null)).QuickCheckThrowOnFailure();

    [Fact]
    public void Find_ACycle_IsClosedAndAddsUpToLessThanNothing() =>
        Prop.ForAll(Bounds, bounds =>
        {
            if (NegativeCycle.Find(Points, bounds, b => b.Loose) is { } cycle)
            {
                Assert.True(cycle.Sum(b => b.Loose) < 0);
                Assert.All(cycle.Select((b, i) => (b, Next: cycle[(i + 1) % cycle.Count])), step => Assert.Equal(step.b.To, step.Next.From));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Find_BoundsInAnotherOrder_FindsOneOrNone() =>
        Prop.ForAll(Bounds, bounds =>
        {
            var reversed = bounds.AsEnumerable().Reverse().ToList();
            Assert.Equal(NegativeCycle.Find(Points, bounds, b => b.Loose) is null, NegativeCycle.Find(Points, reversed, b => b.Loose) is null);
        }).QuickCheckThrowOnFailure();

    private static bool Satisfiable(List<TimeBound> bounds)
    {
        // Distances along a path of three steps of at most three days: no point need lie more than nine from the first.
        const int Reach = (Points - 1) * Span;
        var days = Enumerable.Range(-Reach, (2 * Reach) + 1).ToList();
        return days.Exists(b => days.Exists(c => days.Exists(d => bounds.TrueForAll(x => At(x.To, b, c, d) - At(x.From, b, c, d) <= x.Loose))));
    }

    private static int At(int point, int b, int c, int d) => point switch { 0 => 0, 1 => b, 2 => c, _ => d };
}
