using Fetial.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Fetial.Tests.Model;

/// <summary>The algebra of time sets against plain sets of days.</summary>
public sealed class TimeSetTests
{
    private static readonly Config Checked = Config.QuickThrowOnFailure.WithMaxTest(2000);
    private static readonly int[] Days = [Calendar.Beginning, .. Enumerable.Range(0, 70), 1_000_000, Calendar.Forever];

    private static Gen<DayRange> Range =>
        Gen.Frequency(
            (8, Gen.Choose(0, 50).SelectMany(first => Gen.Choose(-2, 12), (first, length) => new DayRange(first, first + length))),
            (1, Gen.Choose(0, 50).Select(last => new DayRange(Calendar.Beginning, last))),
            (1, Gen.Choose(0, 50).Select(first => new DayRange(first, Calendar.Forever))));

    private static Gen<DayRange[]> Ranges => Gen.Choose(0, 5).SelectMany(n => Range.ArrayOf(n));

    private static Arbitrary<TimeSet> Sets => Ranges.Select(r => TimeSet.Of(r)).ToArbitrary();

    [Fact]
    public void Of_AnyRanges_HoldsExactlyTheirDays() => Prop.ForAll(
        Ranges.ToArbitrary(),
        ranges => Days.All(d => TimeSet.Of(ranges).Contains(d) == ranges.Any(r => r.First <= d && d <= r.Last))).Check(Checked);

    [Fact]
    public void Of_AnyRanges_IsCanonical() => Prop.ForAll(
        Ranges.ToArbitrary(),
        ranges =>
        {
            var set = TimeSet.Of(ranges);
            var gaps = set.Ranges.Zip(set.Ranges.Skip(1)).All(p => p.First.Last + 1 < p.Second.First);
            return gaps && set.Ranges.All(r => r.First <= r.Last) && set.IsEmpty == set.Ranges.IsEmpty;
        }).Check(Checked);

    [Fact]
    public void Equals_SameDaysInAnyOrder_IsTrueWithOneHash() => Prop.ForAll(
        Ranges.ToArbitrary(),
        ranges =>
        {
            var one = TimeSet.Of(ranges);
            var day = TimeSet.Of(ranges.Reverse().Concat(ranges));
            return one.Equals(day) && one.GetHashCode() == day.GetHashCode() && one.ToString() == day.ToString();
        }).Check(Checked);

    [Fact]
    public void Equals_DifferentDays_IsFalse() => Prop.ForAll(
        Sets,
        Sets,
        (a, b) => a.Equals(b) == Days.All(d => a.Contains(d) == b.Contains(d))).Check(Checked);

    [Fact]
    public void Union_AnySets_HoldsTheDaysOfEither() => Prop.ForAll(
        Sets,
        Sets,
        (a, b) => Days.All(d => a.Union(b).Contains(d) == (a.Contains(d) || b.Contains(d)))).Check(Checked);

    [Fact]
    public void Intersect_AnySets_HoldsTheDaysOfBoth() => Prop.ForAll(
        Sets,
        Sets,
        (a, b) => Days.All(d => a.Intersect(b).Contains(d) == (a.Contains(d) && b.Contains(d)))).Check(Checked);

    [Fact]
    public void Except_AnySets_HoldsTheDaysOfTheFirstAlone() => Prop.ForAll(
        Sets,
        Sets,
        (a, b) => Days.All(d => a.Except(b).Contains(d) == (a.Contains(d) && !b.Contains(d)))
            && a.Except(b).IsEmpty == a.IsWithin(b)).Check(Checked);

    [Fact]
    public void Complement_Twice_GivesTheSetBack() => Prop.ForAll(
        Sets,
        a => Days.All(d => a.Complement().Contains(d) != a.Contains(d)) && a.Complement().Complement().Equals(a)).Check(Checked);

    [Fact]
    public void Complement_OfEither_IsTheCommonPartOfTheComplements() => Prop.ForAll(
        Sets,
        Sets,
        (a, b) => a.Union(b).Complement().Equals(a.Complement().Intersect(b.Complement()))).Check(Checked);

    [Fact]
    public void Of_LastBeforeFirst_IsEmpty()
    {
        Assert.Equal(TimeSet.Empty, TimeSet.Of(10, 9));
        Assert.Equal("never", TimeSet.Of(10, 9).ToString());
        Assert.Equal(TimeSet.Always, TimeSet.Empty.Complement());
    }

    [Fact]
    public void FirstAndLast_TwoRanges_AreTheOuterEnds()
    {
        var set = TimeSet.Of([new DayRange(20, 30), new DayRange(1, 5)]);
        Assert.Equal((1, 30), (set.First, set.Last));
        Assert.False(set.Contains(6));
    }
}
