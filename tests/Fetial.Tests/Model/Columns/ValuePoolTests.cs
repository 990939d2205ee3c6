using Fetial.Model;
using Fetial.Model.Columns;

namespace Fetial.Tests.Model.Columns;

/// <summary>A pool keeps each value once, and what it gave out never changes while it grows.</summary>
public sealed class ValuePoolTests
{
    [Fact]
    public void NumberOf_ValuesOfOneContent_IsOneNumber()
    {
        var pool = new ValuePool<string>(StringComparer.Ordinal);
        var first = pool.NumberOf("grain");
        var other = pool.NumberOf("port");
        Assert.Equal(first, pool.NumberOf(string.Concat("gr", "ain")));
        Assert.NotEqual(first, other);
        Assert.Equal(2, pool.Count);
    }

    [Fact]
    public void Number_GivenOutBefore_KeepsItsObjectWhileThePoolGrows()
    {
        var pool = new ValuePool<string>(StringComparer.Ordinal);
        var given = Enumerable.Range(0, 1000).Select(i => (Number: pool.NumberOf($"value {i}"), Text: $"value {i}")).ToList();
        var kept = given.ConvertAll(g => pool[g.Number]);
        for (var i = 1000; i < 5000; i++)
        {
            pool.NumberOf($"value {i}");
        }

        Assert.All(given.Zip(kept), pair =>
        {
            Assert.Equal(pair.First.Text, pair.Second);
            Assert.Same(pair.Second, pool[pair.First.Number]);
        });
    }

    [Fact]
    public void NumberOf_AskedByFourThreadsAtOnce_GivesOneNumberToEachValue()
    {
        var pool = new ValuePool<string>(StringComparer.Ordinal);
        var answers = Enumerable.Range(0, 4).AsParallel().WithDegreeOfParallelism(4)
            .Select(thread => Enumerable.Range(0, 20_000).Select(i => (i, Number: pool.NumberOf($"{(i * (thread + 1)) % 5000}"), Text: $"{(i * (thread + 1)) % 5000}")).ToList()).ToList();
        Assert.Equal(5000, pool.Count);
        Assert.All(answers.SelectMany(a => a), a => Assert.Equal(a.Text, pool[a.Number]));
    }

    [Fact]
    public void Formulas_OfOneContent_AreOneWhateverObjectsTheyAreMadeOf()
    {
        var pool = new ValuePool<Formula>(SameContent.Comparer);
        static Formula Made(string state) => new AllOf([new StateOfTextAtom("a/1", "kept", "a/1 is kept"), new Negation(new AnyOf([new StateOfTextAtom("b", state, $"b is {state}")]))]);
        Assert.Same(pool.Shared(Made("in force")), pool.Shared(Made("in force")));
        Assert.NotSame(pool.Shared(Made("in force")), pool.Shared(Made("kept")));
        Assert.NotSame(pool.Shared(new AllOf([])), pool.Shared(new AnyOf([])));
    }
}
