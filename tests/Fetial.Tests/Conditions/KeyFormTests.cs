using System.Collections.Immutable;
using System.Numerics;
using Fetial.Conditions;
using Fetial.Situations;

namespace Fetial.Tests.Conditions;

/// <summary>Groups, duals and shares against the plain enumeration of all sets of actors.</summary>
public sealed class KeyFormTests
{
    private const int Portfolios = 3000;

    [Fact]
    public void Groups_RandomForms_AreThoseThatEnumerationFinds()
    {
        foreach (var (form, actors) in Forms(seed: 11))
        {
            var smallest = Sets(actors).Where(s => Meets(form, s)).Where(s => Enumerable.Range(0, actors).All(a => (s & (1 << a)) == 0 || !Meets(form, s & ~(1 << a)))).ToList();
            var groups = KeyGroups.Of(form);
            Assert.True(groups.IsExact);
            Assert.Equal(new BigInteger(smallest.Count), groups.Count);
            var listed = smallest.Where(s => BitOperations.PopCount((uint)s) <= KeyGroups.Most).ToHashSet();
            Assert.Equal(Math.Min(listed.Count, KeyGroups.MostListed), groups.Listed.Length);
            Assert.All(groups.Listed, g => Assert.Contains(g.Aggregate(0, (s, a) => s | (1 << a)), listed));
        }
    }

    [Fact]
    public void Dual_RandomForms_IsWhatTheOthersCannotPrevent()
    {
        foreach (var (form, actors) in Forms(seed: 12))
        {
            var dual = form.Dual();
            Assert.All(Sets(actors), s => Assert.Equal(!Meets(form, ~s & ((1 << actors) - 1)), dual.IsMet(Mask(s), openIsMet: true)));
        }
    }

    [Fact]
    public void Shares_RandomForms_AreTheSwingsCounted()
    {
        foreach (var (form, actors) in Forms(seed: 13))
        {
            var swings = Enumerable.Range(0, actors).Select(a => Sets(actors).Count(s => (s & (1 << a)) != 0 && Meets(form, s) && !Meets(form, s & ~(1 << a)))).ToList();
            foreach (var share in KeyShares.Of(form))
            {
                Assert.True(share.IsExact);
                Assert.Equal(swings.Sum() == 0 ? 0 : swings[share.Actor] / (double)swings.Sum(), share.High, 9);
            }
        }
    }

    /// <summary>With more than a dozen actors in several places the shares are bounded, and the bounds hold what enumeration counts.</summary>
    [Fact]
    public void Shares_ManyActorsInSeveralPlaces_LieWithinTheBounds()
    {
        const int Actors = 14;
        var pairs = Enumerable.Range(0, Actors).Select(a => KeyForm.All([new KeyActor(a), new KeyActor((a + 1) % Actors)]));
        var form = KeyForm.Any(pairs);
        var swings = Enumerable.Range(0, Actors).Select(a => Sets(Actors).Count(s => (s & (1 << a)) != 0 && Meets(form, s) && !Meets(form, s & ~(1 << a)))).ToList();
        foreach (var share in KeyShares.Of(form))
        {
            Assert.False(share.IsExact);
            Assert.InRange(swings[share.Actor] / (double)swings.Sum(), share.Low, share.High);
        }
    }

    [Fact]
    public void Shares_MajorityOfThirtyThree_AreEqualAndExact() =>
        Assert.All(KeyShares.Of(KeyForm.Threshold(17, [.. Enumerable.Range(0, 33).Select(a => (KeyForm)new KeyActor(a))])), s => Assert.Equal(1 / 33.0, s.Low, 12));

    [Fact]
    public void Groups_MajorityOfThirtyThree_AreCountedAndNotListed()
    {
        var groups = KeyGroups.Of(KeyForm.Threshold(17, [.. Enumerable.Range(0, 33).Select(a => (KeyForm)new KeyActor(a))]));
        Assert.Equal((BigInteger.Parse("1166803110", System.Globalization.CultureInfo.InvariantCulture), 0, true), (groups.Count, groups.Listed.Length, groups.IsExact));
    }

    private static IEnumerable<(KeyForm Form, int Actors)> Forms(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Portfolios; i++)
        {
            var actors = random.Next(1, 8);
            yield return (Form(random, actors, 3), actors);
        }
    }

    private static KeyForm Form(Random random, int actors, int depth)
    {
        if (depth == 0 || random.Next(4) == 0)
        {
            return new KeyActor(random.Next(actors));
        }

        var terms = Enumerable.Range(0, random.Next(1, 4)).Select(_ => Form(random, actors, depth - 1)).ToImmutableArray();
        return random.Next(3) switch
        {
            0 => KeyForm.All(terms),
            1 => KeyForm.Any(terms),
            _ => KeyForm.Threshold(random.Next(1, terms.Length + 1), terms),
        };
    }

    /// <summary>The meaning of a form, told again over sets as bits.</summary>
    private static bool Meets(KeyForm form, int set) => form switch
    {
        KeyConstant constant => constant.Value,
        KeyActor key => (set & (1 << key.Actor)) != 0,
        KeyThreshold threshold => threshold.Terms.Count(t => Meets(t, set)) >= threshold.Needed,
        _ => true,
    };

    private static IEnumerable<int> Sets(int actors) => Enumerable.Range(0, 1 << actors);

    private static ActorMask Mask(int set) => ActorMask.Of(Enumerable.Range(0, 31).Where(i => (set & (1 << i)) != 0));
}
