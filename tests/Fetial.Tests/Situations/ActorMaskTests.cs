using Fetial.Situations;

namespace Fetial.Tests.Situations;

/// <summary>Sets of actors against sets of numbers, with neighbours and with actors that are far apart.</summary>
public sealed class ActorMaskTests
{
    private const int Rounds = 3000;

    [Fact]
    public void Operations_AnySets_AreThoseOfSetsOfNumbers()
    {
        var random = new Random(11);
        for (var round = 0; round < Rounds; round++)
        {
            var (a, b) = (Some(random), Some(random));
            var (first, second) = (ActorMask.Of(a), ActorMask.Of(b));
            Assert.Equal(a.Union(b).Order(), first.Union(second).Indices);
            Assert.Equal(a.Intersect(b).Order(), first.Intersect(second).Indices);
            Assert.Equal(a.Except(b).Order(), first.Except(second).Indices);
            Assert.Equal(a.Overlaps(b), first.Meets(second));
            Assert.Equal(a.IsSubsetOf(b), first.IsWithin(second));
            Assert.Equal(a.SetEquals(b), first == second);
            Assert.Equal(a.Count, first.Count);
            Assert.Equal(a.Count == 0, first.IsEmpty);
            Assert.Equal(a.Order(), first.Each());
        }
    }

    [Fact]
    public void Equality_SameActorsReachedByOtherWays_IsByContent()
    {
        var random = new Random(12);
        for (var round = 0; round < Rounds; round++)
        {
            var (a, b) = (Some(random), Some(random));
            var plain = ActorMask.Of(a);
            var around = ActorMask.Of(a).Union(ActorMask.Of(b)).Except(ActorMask.Of(b.Except(a)));
            Assert.Equal(plain, around);
            Assert.Equal(plain.GetHashCode(), around.GetHashCode());
            Assert.All(a, index => Assert.True(around.Contains(index)));
            Assert.False(around.Contains(a.Count == 0 ? 7 : a.Max() + 1));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(9_999)]
    public void Single_AnyIndex_IsThatActor(int index)
    {
        Assert.Equal([index], ActorMask.Single(index).Indices);
        Assert.Equal(index, ActorMask.Single(index).Lowest);
    }

    private static HashSet<int> Some(Random random)
    {
        var found = new HashSet<int>();
        var start = random.Next(4) * 640;
        for (var count = random.Next(5); count > 0; count--)
        {
            found.Add(start + random.Next(random.Next(2) == 0 ? 70 : 900));
        }

        return found;
    }
}
