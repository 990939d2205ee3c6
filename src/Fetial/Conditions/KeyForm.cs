using System.Collections.Immutable;
using Fetial.Situations;

namespace Fetial.Conditions;

/// <summary>
/// A monotone function over actors as a tree: who must act for something to come about (design, "Key holders"). Trees are simplified when
/// they are made: no constant stands below a threshold, and no threshold directly below one of its own kind.
/// </summary>
public abstract record KeyForm
{
    public static KeyForm True { get; } = new KeyConstant(true, "");

    public static KeyForm False { get; } = new KeyConstant(false, "");

    public static KeyForm All(IEnumerable<KeyForm> terms)
    {
        var parts = Parts(terms, static t => t.Needed == t.Terms.Length);
        return Threshold(parts.Length, parts);
    }

    public static KeyForm Any(IEnumerable<KeyForm> terms) => Threshold(1, Parts(terms, static t => t.Needed == 1));

    /// <summary>True when at least <paramref name="needed"/> of the terms are. Terms that repeat count as often as they stand.</summary>
    public static KeyForm Threshold(int needed, ImmutableArray<KeyForm> terms)
    {
        var met = terms.Count(static t => t is KeyConstant { Value: true });
        var open = terms.RemoveAll(static t => t is KeyConstant);
        needed -= met;
        if (needed <= 0)
        {
            return True;
        }

        if (needed > open.Length)
        {
            return terms.OfType<KeyConstant>().FirstOrDefault(static c => !c.Value) ?? False;
        }

        return open.Length == 1 ? open[0] : new KeyThreshold(needed, open);
    }

    /// <summary>Who can prevent it: what holds of a set exactly if the rest of the world does not satisfy this form.</summary>
    public KeyForm Dual() => this switch
    {
        KeyConstant constant => constant with { Value = !constant.Value },
        KeyThreshold threshold => Threshold(threshold.Terms.Length - threshold.Needed + 1, [.. threshold.Terms.Select(static t => t.Dual())]),
        _ => this,
    };

    /// <summary>Whether these actors together satisfy it.</summary>
    /// <param name="openIsMet">Whether what the text leaves open, and nobody decides, is taken as met.</param>
    public bool IsMet(ActorMask actors, bool openIsMet) => this switch
    {
        KeyConstant constant => constant.Value,
        KeyOpen => openIsMet,
        KeyActor key => actors.Contains(key.Actor),
        KeyThreshold threshold => threshold.IsEnough(actors, openIsMet),
        _ => false,
    };

    /// <summary>All leaves, from left to right, with repetitions.</summary>
    public IEnumerable<KeyForm> Leaves() => this is KeyThreshold threshold ? threshold.Terms.SelectMany(static t => t.Leaves()) : [this];

    private static ImmutableArray<KeyForm> Parts(IEnumerable<KeyForm> terms, Func<KeyThreshold, bool> isAlike) =>
        [.. terms.SelectMany(t => t is KeyThreshold inner && isAlike(inner) ? inner.Terms.AsEnumerable() : [t]).Distinct()];
}
