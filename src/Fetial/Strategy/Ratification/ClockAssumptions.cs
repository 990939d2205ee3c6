using System.Collections.Immutable;
using Fetial.Model;
using Fetial.Model.Strategy;
using Fetial.Situations;

namespace Fetial.Strategy.Ratification;

/// <summary>
/// What the user assumes of hold-outs and of the pace that a wave shares: never learned from the data and never hidden (models.md, section 8). What is
/// written for a text goes before what is written for all.
/// </summary>
/// <param name="Share">Chance at signature that a party not named holds out: <c>any party holds out 0.1</c>.</param>
/// <param name="Named">The same for parties named: <c>Borduria holds out 0.5</c>.</param>
/// <param name="Slow">Mean days of a hold-out: <c>a hold-out takes 365</c>.</param>
/// <param name="Fast">Mean days of the others: <c>the others take 25</c>.</param>
/// <param name="Frailty">Shape of the gamma frailty: <c>shared pace has shape 2</c>; small means that waves differ much.</param>
public sealed record ClockAssumptions(Figure? Share, ImmutableArray<KeyValuePair<Actor, Figure>> Named, Figure? Slow, Figure? Fast, Figure? Frailty)
{
    public static ClockAssumptions None { get; } = new(null, [], null, null, null);

    /// <summary>Whether all three numbers of the mixture are stated.</summary>
    public bool HasMixture => Slow is not null && Fast is not null && (Share is not null || !Named.IsEmpty);

    public static ClockAssumptions Of(Perspective perspective, Instrument text)
    {
        var all = perspective.Architecture.Strategy.Assumptions
            .Where(a => perspective.Counts(a.Scenario) && (a.In is null || a.In == text.Id)).OrderBy(a => a.In is null).ToList();
        Figure? Find(string name) => all.Find(a => a.Name == name)?.Figure;
        var named = all.Where(a => a.HoldsOut is not null).DistinctBy(a => a.Name).Select(a => new KeyValuePair<Actor, Figure>(a.HoldsOut ?? throw new InvalidOperationException(), a.Figure));
        return new(Find("any party holds out"), [.. named], Find("a hold-out takes"), Find("the others take"), Find("shared pace has shape"));
    }

    /// <summary>The figures in use, with the words in which they are written.</summary>
    public IEnumerable<(string Name, Figure Figure)> Figures()
    {
        foreach (var (actor, figure) in Named)
        {
            yield return ($"{actor.Name} holds out", figure);
        }

        foreach (var (name, figure) in new[] { ("any party holds out", Share), ("a hold-out takes", Slow), ("the others take", Fast), ("shared pace has shape", Frailty) })
        {
            if (figure is not null)
            {
                yield return (name, figure);
            }
        }
    }

    /// <summary>What would have to be written for the models that are left out.</summary>
    public IEnumerable<string> Unwritten()
    {
        if (Share is null && Named.IsEmpty)
        {
            yield return "assumption NAME holds out 0.5 from 0.2 to 0.8 in TEXT";
        }

        foreach (var (line, figure) in new[] { ("assumption a hold-out takes DAYS", Slow), ("assumption the others take DAYS", Fast), ("assumption shared pace has shape K", Frailty) })
        {
            if (figure is null)
            {
                yield return line;
            }
        }
    }
}
