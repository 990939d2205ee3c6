using System.Collections.Immutable;
using System.Numerics;

namespace Fetial.Conditions;

/// <summary>
/// Banzhaf shares of a form (Banzhaf 1965, normalised: the swings of an actor over the swings of all). Exact where every actor stands in one place, or few
/// stand in several: those are tried both ways, and the rest is read once. Otherwise bounded: conditions of one direction are never negatively
/// correlated (Harris 1960), so the chance of "all" lies between the product and the least, that of "any" between the greatest and the dual product.
/// </summary>
public static class KeyShares
{
    private const int MostTriedBothWays = 12;

    /// <summary>In the order of the actors' indices. What the text leaves open counts as met; a constant form gives nobody a share.</summary>
    public static ImmutableArray<KeyShare> Of(KeyForm form)
    {
        form = KeyGroups.Met(form);
        var places = form.Leaves().OfType<KeyActor>().GroupBy(k => k.Actor).OrderBy(g => g.Key).ToList();
        var repeated = places.Where(g => g.Count() > 1).Select(g => g.Key).ToList();
        var actors = places.Select(g => g.Key).ToList();
        return repeated.Count <= MostTriedBothWays ? Exact(form, actors, repeated) : Bounded(form, actors);
    }

    private static ImmutableArray<KeyShare> Exact(KeyForm form, List<int> actors, List<int> repeated)
    {
        var swings = actors.ToDictionary(a => a, _ => BigInteger.Zero);
        var free = actors.Count - repeated.Count;
        for (var row = 0; row < 1 << repeated.Count; row++)
        {
            var fixedForm = Fix(form, repeated.Select((a, i) => (a, (row & (1 << i)) != 0)).ToDictionary(p => p.a, p => p.Item2));
            var inside = fixedForm.Leaves().OfType<KeyActor>().Count();
            var outside = BigInteger.One << (free - inside);
            var met = Met(fixedForm);
            for (var i = 0; i < repeated.Count; i++)
            {
                // A swing of a repeated actor: met with it and not without it.
                swings[repeated[i]] += ((row & (1 << i)) != 0 ? met : -met) * outside;
            }

            Swings(fixedForm, outside, swings);
        }

        var all = swings.Values.Aggregate(BigInteger.Zero, static (sum, s) => sum + s);
        return [.. actors.Select(a => Ratio(swings[a], all)).Zip(actors, static (share, a) => new KeyShare(a, share, share))];
    }

    private static double Ratio(BigInteger part, BigInteger whole) => whole.IsZero ? 0 : Math.Exp(BigInteger.Log(BigInteger.Max(part, 1)) - BigInteger.Log(whole)) * (part.IsZero ? 0 : 1) is var quick && whole.GetBitLength() > 1000
        ? quick
        : (double)part / (double)whole;

    private static KeyForm Fix(KeyForm form, Dictionary<int, bool> known) => form switch
    {
        KeyActor key when known.TryGetValue(key.Actor, out var acts) => acts ? KeyForm.True : KeyForm.False,
        KeyThreshold threshold => KeyForm.Threshold(threshold.Needed, [.. threshold.Terms.Select(t => Fix(t, known))]),
        _ => form,
    };

    /// <summary>How many groups of the actors of a read-once form satisfy it.</summary>
    private static BigInteger Met(KeyForm form) => form switch
    {
        KeyConstant constant => constant.Value ? 1 : 0,
        KeyActor => 1,
        KeyThreshold threshold => Ways(threshold, -1).Skip(threshold.Needed).Aggregate(BigInteger.Zero, static (sum, w) => sum + w),
        _ => 0,
    };

    private static int Size(KeyForm form) => form.Leaves().OfType<KeyActor>().Count();

    /// <summary>For each number of terms, one left out: in how many ways exactly so many of them are met.</summary>
    private static BigInteger[] Ways(KeyThreshold threshold, int leftOut)
    {
        var ways = new BigInteger[threshold.Terms.Length + 1];
        ways[0] = 1;
        for (var t = 0; t < threshold.Terms.Length; t++)
        {
            if (t == leftOut)
            {
                continue;
            }

            var met = Met(threshold.Terms[t]);
            var unmet = (BigInteger.One << Size(threshold.Terms[t])) - met;
            for (var k = ways.Length - 1; k >= 0; k--)
            {
                ways[k] = (ways[k] * unmet) + (k > 0 ? ways[k - 1] * met : 0);
            }
        }

        return ways;
    }

    /// <summary>Adds the swings of every actor: along its path each threshold must lack exactly one.</summary>
    private static void Swings(KeyForm form, BigInteger weight, Dictionary<int, BigInteger> swings)
    {
        switch (form)
        {
            case KeyActor key:
                swings[key.Actor] += weight;
                break;
            case KeyThreshold threshold:
                for (var t = 0; t < threshold.Terms.Length; t++)
                {
                    Swings(threshold.Terms[t], weight * Ways(threshold, t)[threshold.Needed - 1], swings);
                }

                break;
        }
    }

    private static ImmutableArray<KeyShare> Bounded(KeyForm form, List<int> actors)
    {
        var swings = actors.Select(a =>
        {
            var with = Chance(Fix(form, new Dictionary<int, bool> { [a] = true }));
            var without = Chance(Fix(form, new Dictionary<int, bool> { [a] = false }));
            return (Low: Math.Max(0, with.Low - without.High), High: with.High - without.Low);
        }).ToList();
        return [.. actors.Select((a, i) =>
        {
            var (low, high) = (swings.Where((_, j) => j != i).Sum(s => s.Low), swings.Where((_, j) => j != i).Sum(s => s.High));
            return new KeyShare(
                a,
                swings[i].Low <= 0 ? 0 : swings[i].Low / (swings[i].Low + high),
                swings[i].High <= 0 ? 0 : Math.Min(1, swings[i].High / (swings[i].High + low)));
        })];
    }

    /// <summary>Bounds of the chance that a form is met when each actor acts with chance one half.</summary>
    private static (double Low, double High) Chance(KeyForm form)
    {
        switch (form)
        {
            case KeyConstant constant:
                return constant.Value ? (1, 1) : (0, 0);
            case KeyActor:
                return (0.5, 0.5);
            case KeyThreshold threshold:
                var terms = threshold.Terms.Select(Chance).ToList();
                var product = terms.Aggregate(1.0, static (p, t) => p * t.Low);
                var dual = 1 - terms.Aggregate(1.0, static (p, t) => p * (1 - t.High));
                if (threshold.Needed == terms.Count)
                {
                    return (product, terms.Min(t => t.High));
                }

                return threshold.Needed == 1 ? (terms.Max(t => t.Low), dual) : (product, dual);
            default:
                return (1, 1);
        }
    }
}
