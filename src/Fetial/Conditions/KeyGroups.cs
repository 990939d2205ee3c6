using System.Collections.Immutable;
using System.Numerics;
using Fetial.Situations;

namespace Fetial.Conditions;

/// <summary>The smallest groups of actors that satisfy a form: none of their members can be spared.</summary>
/// <param name="Listed">Groups of at most <see cref="Most"/> actors, smaller ones first, then by index; at most <see cref="MostListed"/>.</param>
/// <param name="Count">How many smallest groups there are; where <paramref name="IsExact"/> is false, at least so many.</param>
public sealed record KeyGroups(ImmutableArray<ImmutableArray<int>> Listed, BigInteger Count, bool IsExact)
{
    /// <summary>The largest groups that are listed.</summary>
    public const int Most = 3;

    public const int MostListed = 60;

    private const int MostTried = 200_000;

    /// <param name="form">What the text leaves open counts as met.</param>
    public static KeyGroups Of(KeyForm form)
    {
        form = Met(form);
        if (IsReadOnce(form))
        {
            return new KeyGroups([.. Small(form, Most).Select(Sorted).OrderBy(g => g.Length).ThenBy(Key, StringComparer.Ordinal).Take(MostListed)], Sizes(form).Aggregate(BigInteger.Zero, static (sum, n) => sum + n), true);
        }

        // Where an actor stands in several places, groups may repeat or hold more than is needed.
        var tried = Small(form, int.MaxValue).Take(MostTried + 1).Select(Sorted).DistinctBy(Key, StringComparer.Ordinal).Where(g => IsSmallest(form, g)).ToList();
        var complete = Small(form, int.MaxValue).Take(MostTried + 1).Count() <= MostTried;
        return new KeyGroups([.. tried.Where(g => g.Length <= Most).OrderBy(g => g.Length).ThenBy(Key, StringComparer.Ordinal).Take(MostListed)], tried.Count, complete);
    }

    /// <summary>Whether every actor stands in one place only.</summary>
    public static bool IsReadOnce(KeyForm form)
    {
        var seen = new HashSet<int>();
        return form.Leaves().OfType<KeyActor>().All(k => seen.Add(k.Actor));
    }

    /// <summary>The form with everything left open taken as met.</summary>
    internal static KeyForm Met(KeyForm form) => form switch
    {
        KeyOpen => KeyForm.True,
        KeyThreshold threshold => KeyForm.Threshold(threshold.Needed, [.. threshold.Terms.Select(Met)]),
        _ => form,
    };

    private static bool IsSmallest(KeyForm form, ImmutableArray<int> group) =>
        group.All(a => !form.IsMet(ActorMask.Of(group.Where(x => x != a)), openIsMet: true));

    private static ImmutableArray<int> Sorted(ImmutableArray<int> group) => [.. group.Distinct().Order()];

    private static string Key(ImmutableArray<int> group) => string.Join(',', group.Select(a => a.ToString("D6")));

    /// <summary>Groups that satisfy the form and have at most so many actors; every smallest group is among them.</summary>
    private static IEnumerable<ImmutableArray<int>> Small(KeyForm form, int most) => form switch
    {
        KeyConstant { Value: true } => [[]],
        KeyActor key => most >= 1 ? [[key.Actor]] : [],
        KeyThreshold threshold => Some(threshold.Terms, 0, threshold.Needed, most),
        _ => [],
    };

    private static IEnumerable<ImmutableArray<int>> Some(ImmutableArray<KeyForm> terms, int from, int needed, int most)
    {
        if (needed == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = from; i <= terms.Length - needed && most >= needed; i++)
        {
            foreach (var first in Small(terms[i], most - needed + 1))
            {
                foreach (var rest in Some(terms, i + 1, needed - 1, most - first.Length))
                {
                    yield return first.AddRange(rest);
                }
            }
        }
    }

    /// <summary>How many smallest groups of each size a read-once form has: the generating polynomial, sums for "any", products for "all".</summary>
    private static ImmutableArray<BigInteger> Sizes(KeyForm form)
    {
        switch (form)
        {
            case KeyConstant { Value: true }:
                return [BigInteger.One];
            case KeyActor:
                return [BigInteger.Zero, BigInteger.One];
            case KeyThreshold threshold:
                // chosen[k]: choosing k of the terms read so far.
                var chosen = new ImmutableArray<BigInteger>[threshold.Needed + 1];
                Array.Fill(chosen, []);
                chosen[0] = [BigInteger.One];
                foreach (var term in threshold.Terms)
                {
                    var sizes = Sizes(term);
                    for (var k = threshold.Needed; k > 0; k--)
                    {
                        chosen[k] = Sum(chosen[k], Product(chosen[k - 1], sizes));
                    }
                }

                return chosen[threshold.Needed];
            default:
                return [];
        }
    }

    private static ImmutableArray<BigInteger> Sum(ImmutableArray<BigInteger> first, ImmutableArray<BigInteger> second) =>
        [.. Enumerable.Range(0, Math.Max(first.Length, second.Length)).Select(i => (i < first.Length ? first[i] : 0) + (i < second.Length ? second[i] : 0))];

    private static ImmutableArray<BigInteger> Product(ImmutableArray<BigInteger> first, ImmutableArray<BigInteger> second)
    {
        if (first.IsEmpty || second.IsEmpty)
        {
            return [];
        }

        var product = new BigInteger[first.Length + second.Length - 1];
        for (var i = 0; i < first.Length; i++)
        {
            for (var j = 0; j < second.Length; j++)
            {
                product[i + j] += first[i] * second[j];
            }
        }

        return [.. product];
    }
}
